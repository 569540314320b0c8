import { toHex } from '../base/hex'
import type { JudgeInput } from '../model/job'

/** A word for everything a judgement follows from besides the acts: lists, own list, person and this extension's version. */
export async function rulesWord({ packs, own, person, version }: JudgeInput): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([version, person, own, packs]))
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', text)))
}
