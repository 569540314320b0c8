import { sayNumber } from './say'

/** English has a word for one thing and another for several. */
export const many = (n: number, one: string, more: string): string => `${sayNumber(n, 'en')} ${n === 1 ? one : more}`
/** The same of a number that is written already. */
export const manySaid = (n: string, one: string, more: string): string => `${n} ${n === '1' ? one : more}`
