/** What Facebook's records look like on its HTML pages (2018 on); the same as JSON stands in `facebook-records.ts`. */
import type { Found } from './define'
import { addressed, left, NAME_LABEL, REACTION, sharedBy } from './facebook-records'
import { below, block, type HtmlBlock, isTime } from './html-blocks'

/** `Updated 6 May 2019, 17:32`: up to two words before a day and a clock. */
const isStamp = (line: string): boolean =>
  /\d[:.]\d\d/.test(line) && [1, 2, 3, 4].some(from => isTime(line.split(' ').slice(from).join(' ')))
const bodyOf = ({ lines, date }: HtmlBlock): string =>
  lines.filter(line => line !== date && !isTime(line) && !isStamp(line)).join('\n')
const linkedPost = ({ links }: HtmlBlock): Pick<Found, 'handle' | 'id' | 'post'> =>
  links.map(({ href }) => addressed(href)).find(({ handle, id, post }) => handle || id || post) ?? {}

/** Reaction, address and name, each below its label: in a language not known, the name is what remains of three. */
function namedLast({ lines, title }: HtmlBlock): string | undefined {
  const isAddress = (line: string): boolean => /^https?:\/\//.test(line)
  const at = lines.findIndex(isAddress)
  if (title || at < 0) return undefined
  return [lines[at + 2], lines[3]].find(line => line && !isAddress(line) && !isTime(line) && !REACTION.test(line))
}
/** A sentence, or since labels are (2023): address and name below theirs. */
export const sentenceOnly = block(page => {
  const name = below(page, NAME_LABEL) ?? namedLast(page)
  const found = { sentence: page.title || undefined, name, ...linkedPost(page) }
  return found.sentence || found.name || found.post ? found : undefined
})
export const membershipPage = block(({ title }) => (title ? { sentence: title, undo: left(title) } : undefined))
/** `Group: …` above what was written in one. */
const GROUP = /^(?:group|grup|kumpulan|groupe|groep|grupo|gruppe|gruppo) ?: (.+)\n?/iu
function written(page: HtmlBlock): Pick<Found, 'name' | 'draft'> {
  const body = bodyOf(page)
  const group = GROUP.exec(body)
  return group ? { name: group[1], draft: body.slice(group[0].length) } : { draft: body }
}
export const sentenceAndDraft = block(page => (page.title ? { sentence: page.title, ...written(page) } : undefined))
export const nameOnly = block(page => {
  const name = page.title || bodyOf(page).split('\n')[0]
  return name ? { name } : undefined
})

/** A page of a group's posts (to 2021) has comments among them: only their sentence says so (en, id, ms, fr, es, nl, da). */
const COMMENTED =
  /\b(?:commented on|replied to|mengomentari|membalas|mengulas|commenté|répondu|comentado|comentó|respondido|respondió|gereageerd|kommenter(?:ede|et)|svarede)(?!\p{L})/iu
export const postPage = block((page): Found => {
  const base = { sentence: page.title || undefined, ...written(page) }
  if (COMMENTED.test(page.title)) return { ...base, action: 'comment' }
  // A link without a post is a place or a person named in it.
  const linked = linkedPost(page)
  const post = linked.post ? linked : {}
  const elsewhere = /https?:\/\//.test(base.draft ?? '')
  return post.handle || post.id || (sharedBy(page.title) && !elsewhere)
    ? { ...base, action: 'share', ...post }
    : { ...base, alone: true }
})

/** On the page: a sentence with the words below, or the words below their label. */
export const elsewherePage = block(page => ({
  sentence: page.title || undefined,
  draft: page.title ? bodyOf(page) : page.lines[1],
}))

const DECLINED = /^(?:not going|declined|can.t go|tidak |tak |ne participe pas|no asist|nicht |niet |deltager ikke)/i
const INTERESTED =
  /^(?:interested|maybe|tertarik|mungkin|berminat|intéress|me interesa|interess|geïnteresseerd|vielleicht)/i
const GOING =
  /^(?:going|(?:akan )?(?:hadir|datang|ikut|pergi)|menghadiri|participe|asistir|ga$|zusage|zugesagt|deltager)/i
/** A block for each answer, with the names of the events below it: when these are, not when it was answered. */
export const answersPage = {
  read(record: unknown): Found[] {
    const { title, lines } = record as HtmlBlock // made by html-blocks.ts, never read from a file as it is
    if (DECLINED.test(title)) return lines.map(name => ({ name, detail: 'declined', alone: true }))
    const detail = INTERESTED.test(title) ? 'interested' : GOING.test(title) ? 'joined' : undefined
    return lines.map(name => ({ name, detail }))
  },
}
