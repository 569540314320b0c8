import type { ComponentChildren } from 'preact'
import './paper.css'

/** A sheet shown as it will be printed. A child of the page's body, so that all the rest can stay off the paper. */
export function Paper({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <article class="paper" aria-label={label}>
      {children}
    </article>
  )
}
