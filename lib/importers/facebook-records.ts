/** What Facebook's records look like and mean; where they lie stands in `facebook.ts`, their pages in `facebook-pages.ts`. */
import { type Found, reading } from './define'
import { count, listOf, numberOf, object, optional, type Read, text } from './quick-shape'

/** First parts of an address that are pages of the site, not accounts. */
const RESERVED =
  /^(?:(?:profile|story|permalink|photo|video|media|album|note|home|index|l|sharer|login|posted)\.php|people|pages|groups|events|watch|reel|reels|share|sharer|photo|photos|posts|videos|marketplace|login|hashtag|search|dyi|stories|plugins|dialog|media|notes|download|games|gaming|apps|ads|help|legal|live|fundraisers|donate|notifications|settings|messages|friends|business|policies|places|saved)$/
/** Of these, the ones with a post's own id right behind them. */
const POSTS = /^(?:reel|reels|share|watch|photo|videos)$/
/** Not its other houses (`apps.`, `developers.`): their first part is no account. */
const HOSTS = /^(?:(?:www|m|mbasic|web|touch|free|[a-z]{2}-[a-z]{2})\.)?(?:facebook\.com|fb\.com|fb\.watch)$/

/** A post's or page's address: its owner by number or vanity name, and the post's id, where they are in it. */
export function addressed(url: string | undefined): Pick<Found, 'handle' | 'id' | 'post'> {
  if (!url) return {}
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return {}
  }
  if (!HOSTS.test(parsed.hostname)) return {}
  const [first = '', ...rest] = parsed.pathname.split('/').filter(Boolean)
  const query = (name: string) => parsed.searchParams.get(name) ?? undefined
  const number = first === 'profile.php' || first === 'permalink.php' || first === 'story.php' ? query('id') : undefined
  const short = parsed.hostname.endsWith('fb.watch') ? first : undefined
  const who = number ?? (first === '' || short || RESERVED.test(first.toLowerCase()) ? undefined : first)
  const last = rest.length > (POSTS.test(first) ? 0 : 1) ? rest.at(-1) : undefined
  const id = query('story_fbid') ?? query('fbid') ?? query('v') ?? short ?? last
  return {
    ...(who === undefined ? {} : /^\d+$/.test(who) ? { id: who } : { handle: who }),
    post: id ? { id, url } : undefined,
  }
}

// --- shapes -------------------------------------------------------------------------------------------------------

/** `{timestamp, title?, data?, attachments?}`: the title is a sentence in the account's language, or missing. */
const SENTENCE = { timestamp: optional(count), title: optional(text) }
const Sentence = object(SENTENCE)

const Reaction = object({
  ...SENTENCE,
  data: listOf(object({ reaction: object({ actor: optional(text) }) }), 1),
})

/** From about 2023, where there is no number in the file's name: labels and groups in the account's language. */
const LABEL = {
  label: optional(text),
  value: optional(text),
  href: optional(text),
  ent_field_name: optional(text),
  vec: optional(listOf(object({ value: optional(text), href: optional(text) }))),
}
const Label = object(LABEL)
type Label = Read<typeof Label>
const Labelled = object({
  ...SENTENCE,
  label_values: listOf(
    object({
      ...LABEL,
      title: optional(text),
      dict: optional(listOf(object({ ...LABEL, dict: optional(listOf(Label)) }))),
    }),
  ),
})

/** The seven reactions, in the languages seen, and Indonesian and Malay as the site writes it. */
export const REACTION =
  /^(?:like|love|care|haha|wow|sad|angry|thích|yêu thích|thương thương|buồn|phẫn nộ|suka|super|peduli|sedih|marah|sayang|ambil berat|synes godt om|vind ik leuk|j.aime|j.adore|me gusta)$/i
const REACTION_LABEL = /^(?:reaction|reaksi|reactie|reaktion|réaction|reacción|reação|cảm xúc)$/i
/** Never "username": that is no name to look for. */
export const NAME_LABEL = /^(?:name|nama|naam|navn|nom|nombre|nome|tên|jeneng|author|penulis)$/i

