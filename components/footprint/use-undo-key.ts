import { useEffect } from 'preact/hooks'

const WRITES = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]'

/** Ctrl+Z (⌘Z) anywhere on the page, but not where one writes. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const end = new AbortController()
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest(WRITES)) return
      event.preventDefault()
      undo()
    }
    addEventListener('keydown', onKey, { signal: end.signal })
    return () => end.abort()
  }, [undo])
}
