/** How this replica behaves, from the query of the address it was opened under; kept until the next full load. */
export interface Variants {
  /** The event on which a control acts. */
  acts: 'pointerdown' | 'mousedown' | 'click'
  /** `only`: scripted events are refused. */
  trusted: 'any' | 'only'
  /** `blur`: the repost menu closes when focus leaves it. */
  menu: 'stay' | 'blur'
  /** `div[role=button]` of 2023, or `button` since 2024. */
  shape: '2023' | '2026'
  lang: 'en' | 'id'
  /** What the app does when a request of its own fails: takes the optimistic change back on any failure, only on a 4xx, after three retries, or never. */
  rollback: 'error' | '4xx' | 'retry' | 'none'
  /** `renamed`: controls lost the marks we know, as after a redesign; only the requests are the same. */
  marks: 'kept' | 'renamed'
  /** `linked`: the post shown in the reply composer has links; `plain`: names as text only. */
  composer: 'plain' | 'linked'
  /** `yes`: the listed handle belongs to another account number (a squatter). */
  squat: 'no' | 'yes'
}

const CHOICES: { [Name in keyof Variants]: readonly Variants[Name][] } = {
  acts: ['click', 'pointerdown', 'mousedown'],
  trusted: ['any', 'only'],
  menu: ['stay', 'blur'],
  shape: ['2026', '2023'],
  lang: ['en', 'id'],
  rollback: ['error', '4xx', 'retry', 'none'],
  marks: ['kept', 'renamed'],
  composer: ['plain', 'linked'],
  squat: ['no', 'yes'],
}

function chosen<Name extends keyof Variants>(query: URLSearchParams, name: Name): Variants[Name] {
  const asked = query.get(name)
  const choice = CHOICES[name].find(one => one === asked)
  if (asked !== null && choice === undefined)
    throw new Error(`replica of X: ?${name}=${asked} is none of ${CHOICES[name].join(', ')}`)
  return choice ?? (CHOICES[name][0] as Variants[Name])
}

const query = new URLSearchParams(location.search)
export const variants: Variants = {
  acts: chosen(query, 'acts'),
  trusted: chosen(query, 'trusted'),
  menu: chosen(query, 'menu'),
  shape: chosen(query, 'shape'),
  lang: chosen(query, 'lang'),
  rollback: chosen(query, 'rollback'),
  marks: chosen(query, 'marks'),
  composer: chosen(query, 'composer'),
  squat: chosen(query, 'squat'),
}
