import { existsSync } from 'node:fs'
import type { TrustedKey } from '../../model/keyring'
import type { Pack } from '../../model/pack'
import type { Envelope, Signed } from '../../model/schemas/envelope'
import { kidIn } from '../../packs/envelope'
import { fill } from '../../text/say'
import type { AuthorKey } from '../signing'
import { contentProblems } from './advice'
import { type Call, type Command, needed, option, Stop } from './command'
import { differences } from './diff'
import { pathOf, readAnyPack, readBytes, readDraft, readJson, readSigned, write } from './files'
import { coSign, type Issue, issue, shardsIn } from './issue'
import { openKey } from './key-file'
import { passphrase } from './passphrase'
import { contents, headline } from './report'

/** `paket.json` → the files beside it that belong to an issue. */
export const beside = (file: string) => {
  const name = file.replace(/(\.signed)?\.json$/, '')
  return { signed: `${name}.signed.json`, head: `${name}.head.json`, rotations: `${name}.rotations.json` }
}

/** The editor's signature over a draft that is in order. */
export const signCommand: Command = {
  options: ['key', 'since', 'passphrase-file'],
  files: 1,
  async run(call) {
    const { files, text, say } = call
    const file = files[0] as string
    const draft = readDraft(file, call)
    const source = new TextDecoder().decode(readBytes(file, text))
    const problems = [
      ...contentProblems(draft, source, call),
      ...(draft.keyring ? [] : [text.check.noKeyring]),
      ...(draft.expires ? [] : [text.check.noExpires]),
    ]
    if (problems.length > 0)
      throw new Stop([fill(text.problems, { n: String(problems.length) }), ...problems.map(problem => `  ${problem}`)])
    const key = await keyFor(draft, call)
    const names = beside(file)
    const since = option(call, 'since') ?? (existsSync(pathOf(names.signed)) ? names.signed : undefined)
    if (since) say(...(await changesSince(since, draft, call)), '')
    const before = since ? shardsIn(readSigned(since, call)) : []
    const rotations = existsSync(pathOf(names.rotations)) ? (readJson(names.rotations, text) as Signed[]) : []
    const made = await issue(draft, key, { before, rotations })
    const shards = Object.keys(made.pack.shards ?? {}).length
    if (shards > 0) say(fill(text.verify.shards, { n: String(shards), reused: String(made.reused) }))
    finish(names, made, draft, call)
  },
}

/** What changed, in words. Other content under a number that is not higher would be an alarm on every device. */
async function changesSince(file: string, draft: Pack, call: Call): Promise<string[]> {
  const before = readAnyPack(file, call)
  const changes = await differences(before, draft, call)
  const isHigher = draft.epoch > before.epoch || (draft.epoch === before.epoch && draft.serial > before.serial)
  if (isHigher || changes.join() === call.text.diff.none) return changes
  throw new Stop([fill(call.text.key.sameNumber, { number: `${draft.epoch}.${draft.serial}`, file })])
}

/** The reviewer's: sees what changed, then adds a signature to exactly the same bytes. */
export const coSignCommand: Command = {
  options: ['key', 'since', 'passphrase-file'],
  files: 1,
  async run(call) {
    const { files, text, say } = call
    const file = files[0] as string
    const names = beside(file)
    const signed = readSigned(file, call)
    if (!existsSync(pathOf(names.head))) throw new Stop([fill(text.publish.missing, { file: names.head })])
    const head = readJson(names.head, text) as Signed
    const pack = readAnyPack(file, call)
    const since = option(call, 'since')
    say(
      ...headline(pack, call),
      ...contents(pack, call),
      ...(since ? await differences(readAnyPack(since, call), pack, call) : []),
      '',
    )
    const key = await keyFor(pack, call)
    if (signed.signatures.some(signature => kidIn(signature) === key.kid))
      throw new Stop([fill(text.key.already, { kid: key.kid })])
    finish(names, await coSign({ pack: signed, head }, key), pack, call)
  },
}

async function keyFor({ keyring }: Pack, call: Call): Promise<AuthorKey> {
  const key = await openKey(needed(call, 'key'), () => passphrase(call), call.text)
  const keys: TrustedKey[] = keyring?.keys ?? []
  if (keys.some(({ kid }) => kid === key.kid)) return key
  throw new Stop([fill(call.text.key.notInRing, { kid: key.kid, kids: keys.map(({ kid }) => kid).join(', ') })])
}

function finish(names: ReturnType<typeof beside>, { pack, head }: Issue, { keyring }: Pack, { text, say }: Call): void {
  write(names.signed, spelled(pack), text)
  write(names.head, spelled(head), text)
  const [have, need] = [pack.signatures.length, keyring?.threshold ?? 1]
  const todo = fill(have < need ? text.next.signMore : text.next.signDone, { file: names.signed })
  say(
    fill(text.wrote, { file: names.signed }),
    fill(text.wrote, { file: names.head }),
    fill(text.next.sign, { have: String(have), need: String(need), todo }),
  )
}

const spelled = (signed: Envelope | Signed): string => `${JSON.stringify(signed)}\n`
