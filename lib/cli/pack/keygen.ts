import { fill } from '../../text/say'
import { makeKey, publicPart } from '../signing'
import { type Command, option, Stop } from './command'
import { dayFrom } from './day-from'
import { write } from './files'
import { lockKey, publicFile } from './key-file'
import { passphrase } from './passphrase'

/** One person's key: the private half locked by a passphrase, the public half to hand round. */
export const keygen: Command = {
  options: ['not-after', 'passphrase-file'],
  files: 1,
  async run(call) {
    const { files, text, say } = call
    const name = files[0] as string
    const notAfter = option(call, 'not-after')
    if (notAfter !== undefined && dayFrom(notAfter) !== notAfter)
      throw new Stop([fill(text.key.badDay, { value: notAfter })], 2)
    const key = { ...(await makeKey()), ...(notAfter && { notAfter }) }
    const [locked, open] = [`${name}.key.json`, `${name}.pub.json`]
    write(locked, await lockKey(key, name, await passphrase(call, true)), text, false)
    write(open, publicFile(publicPart(key)), text, false)
    say(
      fill(text.wrote, { file: locked }),
      fill(text.wrote, { file: open }),
      `kid ${key.kid}`,
      '',
      fill(text.next.keygen, { key: locked, pub: open }),
    )
  },
}
