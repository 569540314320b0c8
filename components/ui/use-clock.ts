import { useEffect, useState } from 'preact/hooks'
import type { Instant } from '../../lib/base/time'

/** The time, second by second, for as long as one of the moments lies ahead; standing still otherwise. */
export function useClock(moments: readonly Instant[]): Instant {
  const [now, setNow] = useState(() => Date.now())
  const last = Math.max(0, ...moments)
  useEffect(() => {
    setNow(Date.now())
    if (last <= Date.now()) return
    const timer = setInterval(() => {
      setNow(Date.now())
      if (last <= Date.now()) clearInterval(timer)
    }, 1000)
    return () => clearInterval(timer)
  }, [last])
  return now
}
