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
/** Some hours of scrolling; then accounts and links are judged anew. */
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

/** An account as a link names it, and the words it bears: none for nearly everybody. */
interface Name {
  id?: string
  handle?: string
  label: string
}

/** Writes icon and words beside listed accounts in feeds. Runs only where the person switched it on; the guard knows nothing of it. */
export function startLabels(platform: Platform, spec: PlatformSpec, decide: Decide): void {
  const boxes = postsOf(spec)
  const selector = boxes.map(({ box = [] }) => anyOf(box)).join()
  /** Only links are read, and their host is the page's for as long as it stands. */
  const url = new URL(location.href)
  const names = new Map<string, Name>()
  const links = new Map<string, Name | undefined>()
  /** Which element of a box bears its label. */
  const shown = new WeakMap<Element, Element>()

  function nameOf(id: string | undefined, handle: string | undefined): Name {
    const key = id ? `${id} ${handle}` : `${handle}`
    let name = names.get(key)
    if (!name) {
      const account = { ...(id && { id }), ...(handle && { handle }) }
      const target: Target = { account: { platform, ...account }, part: 'author' }
      name = { ...account, label: labelFor(target, platform, rules, decide) }
      if (names.size > MOST_SEEN) names.clear()
      names.set(key, name)
    }
    return name
  }

  /** The listed account a link names; a post's link is no place for a label. */
  function listedBy(link: Element): Name | undefined {
    const href = link.getAttribute('href') as string
    if (links.has(href)) return links.get(href)
    const { id, handle, post } = readHref(spec, href, url)
    if (post) return undefined
    const name = id || handle ? nameOf(id, handle) : undefined
    const listed = name?.label ? name : undefined
    if (links.size > MOST_SEEN) links.clear()
    if (!href.includes('?')) links.set(href, listed) // others are hardly ever written twice
    return listed
  }

  function ownerIn(box: Element): Name | undefined {
    const boxSpec = boxes.length > 1 ? boxes.find(one => box.matches(anyOf(one.box ?? []))) : boxes[0]
    const owner = boxSpec && ownerOf({ platform, spec, url }, boxSpec, box, box, 'author').target?.account
    return owner && nameOf(owner.id, owner.handle)
  }

  /** The words for a box, and the link they stand beside: its owner's name as the page writes it. */
  function labelIn(box: Element): { at: Element; label: string } | undefined {
    let owner: Name | undefined
    for (const at of box.querySelectorAll('[href]')) {
      const name = listedBy(at)
      if (!name) continue // most posts name nobody on a list, and nothing more of them is read
      owner ??= ownerIn(box)
      if (!owner?.label) return undefined
      if ((name.id ? name.id === owner.id : name.handle === owner.handle) && at.textContent?.trim())
        return { at, label: owner.label }
    }
    return undefined
  }

  function look(box: Element): void {
    const { at, label } = labelIn(box) ?? {}
    const before = shown.get(box)
    if (before && before !== at) {
      before.removeAttribute(LABEL)
      shown.delete(box)
    }
    if (!at || !label) return
    if (at.getAttribute(LABEL) !== label) at.setAttribute(LABEL, label)
    if (before !== at) shown.set(box, at)
  }

  // A site that draws anew may take an attribute away that it did not set.
  const again = watchBoxes(selector, 'href', LABEL, look)
  const rules = watchSnapshot(platform, () => {
    names.clear()
    links.clear()
    again()
  })
}
