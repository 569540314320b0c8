import { useEffect, useState } from 'preact/hooks'
import { WELCOME_STEPS, type WelcomeStep } from '../../components/welcome/steps'

const stepIn = (hash: string): WelcomeStep => WELCOME_STEPS.find(step => hash === `#/${step}`) ?? 'mulai'

/** Follows the address, so that the browser's own back and reload keep the step. */
export function useStep(): { step: WelcomeStep; moved: boolean } {
  const [at, setAt] = useState(() => ({ step: stepIn(location.hash), moved: false }))
  useEffect(() => {
    const end = new AbortController()
    addEventListener('hashchange', () => setAt({ step: stepIn(location.hash), moved: true }), { signal: end.signal })
    return () => end.abort()
  }, [])
  return at
}
