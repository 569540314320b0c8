import { useEffect, useState } from 'preact/hooks'

export type Route =
  | { at: 'home' | 'piagam' | 'ikrar' }
  /** `topic`: the person goes through one topic. */
  | { at: 'situasi'; id: string; topic: boolean }

export function routeIn(hash: string): Route {
  const [, at = '', id = '', topic] = hash.split('/')
  if (at === 'situasi' && id) return { at, id, topic: topic === 'tema' }
  return { at: at === 'piagam' || at === 'ikrar' ? at : 'home' }
}

/** Follows the address; each place begins at its top, with the focus on its content. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeIn(location.hash))
  useEffect(() => {
    const end = new AbortController()
    const follow = () => {
      setRoute(routeIn(location.hash))
      scrollTo(0, 0)
      document.getElementById('content')?.focus({ preventScroll: true })
    }
    addEventListener('hashchange', follow, { signal: end.signal })
    return () => end.abort()
  }, [])
  return route
}
