/** As sites do whose lists move their own posts: the browser would scroll on after each of their moves. */
export function standsStill(): void {
  document.documentElement.style.overflowAnchor = 'none'
}
