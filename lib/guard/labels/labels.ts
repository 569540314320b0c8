import type { Attempt, Target } from '../../model/act'
import type { Platform } from '../../model/platform'
import type { BoxSpec, PlatformSpec } from '../../platforms/define'
import { labelWords } from '../../text/label-words'
import type { Decide } from '../desk'
import { anyOf, readHref, readLink } from '../dom/read'
import { ownerOf } from '../dom/resolve'
import { openedByGuard, type Rules, watchSnapshot } from '../watch-snapshot'
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
  const { id, handle } = target.account
  const listings = [
    ...(id ? rulebook.find(platform, { id }) : []),
    ...(handle ? rulebook.find(platform, { handle }) : []),
  ]
  if (!listings.length) return ''
  const like: Attempt = {
    kind: 'attempt',
    platform,
    action: 'like',
    targets: [target],
    bySelf: true,
    time: { at: Date.now() },
  }
  if (decide(like, rulebook).kind !== 'hold') return ''
  const words = labelWords[language]
  return listings.some(({ own }) => own === 'hold') ? words.own : words.campaign
}

/** An account as a link names it, and the words it bears: none for nearly everybody. */
interface Name {
  id?: string
  handle?: string
  label: string
}

/** Which link of a box bears its label: a property in the extension's own world, which the page does not have, as a map costs more. */
type Box = Element & { jejakBears?: Element | undefined }

/** Where one link says whose post it is and which, nothing is left to compare: the first is asked, and only if it is silent the rest. */
const quickly = ({ author: [read, second], author, post }: BoxSpec): string | undefined =>
  read && typeof read === 'object' && 'link' in read && !read.not && !second && post === author
    ? anyOf(read.link)
    : undefined

/** An address names the same owner whatever form its post's number has; where a box's reads must agree, the form counts. */
const withoutNumbers = (spec: PlatformSpec): PlatformSpec =>
  Object.values(spec.boxes).some(({ agree }) => agree) ? spec : { ...spec, post: { path: spec.post.path } }

/** Writes icon and words beside listed accounts in feeds. Runs only where the person switched it on; the guard knows nothing of it. */
export function startLabels(platform: Platform, whole: PlatformSpec, decide: Decide): void {
  const spec = withoutNumbers(whole)
  const boxes = postsOf(spec)
  /** Only links are read, and their host is the page's for as long as it stands. */
  const page = { platform, spec, url: new URL(location.href) }
  const quick = boxes[0] && quickly(boxes[0])
  const selector = boxes.map(({ box = [] }) => anyOf(box)).join()
  const isPost = spec.account.byNumber ? undefined : spec.post.path
  const names = new Map<string, Name>()
  const links = new Map<string, Name | null>()

  function nameOf(id: string | undefined, handle = ''): Name {
    const key = id ? `${id} ${handle}` : handle
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

  /** The account a link names; a post's link is no place for a label. */
  function namedBy(link: Element): Name | null {
    const href = link.getAttribute('href')
    if (!href) return null
    const known = links.get(href)
    if (known !== undefined) return known
    if (isPost?.test(href)) return null // written once
    const { id, handle, post } = readHref(spec, href, page.url)
    const name = !post && (id || handle) ? nameOf(id, handle) : null
    if (links.size > MOST_SEEN) links.clear()
    if (!href.includes('?')) links.set(href, name) // others are hardly ever written twice
    return name
  }

  function ownerIn(box: Element): Name | undefined {
    const boxSpec = boxes.length > 1 ? boxes.find(one => box.matches(anyOf(one.box ?? []))) : boxes[0]
    if (!boxSpec) return undefined
    const link = quick && boxSpec === boxes[0] && box.querySelector(quick)
    const found = link && link.closest(selector) === box ? readLink(spec, link, page.url) : {}
    const owner = found.handle ? found : ownerOf(page, boxSpec, box, box, 'author').target?.account
    return owner && nameOf(owner.id, owner.handle)
  }

  /** The link of a box that its owner's label stands beside: the owner's name as the page writes it. */
  function placeIn(box: Element, { id, handle }: Name): Element | undefined {
    const links = box.querySelectorAll('a')
    for (let index = 0, { length } = links; index < length; index++) {
      const at = links[index] as Element
      const name = namedBy(at)
      if (name && (name.id ? name.id === id : name.handle === handle) && at.textContent?.trim()) return at
    }
    return undefined
  }

  function look(box: Box): void {
    const owner = ownerIn(box)
    const at = owner?.label ? placeIn(box, owner) : undefined // most posts are nobody's on a list, and nothing more of them is read
    const before = box.jejakBears
    if (before && before !== at) {
      before.removeAttribute(LABEL)
      box.jejakBears = undefined
    }
    if (!at || !owner) return
    if (before !== at) box.jejakBears = at
    else if (at.getAttribute(LABEL) === owner.label) return
    at.setAttribute(LABEL, owner.label)
  }

  const again = watchBoxes({
    selector,
    written: LABEL, // a site that draws anew may take an attribute away that it did not set
    look,
  })
  const rules = watchSnapshot(platform, openedByGuard, () => {
    names.clear()
    links.clear()
    again()
  })
}
