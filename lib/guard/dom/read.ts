import { fromBase64 } from '../../base/from-base64'
import type { BoxSpec, PlatformSpec, Read, Selectors } from '../../platforms/define'

/** What a read yields; any field may be missing. */
export interface Named {
  id?: string
  handle?: string
  post?: string
}

const joined = new Map<Selectors, string>()
/** One selector string of a list of alternatives; made once per list. */
export function anyOf(selectors: Selectors): string {
  const known = joined.get(selectors)
  if (known !== undefined) return known
  const text = selectors.join(',')
  joined.set(selectors, text)
  return text
}

/** Does this element of a box belong to a box of the same kind inside it, or to a `not` block? */
function isOthers(element: Element, box: Element, boxSpec: BoxSpec | undefined, not?: Selectors): boolean {
  const same = boxSpec?.box && anyOf(boxSpec.box)
  if (same && element.closest(same) !== box && box.matches(same)) return true
  const block = not && element.closest(anyOf(not))
  return !!block && block !== box && box.contains(block)
}

const named = (groups: Record<string, string | undefined> | undefined): Named => {
  const found: Named = {}
  if (groups?.id) found.id = groups.id
  if (groups?.handle) found.handle = groups.handle
  if (groups?.post) found.post = groups.post
  return found
}

/** Handles may have letters that addresses write as `%C3%A9`. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path // a lone % in the path
  }
}

/** The form of a post's id in which all that name it agree. */
export const postId = ({ post }: PlatformSpec, written: string): string =>
  !post.idOf || /^\d*$/.test(written) ? written : post.idOf(written)

/** A path of the site as the browser would write it, too. */
const PLAIN = /^(?!\/\/|.*\/\.)\/[\w@./-]*$/

/** Whom a path names; the post's id as it is written there. */
function readPath({ account, post }: PlatformSpec, path: string, search = ''): Named {
  const found = named(
    (account.byNumber?.exec(path + search) ?? post.path.exec(path) ?? account.path.exec(path))?.groups,
  )
  return found.handle && account.reserved.includes(found.handle.toLowerCase()) ? {} : found
}

/** What an address names: a post with its handle, or an account. Another host names nothing. */
export function readAddress(spec: PlatformSpec, { hostname, pathname, search }: URL): Named {
  const found = spec.hosts.includes(hostname) ? readPath(spec, decoded(pathname), search) : {}
  if (found.post) found.post = postId(spec, found.post)
  return found
}

/**
 * The same of an address as a link on a page has it, most of which need no parsing; but for the form of a post's id. One that
 * leads nowhere, as sites have while they refill their nodes, names nobody: to a browser it would be the page itself.
 */
export function readHref(spec: PlatformSpec, href: string, page: URL): Named {
  if (!href || href[0] === '#') return {}
  if (PLAIN.test(href)) return readPath(spec, href)
  return URL.canParse(href, page.href) ? readAddress(spec, new URL(href, page.href)) : {}
}

/** Whom a link names, or the link around an element. */
export function readLink(spec: PlatformSpec, element: Element, page: URL): Named {
  const found = readHref(spec, (element.closest('a') ?? element).getAttribute('href') ?? '', page)
  if (found.post) found.post = postId(spec, found.post)
  return found
}

function readText(read: Extract<Read, { attribute: string } | { text: Selectors }>, element: Element): Named {
  const isText = 'text' in read
  const found = named(
    read.pattern.exec((isText ? element.textContent : element.getAttribute(read.attribute)) ?? '')?.groups,
  )
  if (!isText && read.base64 && found.post) found.post = fromBase64(found.post)
  return found
}

/** One read of a box; `{}` where it yields nothing. */
export function readOne(
  spec: PlatformSpec,
  read: Read,
  box: Element,
  boxSpec: BoxSpec | undefined,
  control: Element,
  page: URL,
): Named {
  if (read === 'address') return readAddress(spec, page)
  if ('address' in read) return named(read.address.exec(page.pathname + page.search)?.groups)
  if ('control' in read) return named(read.pattern.exec(control.getAttribute(read.control) ?? '')?.groups)
  const wanted = 'link' in read ? read.link : 'attribute' in read ? read.of : read.text
  const selector = anyOf(wanted)
  const within = box.querySelectorAll(selector)
  for (let at = box.matches(selector) ? -1 : 0; at < within.length; at++) {
    const element = within[at] ?? box
    if (isOthers(element, box, boxSpec, read.not)) continue
    const found = 'link' in read ? readLink(spec, element, page) : readText(read, element)
    if (found.id || found.handle || found.post) return found
  }
  return {}
}

/** Each field from the first read that yields it. */
export function readAll(
  spec: PlatformSpec,
  reads: readonly Read[],
  box: Element,
  boxSpec: BoxSpec | undefined,
  control: Element,
  page: URL,
): Named {
  let all: Named | undefined
  for (const read of reads) {
    const found = readOne(spec, read, box, boxSpec, control, page)
    all = all ? { ...found, ...all } : found // what an earlier read said stays
  }
  return all ?? {}
}
