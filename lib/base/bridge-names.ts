/**
 * How the two worlds meet. Both scripts run at `document_start`, before any script of the site: the page-world one makes a
 * token of 128 random bits and hands it over; afterwards every event's name is that token, which no page can guess or see.
 */
export const MEET = 'jejak-netral-meet'
export const TOKEN = 'jejak-netral-token'
/** Page world → guard: `detail` is JSON of `FromPage`; `ask` is cancelable, and canceled means "wait". */
export const fromPage = (token: string): string => `${token}-p`
/** Page world → guard: `detail` is a declared reply, its path on the first line. */
export const replies = (token: string): string => `${token}-r`
/** Guard → page world: `detail` is `met`, `<id> go` or `<id> no`. */
export const fromGuard = (token: string): string => `${token}-g`
