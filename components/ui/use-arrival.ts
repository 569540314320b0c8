import { useEffect, useRef } from 'preact/hooks'

/** For a part that replaces what had the focus: it takes the focus when it appears, so that nobody is sent to the top. */
export function useArrival<Kind extends HTMLElement>() {
  const part = useRef<Kind>(null)
  useEffect(() => {
    if (document.activeElement === document.body) part.current?.focus({ preventScroll: true })
  }, [])
  return part
}
