import { useEffect, useState } from 'preact/hooks'
import { PLACES, type Place, UNDER } from '../../components/page-frame'

/** The place in the address (`#/daftar`, or a part of one: `#/setelan/status`); the footprint where it names none. */
export const placeIn = (hash: string): Place =>
  ([...PLACES, ...Object.keys(UNDER)] as Place[]).find(
    place => hash === `#/${place}` || hash.startsWith(`#/${place}/`),
  ) ?? 'jejak'

/** Follows the address; a new place begins at its top, with the focus on its content. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeIn(location.hash))
  useEffect(() => {
    const end = new AbortController()
    const follow = () => {
      setPlace(placeIn(location.hash))
      scrollTo(0, 0)
      document.getElementById('content')?.focus({ preventScroll: true })
    }
    addEventListener('hashchange', follow, { signal: end.signal })
    return () => end.abort()
  }, [])
  return place
}
