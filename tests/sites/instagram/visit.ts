/** What was so before this visit; a journey sets it for tabs that others open: everything is liked and followed. */
export const visit = { before: localStorage.getItem('replica.before') === 'done' }
