import { useState } from 'preact/hooks'
import type { AskKeep } from '../../lib/model/keep'

export interface Busy {
  done: number
  /** 0: nothing is counted yet. */
  total: number
}

/** Asks the worker and tells meanwhile how far it is; one question at a time. */
export function useAsking(ask: AskKeep): { busy: Busy | undefined; asking: AskKeep } {
  const [busy, setBusy] = useState<Busy>()
  const asking: AskKeep = async (what, body) => {
    setBusy({ done: 0, total: 0 })
    try {
      return await ask(what, body, (done, total) => setBusy({ done, total }))
    } finally {
      setBusy(undefined)
    }
  }
  return { busy, asking }
}
