/** What a key does in the list; nothing for all others, which stay the browser's. */
export type ListKey =
  | { kind: 'move'; to: number; range: boolean }
  | { kind: 'choose' }
  | { kind: 'choose-all' }
  | { kind: 'choose-none' }

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

interface Pressed {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/** `at` of `count` rows has the focus. Enter is the button's own; it opens. */
export function listKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Pressed,
  at: number,
  count: number,
): ListKey | undefined {
  if (altKey) return undefined
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { kind: 'choose-all' } : undefined
  if (key === ' ') return { kind: 'choose' }
  if (key === 'Escape') return { kind: 'choose-none' }
  const step = STEPS[key] ?? STEPS[key.toLowerCase()]
  if (step === undefined) return undefined
  return { kind: 'move', to: Math.min(count - 1, Math.max(0, at + step)), range: shiftKey && key.startsWith('Arrow') }
}
