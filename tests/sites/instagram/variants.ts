/** How this replica behaves, from the query of the address it was opened under; kept until the next full load. */
export interface Variants {
  acts: 'click' | 'pointerdown'
  /** `only`: scripted events are refused. */
  trusted: 'any' | 'only'
  lang: 'en' | 'id'
  /** Which generation of requests the app sends. */
  sends: 'xdt' | 'xig' | 'rest'
  /** How a double tap on a picture is noticed. */
  tap: 'clicks' | 'downs'
  /** Whether replies say whose posts they are. */
  teaches: 'yes' | 'no'
  /** `1000`: a long feed that draws only what is near the view. */
  posts: '11' | '1000'
}

const CHOICES: { [Name in keyof Variants]: readonly Variants[Name][] } = {
  acts: ['click', 'pointerdown'],
  trusted: ['any', 'only'],
  lang: ['en', 'id'],
  sends: ['xdt', 'xig', 'rest'],
  tap: ['clicks', 'downs'],
  teaches: ['yes', 'no'],
  posts: ['11', '1000'],
}

const query = new URLSearchParams(location.search)
function chosen<Name extends keyof Variants>(name: Name): Variants[Name] {
  const asked = query.get(name)
  const choice = CHOICES[name].find(one => one === asked)
  if (asked !== null && choice === undefined)
    throw new Error(`replica of Instagram: ?${name}=${asked} is none of ${CHOICES[name].join(', ')}`)
  return choice ?? (CHOICES[name][0] as Variants[Name])
}

export const variants: Variants = {
  acts: chosen('acts'),
  trusted: chosen('trusted'),
  lang: chosen('lang'),
  sends: chosen('sends'),
  tap: chosen('tap'),
  teaches: chosen('teaches'),
  posts: chosen('posts'),
}
