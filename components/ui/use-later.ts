import { useEffect, useState } from 'preact/hooks'

/** The value as it was until the next picture stands on the screen: for counts that need not hold up the answer to a press. */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(() => value)
  useEffect(() => setLater(() => value), [value])
  return later
}
