/**
 * What was so before this visit; a journey sets it for tabs that others open. `before: 'done'`: everything is liked, reposted
 * and followed. `token`: `expired` gets an answer of 200 that says no, an empty one a 403.
 */
export const visit = {
  before: localStorage.getItem('replica.before') === 'done',
  token: localStorage.getItem('replica.token') ?? '00000000000000000000000000000000',
}
