/** Everything the dialog shows, as plain strings; `npm run pack explain` prints the same. */
export interface Wording {
  title: string
  lead: string[]
  rows: { term: string; text: string; small?: string }[]
  /** What is still disputed, in plain words. */
  dispute?: string
  details: string[]
  links: string[]
  dont: string
  go: string
}
