import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { endOf } from '../../base/time'
import type { KeptState } from '../../model/trust'
import { shardPath } from '../../packs/addresses'
import type { Moment } from '../../packs/moment'
import type { ShardSource } from '../../packs/shards'
import { verifyPack } from '../../packs/verify-pack'
import { fill } from '../../text/say'
import { type Call, type Command, option, Stop } from './command'
import { pathOf, readBytes } from './files'
import { refusedInWords, told } from './report'

/** What a device of a member of staff would say; with `--since`, one that has that issue already. */
export const verify: Command = {
  options: ['since', 'fingerprint'],
  files: 1,
  async run(call) {
    const { files, text, say, language } = call
    const moment = momentNow()
    const since = option(call, 'since')
    const kept = since ? await keptFrom(since, call, moment) : undefined
    for (const file of files) {
      const result = await verifyPack({ bytes: readBytes(file, text), shard: shardsBeside(file) }, {}, kept, moment)
      if (!result.ok) throw new Stop([fill(text.verify.bad, { file }), ...refusedInWords(result.problem, language)])
      const expected = option(call, 'fingerprint')
      const { fingerprint } = result.value
      if (expected !== undefined && digits(expected) !== digits(fingerprint))
        throw new Stop([fill(text.verify.otherFingerprint, { fingerprint })])
      say(fill(text.verify.good, { file }), ...told(result.value, call))
    }
  },
}

/** A published pack has its shards in a folder beside it. */
const shardsBeside =
  (file: string): ShardSource =>
  async shard => {
    const path = join(dirname(pathOf(file)), shardPath(shard))
    return existsSync(path) ? readFileSync(path) : undefined
  }

const digits = (fingerprint: string): string => fingerprint.replace(/\W/g, '').toLowerCase()

export const momentNow = (): Moment => ({
  now: Date.now(),
  app: (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version,
})

/** As a device kept it when it was new: its own last day does not matter here. */
async function keptFrom(file: string, call: Call, moment: Moment): Promise<KeptState> {
  const bytes = readBytes(file, call.text)
  const now = await verifyPack({ bytes }, {}, undefined, moment)
  const wasExpired = !now.ok && now.problem.kind === 'expired' ? endOf(now.problem.expires) : undefined
  const taken = wasExpired ? await verifyPack({ bytes }, {}, undefined, { ...moment, now: wasExpired }) : now
  if (taken.ok) return taken.value.state
  throw new Stop([fill(call.text.verify.bad, { file }), ...refusedInWords(taken.problem, call.language)])
}
