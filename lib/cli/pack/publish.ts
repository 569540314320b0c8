import { existsSync } from 'node:fs'
import { packPath, shardPath } from '../../packs/addresses'
import { verifyHead } from '../../packs/verify-head'
import { verifyPack } from '../../packs/verify-pack'
import { fill } from '../../text/say'
import { type Command, needed, Stop } from './command'
import { pathOf, readBytes, readSigned, write } from './files'
import { shardsIn } from './issue'
import { publicPage } from './public-page'
import { refusedInWords, told } from './report'
import { beside } from './sign'
import { momentNow } from './verify'

/** A folder for any static host: head, pack, shards, the complete file for e-mail, and a page for people. Verified before it is written. */
export const publish: Command = {
  options: ['out'],
  files: 1,
  async run(call) {
    const { files, text, say, language } = call
    const file = files[0] as string
    const dir = needed(call, 'out').replace(/[/\\]+$/, '')
    const names = beside(file)
    if (!existsSync(pathOf(names.head))) throw new Stop([fill(text.publish.missing, { file: names.head })])
    const head = readBytes(names.head, text)
    const moment = momentNow()
    const pack = await verifyPack({ bytes: readBytes(file, text) }, {}, undefined, moment)
    if (!pack.ok) throw new Stop([fill(text.verify.bad, { file }), ...refusedInWords(pack.problem, language)])
    const { keyring, state, fingerprint } = pack.value
    const announced = await verifyHead(head, { keyring }, state, moment)
    if (!announced.ok)
      throw new Stop([fill(text.verify.bad, { file: names.head }), ...refusedInWords(announced.problem, language)])
    if (announced.value.todo === 'fetch')
      throw new Stop([
        fill(text.verify.bad, { file: names.head }),
        ...refusedInWords({ kind: 'not-as-announced' }, language),
      ])

    const whole = `${pack.value.pack.packId}.json`
    // The head last: whoever fetches meanwhile finds everything it names.
    for (const shard of shardsIn(readSigned(file, call))) write(`${dir}/${shardPath(shard)}`, shard.text, text)
    write(`${dir}/${packPath(announced.value.head)}`, state.current.bytes, text)
    write(`${dir}/${whole}`, readBytes(file, text), text)
    write(`${dir}/index.html`, publicPage(pack.value.pack, fingerprint, whole), text)
    write(`${dir}/head.json`, head, text)
    say(...told(pack.value, call), '', fill(text.next.publish, { dir, file: `${dir}/${whole}` }))
  },
}
