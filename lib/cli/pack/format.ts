import { formatPack } from '../../packs/format'
import { fill } from '../../text/say'
import type { Command } from './command'
import { readBytes, readDraft, write } from './files'

export const format: Command = {
  files: 1,
  run(call) {
    const { files, text, say } = call
    for (const file of files) {
      const spelled = formatPack(readDraft(file, call))
      const same = new TextDecoder().decode(readBytes(file, text)) === spelled
      if (!same) write(file, spelled, text)
      say(fill(same ? text.formatted.same : text.formatted.changed, { file }))
    }
  },
}