const Named = object({ name: text, timestamp: optional(count), url: optional(text) })
/** Something that has a name, in a sentence that has it, too; to 2020 the name is an attachment. */
const NAMES = optional(listOf(object({ name: optional(text) })))
const SentenceOfNamed = object({
  ...SENTENCE,
  data: NAMES,
  attachments: optional(listOf(object({ data: NAMES }))),
})

const Written = object({ comment: optional(text), author: optional(text), group: optional(text) })
const Comment = object({ ...SENTENCE, data: optional(listOf(object({ comment: optional(Written) }))) })

const Answer = object({ name: text })

const Link = object({ url: optional(text), name: optional(text), source: optional(text) })
const Attached = object({ external_context: optional(Link), media: optional(object({})), name: optional(text) })
const Post = object({
  ...SENTENCE,
  data: optional(listOf(object({ post: optional(text), comment: optional(Written) }))),
  attachments: optional(listOf(object({ data: optional(listOf(Attached)) }))),
})

// --- what they mean -----------------------------------------------------------------------------------------------

/** Where the reaction itself is missing, the sentence alone. */
export const sentenced = reading(Sentence, ({ timestamp, title }) =>
  timestamp === undefined && title === undefined ? undefined : { seconds: numberOf(timestamp), sentence: title },
)

export const reacted = reading(Reaction, ({ timestamp, title, data: [first] }) => ({
  seconds: numberOf(timestamp),
  sentence: title,
  by: first?.reaction.actor,
}))

