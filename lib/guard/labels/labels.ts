import type { Attempt, Target } from '../../model/act'
import type { Platform } from '../../model/platform'
import type { BoxSpec, PlatformSpec } from '../../platforms/define'
import { labelWords } from '../../text/label-words'
import type { Decide } from '../desk'
import { anyOf, readHref } from '../dom/read'
import { ownerOf } from '../dom/resolve'
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

/** Writes icon and words beside listed accounts in feeds. Runs only where the person switched it on; the guard knows nothing of it. */
export function startLabels(platform: Platform, spec: PlatformSpec, decide: Decide): void {
  const boxes = postsOf(spec)
  const selector = boxes.map(({ box = [] }) => anyOf(box)).join()
  const seen = new Map<string, string>()
  /** Which element of a box bears its label. */
  const shown = new WeakMap<Element, Element>()
  let url = new URL(location.href)

  function labelOf(id: string | undefined, handle: string | undefined): string {
    const key = id ? `${id} ${handle}` : `${handle}`
    let label = seen.get(key)
    if (label === undefined) {
      const account = { platform, ...(id && { id }), ...(handle && { handle }) }
      label = labelFor({ account, part: 'author' }, platform, rules, decide)
      if (seen.size > MOST_SEEN) seen.clear()
      seen.set(key, label)
    }
    return label
  }

  /** The words for a box and the link they stand beside: its owner's name as the page writes it. */
  function labelIn(box: Element): [at?: Element | undefined, label?: string | undefined] {
    const links: Element[] = []
    for (const link of box.querySelectorAll('[href]')) {
      const { id, handle } = readHref(spec, link.getAttribute('href') as string, url)
      if ((id || handle) && labelOf(id, handle)) links.push(link)
    }
    if (!links.length) return [] // most posts name nobody on a list, and nothing more of them is read
    const boxSpec = boxes.length > 1 ? boxes.find(one => box.matches(anyOf(one.box ?? []))) : boxes[0]
    const owner = boxSpec && ownerOf({ platform, spec, url }, boxSpec, box, box, 'author').target?.account
    const isName = (link: Element): boolean => {
      const { id, handle, post } = readHref(spec, link.getAttribute('href') as string, url)
      return !post && (id ? id === owner?.id : handle === owner?.handle) && !!link.textContent?.trim()
    }
    return [links.find(isName), owner && labelOf(owner.id, owner.handle)]
  }

  function look(box: Element): void {
    if (url.href !== location.href) url = new URL(location.href)
    const [at, label] = labelIn(box)
    const before = shown.get(box)
    if (before !== at) before?.removeAttribute(LABEL)
    if (!at || !label) return void shown.delete(box)
    if (at.getAttribute(LABEL) !== label) at.setAttribute(LABEL, label)
    if (before !== at) shown.set(box, at)
  }

  // A site that draws anew may take an attribute away that it did not set.
  const again = watchBoxes(selector, 'href', LABEL, look)
  const rules = watchSnapshot(platform, () => {
    seen.clear()
    again()
  })
}
