/** How this replica behaves, from the query of the address it was opened under; the first of each list unless asked. */
const CHOICES = {
  /** The event on which a control acts. */
  acts: ['click', 'pointerdown', 'mousedown'],
  /** `only`: scripted events are refused. */
  trusted: ['any', 'only'],
  /** `blur`: the reaction picker closes when focus leaves it. */
  menu: ['stay', 'blur'],
  /** `pt`: a language nobody gave us words for. */
  lang: ['en', 'id', 'pt'],
  /** `numbered`: `aria-posinset` on posts, as in most builds; `plain`: nothing tells a post from its neighbours. */
  feed: ['numbered', 'plain'],
  /** What takes an optimistic change back: a failed request, or nothing. */
  rollback: ['error', 'none'],
  /** The arrow beside a written comment; `none`: only Enter sends. */
  send: ['arrow', 'none'],
  /** Where a request says its name: header and body, or the header only. */
  name: ['both', 'header'],
  via: ['xhr', 'fetch'],
  posts: ['30', '1000'],
} as const
type Variants = { [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] }

const query = new URLSearchParams(location.search)
const chosen = (name: keyof typeof CHOICES): string => {
  const asked = query.get(name) ?? CHOICES[name][0]
  if (!(CHOICES[name] as readonly string[]).includes(asked))
    throw new Error(`replica of Facebook: ?${name}=${asked} is none of ${CHOICES[name].join(', ')}`)
  return asked
}
export const variants = Object.fromEntries(
  (Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map(name => [name, chosen(name)]),
) as Variants
