import { useEffect, useState } from 'preact/hooks'

/**
 * A value that lives elsewhere: read once, read again whenever `subscribe` says it changed. `undefined` until the
 * first reading. An answer that arrives after a newer one is dropped.
 */
export function useLive<Value>(
  read: () => Promise<Value>,
  subscribe: (changed: () => void, signal: AbortSignal) => void,
): Value | undefined {
  const [value, setValue] = useState<Value>()
  // Both are functions of a module, given once.
  useEffect(() => {
    const end = new AbortController()
    let newest = 0
    const again = async () => {
      const turn = ++newest
      const found = await read()
      if (turn === newest && !end.signal.aborted) setValue(() => found)
    }
    subscribe(() => void again(), end.signal)
    void again()
    return () => end.abort()
  }, [])
  return value
}
