import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Another extension to measure beside ours: its unpacked folder, ready to load. None is kept here. */
export interface Peer {
  name: string
  folder: string
}

/** What `--peer name=DIR` asks for, as often as it is given. */
export function peersIn(words: readonly string[]): Peer[] {
  return words.flatMap((word, at) => {
    if (words[at - 1] !== '--peer') return []
    const [name = '', ...path] = word.split('=')
    const folder = resolve(path.join('='))
    if (!name || !path.length || !existsSync(join(folder, 'manifest.json')))
      throw new Error(
        `--peer ${word}: give name=DIR, DIR being the folder of an unpacked extension (with manifest.json)`,
      )
    return { name, folder }
  })
}
