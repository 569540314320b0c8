import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface StepHeadProps {
  title: string
  /** The first step does not take the focus: nobody was anywhere before. */
  first?: boolean
  children: ComponentChildren
}

/** Title and lead of a step; a new step begins at its top, with the focus on its title. */
export function StepHead({ title, first, children }: StepHeadProps) {
  const head = useRef<HTMLElement>(null)
  // Before it is drawn: a page that jumps after that would move under a press.
  useLayoutEffect(() => {
    if (first) return
    head.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  return (
    <header class="page-head" ref={head} tabIndex={-1}>
      <h1>{title}</h1>
      {children}
    </header>
  )
}
