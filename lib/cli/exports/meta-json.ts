import { escaped } from './shape'

/** How Meta writes JSON: indented by two, every byte of UTF-8 as a character of its own. */
export const row = (value: unknown): string => escaped(value, 2)
export const keyed = (key: string) => ({ head: `{\n  "${key}": [\n`, foot: '\n  ]\n}', between: ',\n' })
export const BARE = { head: '[\n', foot: '\n]', between: ',\n' }
export const numbered = (stem: string) => (part: number) => `${stem}_${part + 1}.json`
export const single = (path: string) => () => path
