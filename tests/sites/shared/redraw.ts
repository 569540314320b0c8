let redraw = () => {}
let asked = false
export const onChange = (draw: () => void): void => {
  redraw = draw
}

/** Draws once after the current task, as React batches. */
export function changed(): void {
  if (asked) return
  asked = true
  queueMicrotask(() => {
    asked = false
    redraw()
  })
}
