interface Post {
  id: string
  author?: { id?: string; screen_name?: string }
  quotes?: Post
  retweets?: Post
}
type Name = string | null
/** `[channel, address of its page]`. */
type Channel = [Name, Name]

/** The known answer for one captured reply, in the words of each site. */
export interface ReplyTruth {
  tweets?: Post[]
  users?: { id: string; screen_name?: string }[]
  /** TikTok: `[id, handle, author's id, …]`, or the controls of a page, which are judged elsewhere. */
  items?: [string, string, string, unknown][] | { author?: string }[]
  /** TikTok: `[id, handle, answered]`; YouTube: `[id, @handle, channel, is the owner]`. */
  comments?: [string, string, string, ...unknown[]][]
  video_id?: string
  video_author?: string
  author?: string
  author_id?: string
  user_id?: string
  uniqueId?: string
  like?: [string, { videoId?: string }][]
  owner?: { browse: Channel }[]
  subscribe?: [string, Name | Name[], ...unknown[]][]
  /** `[renderer, id, …, channel or nothing]`. */
  cards?: [string, string, unknown, Channel | null][]
  other?: { channel?: [string, string, string] }
}

/** What a page knows after one reply: whose a post is, or (without a post) which handle an id has. */
export interface Taught {
  post?: string
  owner: { id?: string; handle?: string }
  /** All ids of a post with several owners. */
  others?: string[]
}

const allOf = (posts: readonly Post[]): Post[] =>
  posts.flatMap(post => [post, ...allOf([post.quotes, post.retweets].filter(one => one !== undefined))])

const ofX = ({ tweets = [], users = [] }: ReplyTruth): Taught[] => [
  ...allOf(tweets).flatMap(({ id, author }) =>
    author?.id ? [{ post: id, owner: ownerOf(author.id, author.screen_name) }] : [],
  ),
  ...users.map(({ id, screen_name }) => ({ owner: ownerOf(id, screen_name) })),
]

function ofTikTok({ items = [], comments = [], video_author, ...one }: ReplyTruth): Taught[] {
  const listed = items.flatMap(item =>
    Array.isArray(item) ? [{ post: item[0], owner: { handle: item[1], id: item[2] } }] : [],
  )
  const said = video_author ? comments.map(([post, handle]) => ({ post, owner: { handle } })) : []
  const first = one.video_id && one.author ? [{ post: one.video_id, owner: ownerOf(one.author_id, one.author) }] : []
  const person = one.user_id ? [{ owner: ownerOf(one.user_id, one.uniqueId) }] : []
  return [...listed, ...said, ...first, ...person]
}

const ownerOf = (id: Name | undefined, handle: Name | undefined) => ({ ...(id && { id }), ...(handle && { handle }) })
/** The handle in the address of a page; there is none where the address is the id's. */
const handleIn = (address: Name | undefined): string | undefined => /\/@([^/]+)$/.exec(decodeURI(address ?? ''))?.[1]

function ofYouTube({ like = [], owner = [], subscribe = [], cards = [], comments = [], other }: ReplyTruth): Taught[] {
  const watched = like[0]?.[1].videoId
  const owners = subscribe.flatMap(([kind, id]) => (kind === 'endpoint' && Array.isArray(id) ? id : []))
  const video = owner.flatMap(({ browse: [id, page] }): Taught[] =>
    watched && id
      ? [
          new Set(owners).size > 1
            ? { post: watched, owner: { id }, others: owners.filter(one => one !== null) }
            : { post: watched, owner: ownerOf(id, handleIn(page)) },
        ]
      : [],
  )
  const listed = cards.flatMap(([kind, id, , channel]): Taught[] => {
    const named = channel?.[0] ? ownerOf(channel[0], handleIn(channel[1])) : null
    if (!named || (kind === 'channelRenderer' && !named.handle)) return []
    return [kind === 'channelRenderer' ? { owner: named } : { post: id, owner: named }]
  })
  const said = comments.flatMap(([post, handle, id]) =>
    handle.startsWith('@') ? [{ post, owner: { handle, id } }] : [],
  )
  const page = other?.channel ? [{ owner: ownerOf(other.channel[0], handleIn(other.channel[1])) }] : []
  return [...video, ...listed, ...said, ...page]
}

/** Everything one reply teaches. A page drawn by the site itself is judged by its controls instead. */
export function expectedOfReply(truth: ReplyTruth, file: string): Taught[] {
  const isPage = file.endsWith('.html')
  return [...(isPage ? [] : [...ofX(truth), ...ofTikTok(truth)]), ...ofYouTube(truth)]
}