const addressIn = ({ href, value, vec = [] }: Label): string | undefined =>
  [href, value, ...vec.flatMap(one => [one.href, one.value])].find(written => /^https?:\/\//.test(written ?? ''))
/** The word for a field: `ent_field_name` where it is, which no language changes. */
const fieldOf = ({ ent_field_name, label }: Label): string => ent_field_name ?? label ?? ''

/** What labelled values say: the address beside them, the short values beside it, and a name from a group of its own. */
function labelsOf({ label_values }: Read<typeof Labelled>) {
  const inGroup = label_values.flatMap(item => item.dict ?? []).flatMap(({ dict = [], ...item }) => [item, ...dict])
  const shortOf = (items: readonly Label[]) => items.filter(item => item.value && !addressIn(item))
  const nameIn = (items: readonly Label[]) => items.find(item => NAME_LABEL.test(fieldOf(item)))
  const ofGroup = shortOf(inGroup)
  return {
    address: label_values.map(addressIn).find(address => address),
    short: shortOf(label_values),
    name: nameIn(ofGroup) ?? ofGroup[0] ?? nameIn(shortOf(label_values)),
  }
}

/** Of two short values one is the reaction. A short value alone may be either: it is a name only if its label says so. */
export const reactedLabelled = reading(Labelled, row => {
  const { address, short, name } = labelsOf(row)
  const others = short.filter(item => !REACTION.test(item.value ?? '') && !REACTION_LABEL.test(fieldOf(item)))
  const found = name ?? (short.length > 1 ? others.at(-1) : undefined)
  return { seconds: numberOf(row.timestamp), name: found?.value, sentence: row.title, ...addressed(address) }
})

/** The same layout for what has a name: a page, a group, a profile. */
export const namedLabelled = reading(Labelled, row => {
  const { address, short, name } = labelsOf(row)
  const found = (name ?? short[0])?.value
  return found || address ? { name: found, seconds: numberOf(row.timestamp), ...addressed(address) } : undefined
})

/** And for comments: the longest text that is not the author's name was written. */
export const commentedLabelled = reading(Labelled, row => {
  const { address, short, name } = labelsOf(row)
  const texts = short.flatMap(item => (item === name ? [] : (item.value ?? [])))
  const draft = texts.toSorted((one, other) => other.length - one.length)[0]
  return { seconds: numberOf(row.timestamp), name: name?.value, sentence: row.title, draft, ...addressed(address) }
})

export const page = reading(Named, ({ name, timestamp, url }) =>
  name ? { name, seconds: numberOf(timestamp), ...addressed(url) } : undefined,
)

/** `data[0].name`, else the title itself is the name. */
export const followedPage = reading(SentenceOfNamed, ({ timestamp, title, data }) => {
  const name = data?.[0]?.name || title
  return name ? { name, seconds: numberOf(timestamp) } : undefined
})

/** Without `data`: a sticker, a photo, or a comment that is gone. */
export const commented = reading(Comment, ({ timestamp, title, data }) => {
  const comment = data?.find(item => item.comment)?.comment
  if (!comment && !title && timestamp === undefined) return undefined
  return {
    seconds: numberOf(timestamp),
    sentence: title,
    by: comment?.author,
    draft: comment?.comment,
    name: comment?.group,
  }
})

/** Words of leaving a group, where no structure tells (en, id, ms, da, nl, fr, es, pt, de); elsewhere it stays a joining. */
const LEFT =
  /\b(?:stopped being|left the|keluar dari|berhenti menjadi|meninggalkan|stoppet med|verlaten|geen lid meer|arrêté d.être|quitté|dejado de ser|deixou de|nicht mehr)(?!\p{L})/iu
const JOINED =
  /\b(?:joined|became|bergabung|menyertai|blev|werd|devenu|rejoint|unido|ahora|entrou|tornou|geworden)(?!\p{L})/iu
/** Behind a word of joining it belongs to the name of a group. */
export function left(title = ''): true | undefined {
  const word = LEFT.exec(title)
  return (word !== null && !JOINED.test(title.slice(0, word.index))) || undefined
}

/** A record without `data` is the leaving of a group, whose name then is only in the sentence. */
export const membership = reading(SentenceOfNamed, ({ timestamp, title, data, attachments = [] }) => {
  const name = [...(data ?? []), ...attachments.flatMap(item => item.data ?? [])].find(item => item.name)?.name
  if (name) return { name, seconds: numberOf(timestamp), undo: left(title) }
  return title ? { sentence: title, seconds: numberOf(timestamp), undo: true as const } : undefined
})

/** The time in the file is the event's, not the answer's. */
export const answered = reading(Answer, ({ name }) => (name ? { name } : undefined))
export const declined = reading(Answer, ({ name }) => (name ? { name, alone: true } : undefined))

/** What was written on somebody's page, with labels since 2024: the words come first, and whose page it was nowhere. */
export const wroteElsewhere = reading(Labelled, ({ timestamp, title, label_values: [first] }) => ({
  seconds: numberOf(timestamp),
  sentence: title,
  draft: first && !addressIn(first) ? first.value : undefined,
}))

/**
 * Of a post that was passed on to one's own friends, mostly only the sentence says so (en, id, ms, es, fr, pt, it, de, nl,
 * da, vi). A link or a memory is one's own.
 */
const SHARED =
  /(?:^|\s)(?:shared|membagikan|berkongsi|compartido|compartió|partagé|compartilhou|partilhou|condiviso|geteilt|gedeeld|delte|delt|chia sẻ)(?:\s|\.$)/i
const OWN_THING =
  /(?:^|[\s’'])(?:link|memory|memories|tautan|kenangan|pautan|enlace|recuerdo|lien|souvenir|lembrança|ricordo|erinnerung|herinnering|minde|liên kết|kỷ niệm)s?(?=[\s.]|$)/i
export const sharedBy = (title = ''): boolean => SHARED.test(title) && !OWN_THING.test(title)

/**
 * A re-share has the other's name and no address; a link to a post of the site names its owner; else an own post. In files
 * of groups to 2021, comments stand among the posts.
 */
export const posted = reading(Post, ({ timestamp, title, data, attachments }): Found | undefined => {
  const draft = data?.find(item => item.post)?.post
  if (timestamp === undefined && title === undefined && !data && !attachments) return undefined
  const base: Found = { seconds: numberOf(timestamp), sentence: title, draft }
  const comment = data?.find(item => item.comment)?.comment
  if (comment) return { ...base, action: 'comment', draft: comment.comment, by: comment.author, name: comment.group }
  const items = attachments?.flatMap(attachment => attachment.data ?? []) ?? []
  for (const item of items) {
    const link = item.external_context
    if (link?.url) {
      const owner = addressed(link.url)
      if (owner.handle || owner.id) return { ...base, action: 'share', ...owner, name: link.name ?? link.source }
    } else if (link?.name || (item.name && !link)) {
      return { ...base, action: 'share', name: link?.name ?? item.name }
    }
  }
  const own = items.some(item => item.media || item.external_context?.url)
  return sharedBy(title) && !own ? { ...base, action: 'share' } : { ...base, alone: true }
})
