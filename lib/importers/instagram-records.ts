/** What Instagram's records look like and mean; where they lie stands in `instagram.ts`. */
import { type Found, type Reading, reading } from './define'
import { below, block, type HtmlBlock, isTime } from './html-blocks'
import { count, listOf, numberOf, object, optional, type Read, recordOf, text } from './quick-shape'
import { writtenTime } from './written-time'

/** Usernames as Instagram allows them; display names and comments mostly differ (capitals, spaces). */
const USERNAME = /^[a-z0-9._]{1,30}$/
const POST_ADDRESS = /^https?:\/\/(?:www\.)?instagram\.com\/(?:[^/]+\/)?(?:p|reel|reels|tv)\/([\w-]+)/

function postAt(url: string | undefined): Found['post'] {
  const shortcode = url === undefined ? undefined : POST_ADDRESS.exec(url)?.[1]
  return shortcode && url ? { id: shortcode, url } : undefined
}

const named = (text: string | undefined): string | undefined => (USERNAME.test(text ?? '') ? text : undefined)

/** `https://www.instagram.com/NAME/p/CODE/` names the author, too. */
const authorIn = (href: string | undefined): string | undefined =>
  href?.match(/^https?:\/\/(?:www\.)?instagram\.com\/([a-z0-9._]{1,30})\/(?:p|reel|reels|tv)\//)?.[1]

/** `https://www.instagram.com/_u/NAME` (2025 on) or `…/NAME`. */
const handleIn = (href: string | undefined): string | undefined =>
  href?.match(/^https?:\/\/(?:www\.)?instagram\.com\/(?:_u\/)?([A-Za-z0-9._]{1,30})\/?(?:\?.*)?$/)?.[1]

// --- shapes -------------------------------------------------------------------------------------------------------

/** 2021 to 2025: `title` and one entry of href, value and timestamp. */
const Titled = object({
  title: optional(text),
  string_list_data: optional(
    listOf(object({ href: optional(text), value: optional(text), timestamp: optional(count) })),
  ),
})
type Titled = Read<typeof Titled>

const LABEL = { label: optional(text), value: optional(text), href: optional(text) }
const Label = object(LABEL)
/** From late 2025: a bare list of labelled values; labels and group titles are localised. */
const Labelled = object({
  timestamp: optional(count),
  label_values: listOf(
    object({
      ...LABEL,
      title: optional(text),
      dict: optional(listOf(object({ dict: optional(listOf(Label)) }))),
    }),
  ),
})
type Labelled = Read<typeof Labelled>

/** Comments from 2022 on; the keys are localised. */
const Mapped = object({
  string_map_data: recordOf(object({ value: optional(text), timestamp: optional(count) })),
})

// --- what they mean -----------------------------------------------------------------------------------------------

/** A row whose only entry is gone still has its title. */
const titled = (meaning: (title: string | undefined, entry: Entry) => Found | undefined): Reading =>
  reading(Titled, ({ title, string_list_data }) => {
    const entry = string_list_data?.[0]
    return title || entry ? meaning(title || undefined, entry ?? {}) : undefined
  })
type Entry = NonNullable<Titled['string_list_data']>[number]

export const titledPost = titled((title, { href, timestamp }) => ({
  handle: title ?? authorIn(href),
  seconds: numberOf(timestamp),
  post: postAt(href),
}))

export const labelledPost = reading(Labelled, row => {
  if (row.label_values.length === 0 && row.timestamp === undefined) return undefined
  const address = row.label_values.map(({ href, value }) => postAt(href) ?? postAt(value)).find(post => post)
  return { ...ownersOf(row, address?.url), seconds: numberOf(row.timestamp), post: address }
})

/** Names of the field "Username", in any case. */
const USERNAME_LABEL =
  /^(?:username|nama pengguna|jeneng panganggo|gebruikersnaam|brugernavn|benutzername|nombre de usuario|nome de usuário|nom d.utilisateur|tên người dùng)$/i
const OWNER_TITLE = /^(?:(?:media )?owner|pemilik(?: media)?|eigenaar|ejer|propietario|propriétaire|eigentümer)$/i
const OTHER_TITLE =
  /^(?:brand partner|(?:mitra|partner) merek|rakan jenama|hashtags?|tagar|orang yang ditandai|tagged (?:users|people))$/i

type Group = Labelled['label_values'][number]
const people = ({ dict = [] }: Group) => dict.filter(inner => (inner.dict?.length ?? 0) >= 2)

/**
 * The group of the owner: an inner dict of at least two entries with an address; several are co-authors. Its own address
 * is the link in the bio, never the post. "Hashtags" has one entry each; "Brand partner" looks alike and comes later, so
 * the title decides where it is known, else the first place.
 */
function ownersOf(row: Labelled, address: string | undefined): Pick<Found, 'handle' | 'more'> {
  const groups = row.label_values.filter(item => people(item).length > 0)
  const group =
    groups.find(({ title = '' }) => OWNER_TITLE.test(title)) ??
    groups.find(({ title = '' }) => !OTHER_TITLE.test(title))
  const [first, ...others] = group ? people(group).flatMap(({ dict = [] }) => usernameIn(dict) ?? []) : []
  if (first === undefined) {
    const flat = row.label_values.find(
      ({ label = '', value }) => USERNAME_LABEL.test(label) && USERNAME.test(value ?? ''),
    )
    return { handle: flat?.value ?? authorIn(address) }
  }
  return others.length === 0
    ? { handle: first }
    : { handle: first, more: others.map(handle => ({ part: 'co-author', handle })) }
}

/** Order seen: URL, Name, Username. A one-word name in small letters can look like a username: the last one counts. */
function usernameIn(entries: readonly Read<typeof Label>[]): string | undefined {
  const named = entries.find(({ label = '' }) => USERNAME_LABEL.test(label))?.value
  return named ?? entries.findLast(entry => USERNAME.test(entry.value ?? ''))?.value
}

/** Names of "Media Owner": seen in en and nl, as the site says it in id and ms. */
const OWNER_KEY = /^(?:media owner|media-eigenaar|pemilik media)$/i

/**
 * Without knowing the language: the entry with a time is the time; of the others, in the order seen (comment, owner),
 * the second is the owner if it is a username; the first only if the second is there and cannot be one. A lone entry
 * is never taken for an owner: a one-word comment looks like a username.
 */
export const mappedComment = reading(Mapped, ({ string_map_data: data }) => {
  const entries = Object.entries(data)
  const time = entries.find(([, entry]) => Number(entry.timestamp ?? 0) > 0)
  const others = entries.filter(entry => entry !== time && entry[1].value !== undefined)
  const known = others.find(([key]) => OWNER_KEY.test(key))
  const [first, second] = others
  const fits = (entry: typeof first): boolean => USERNAME.test(entry?.[1].value ?? '')
  const owner = known ?? (fits(second) ? second : second?.[1].value && fits(first) ? first : undefined)
  const comment = others.find(entry => entry !== owner)
  if (!owner && !comment && !time) return undefined
  return { handle: owner?.[1].value, seconds: numberOf(time?.[1].timestamp), draft: comment?.[1].value }
})

/** The account is the title, or stands where likes have an emoji. */
export const reactedStory = titled((title, { value, timestamp }) => ({
  handle: title ?? named(value),
  seconds: numberOf(timestamp),
}))

/** Since August 2025: when, and often not even what. Whose it was is written by no export seen. */
export const reposted = reading(Mapped, ({ string_map_data: data }) => {
  const entries = Object.entries(data)
  const time = entries.find(([, entry]) => Number(entry.timestamp ?? 0) > 0)?.[1].timestamp
  const owner = entries.find(([key]) => OWNER_KEY.test(key) || USERNAME_LABEL.test(key))?.[1].value
  return time === undefined && !owner ? undefined : { handle: named(owner), seconds: numberOf(time) }
})

export const titledComment = titled((title, { value, timestamp }) => ({
  handle: title,
  seconds: numberOf(timestamp),
  draft: value,
}))

/** Not seen yet, but likes went this way in 2025: what was written is the longest text beside the groups. */
export const labelledComment = reading(Labelled, row => {
  const texts = row.label_values.flatMap(({ dict, label = '', value }) =>
    dict || !value || OWNER_KEY.test(label) || USERNAME_LABEL.test(label) || /^https?:/.test(value) ? [] : [value],
  )
  const owner = row.label_values.find(({ label = '', dict }) => !dict && OWNER_KEY.test(label))?.value
  const address = row.label_values.map(({ href, value }) => postAt(href) ?? postAt(value)).find(post => post)
  const draft = texts.toSorted((one, other) => other.length - one.length)[0]
  if (!draft && !owner && !address && row.timestamp === undefined) return undefined
  const owners = owner ? { handle: owner } : ownersOf(row, address?.url)
  return { ...owners, seconds: numberOf(row.timestamp), draft, post: address }
})

/** Captions stand on the one medium, or on the post where there are several. */
export const posted = reading(
  object({
    title: optional(text),
    creation_timestamp: optional(count),
    uri: optional(text),
    media: optional(listOf(object({ title: optional(text), creation_timestamp: optional(count) }))),
  }),
  ({ title, creation_timestamp, uri, media }) => {
    const seconds = numberOf(creation_timestamp ?? media?.[0]?.creation_timestamp)
    if (seconds === undefined || (uri === undefined && media === undefined)) return undefined
    return { alone: true, seconds, draft: title || media?.[0]?.title }
  },
)

export const relationship = titled((title, { href, value, timestamp }) => {
  const handle = value || title || handleIn(href)
  return handle ? { handle, seconds: numberOf(timestamp) } : undefined
})

export const labelledRelationship = reading(Labelled, row => {
  const labels = [
    ...row.label_values,
    ...row.label_values.flatMap(({ dict = [] }) => dict.flatMap(inner => inner.dict ?? [])),
  ]
  const handle = usernameIn(labels) ?? labels.map(({ href, value }) => handleIn(href ?? value)).find(found => found)
  return handle ? { handle, seconds: numberOf(row.timestamp) } : undefined
})

export const username = reading(Mapped, ({ string_map_data: data }) => ({
  handle: Object.entries(data).find(([key, { value }]) => USERNAME_LABEL.test(key) && value)?.[1].value,
}))

// --- to 2020: files at the root, rows without keys --------------------------------------------------------------

/** At the root, or in the one folder of that archive: other sites have files of these names further down. */
const atRoot = (name: string): RegExp => new RegExp(String.raw`^(?:(?!comments|playlists)[^/]+\/)?${name}\.json$`)
export const TO_2020 = {
  likes: atRoot('likes'),
  comments: atRoot('comments'),
  connections: atRoot('connections'),
  media: atRoot('media'),
}
export const timed = reading(listOf(text, 2), ([time, handle]) =>
  USERNAME.test(handle ?? '') ? { handle, ...writtenTime(time, 'UTC') } : undefined,
)
export const timedComment = reading(listOf(text, 3), ([time, draft, handle]) =>
  USERNAME.test(handle ?? '') ? { handle, draft, ...writtenTime(time, 'UTC') } : undefined,
)
export const takenAt = reading(
  object({ taken_at: text, caption: optional(text), path: text }),
  ({ taken_at, caption }) => ({ alone: true, draft: caption || undefined, ...writtenTime(taken_at, 'UTC') }),
)
export const connections = reading(recordOf(text), row =>
  Object.entries(row).flatMap(([handle, time]) =>
    USERNAME.test(handle) ? [{ handle, ...writtenTime(time, 'UTC') }] : [],
  ),
)

// --- the same on HTML pages ---------------------------------------------------------------------------------------

/** Entries: a name or nothing as title, lines of which one is the date, links to the post or the account. */
const linkedAccount = ({ links }: HtmlBlock): string | undefined =>
  links.map(({ href }) => handleIn(href)).find(handle => handle)
const linkedPost = ({ links }: HtmlBlock): Found['post'] => links.map(({ href }) => postAt(href)).find(post => post)

const COMMENT_LABEL = /^(?:comment|komentar|komen|opmerking|kommentar|comentario|commentaire)$/i

export const likedPage = block(page => {
  const found = { handle: named(page.title) ?? named(below(page, USERNAME_LABEL)), post: linkedPost(page) }
  return found.handle || found.post ? found : undefined
})
/**
 * Lines of a comment: what was written, whose post it is under (not always), the date; each behind a label in the
 * account's language. So the fourth line is the first that can be an owner.
 */
export const commentPage = block(page => {
  const texts = page.lines.filter(line => !isTime(line))
  const owner =
    named(page.title) ?? named(below(page, OWNER_KEY)) ?? texts.findLast((line, at) => at > 2 && USERNAME.test(line))
  const draft =
    below(page, COMMENT_LABEL) ??
    texts.find(line => line !== owner && !/^[\p{L} -]{2,30}:?$/u.test(line)) ??
    (texts.length > 2 ? texts[1] : texts.find(line => line !== owner))
  return owner || draft ? { handle: owner, draft } : undefined
})
/** Lines of a repost: the content and its caption, if it is still there, then when. */
export const repostedPage = block(page => {
  const owner = named(below(page, OWNER_KEY)) ?? named(below(page, USERNAME_LABEL))
  return page.lines.length > 0 ? { handle: owner, post: linkedPost(page) } : undefined
})
/** A title and a link; since 2026 also a table of address, name and username, in that order: the address is a link in the bio. */
export const relationPage = block(page => {
  const texts = page.lines.filter(line => !isTime(line))
  const last = page.title === '' && texts.length >= 4 ? texts.at(-1) : undefined
  const handle = named(below(page, USERNAME_LABEL)) ?? named(last) ?? linkedAccount(page) ?? named(page.title)
  return handle ? { handle } : undefined
})

/** The caption is the title. */
export const postedPage = block(({ title }) => ({ alone: true, draft: title || undefined }))
