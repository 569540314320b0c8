import type { Attempt, Target } from '../../model/act'
import type { AccountRef, Platform } from '../../model/platform'
import type { BoxSpec, PlatformSpec } from '../../platforms/define'
import { labelWords } from '../../text/label-words'
import type { Decide } from '../desk'
import { anyOf, readAddress, readAll } from '../dom/read'
import { ownerOf, type Page } from '../dom/resolve'
import { type Rules, watchSnapshot } from '../watch-snapshot'
import { watchBoxes } from './watch-boxes'

/** The attribute the style sheet draws as icon and words (`public/labels.css`). */
const LABEL = 'data-jejak-netral'
/** Some hours of scrolling; then the accounts seen are judged anew. */
const MOST_SEEN = 5000

/** Boxes that say by themselves whose post they show, whatever the address. */
const postsOf = (spec: PlatformSpec): BoxSpec[] =>
  Object.values(spec.boxes).filter(
    ({ box, on, author, post, mark }) =>
      box && !on && (mark ?? post) && ![...author, ...(post ?? [])].includes('address'),
  )

/** The words beside an account that an act would be asked about now; '' for everybody else. */
function labelFor(target: Target, platform: Platform, { rulebook, language, off }: Rules, decide: Decide): string {
  if (!rulebook || off > Date.now()) return ''
  const like: Attempt = {
    kind: 'attempt',
    platform,
    action: 'like',
    targets: [target],
    bySelf: true,
    time: { at: Date.now() },
  }
  if (decide(like, rulebook).kind !== 'hold') return ''
  const { id, handle } = target.account
  const listings = [
    ...(id ? rulebook.find(platform, { id }) : []),
    ...(handle ? rulebook.find(platform, { handle }) : []),
  ]
  const words = labelWords[language]
  return listings.some(({ own }) => own === 'hold') ? words.own : words.campaign
}

/** The name of a box's owner as the page writes it: what the label stands beside. */
function nameIn(box: Element, spec: PlatformSpec, { account }: Target): Element {
  for (const link of box.querySelectorAll('a[href]')) {
    if (!link.textContent?.trim()) continue
    const { id, handle, post } = readAddress(spec, new URL((link as HTMLAnchorElement).href, location.href))
    if (!post && (id ? id === account.id : handle !== undefined && handle === account.handle)) return link
  }
  return box
}

/** Writes icon and words beside listed accounts in feeds. Runs only where the person switched it on; the guard knows nothing of it. */
export function startLabels(platform: Platform, spec: PlatformSpec, decide: Decide): void {
  const boxes = postsOf(spec)
  const selector = boxes.map(({ box = [] }) => anyOf(box)).join()
  const seen = new Map<string, string>()
  /** Which element of a box bears its label. */
  const shown = new WeakMap<Element, Element>()

  function labelOf({ platform, id, handle }: AccountRef): string {
    const key = `${id ?? ''} ${handle ?? ''}`
    let label = seen.get(key)
    if (label === undefined) {
      const account = { platform, ...(id && { id }), ...(handle && { handle }) }
      label = labelFor({ account, part: 'author' }, platform, rules, decide)
      if (seen.size > MOST_SEEN) seen.clear()
      seen.set(key, label)
    }
    return label
  }

  function look(box: Element): void {
    const page: Page = { platform, spec, url: new URL(location.href) }
    const boxSpec = boxes.find(one => box.matches(anyOf(one.box ?? []))) as BoxSpec
    // Most posts are nobody's on a list: their first link says so, and nothing more of them is read.
    const named = readAll(spec, boxSpec.author, box, boxSpec, box, page.url)
    const isNamed = named.id !== undefined || named.handle !== undefined
    const isListed = !isNamed || labelOf({ platform, ...named }) !== ''
    const { target } = isListed ? ownerOf(page, boxSpec, box, box, 'author') : {}
    const label = target ? labelOf(target.account) : ''
    const at = target && label ? nameIn(box, spec, target) : undefined
    const before = shown.get(box)
    if (before !== at) before?.removeAttribute(LABEL)
    // Writing what is there already would call us again, for ever.
    if (at && at.getAttribute(LABEL) !== label) at.setAttribute(LABEL, label)
    if (at) shown.set(box, at)
    else shown.delete(box)
  }

  // A site that draws anew may take an attribute away that it did not set.
  const again = watchBoxes(selector, ['href', LABEL], look)
  const rules = watchSnapshot(platform, () => {
    seen.clear()
    again()
  })
}
