import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

/** The earliest day the format knows: a package says nothing of when it was made, so that anyone can make the same. */
const NO_DAY = new Date(1980, 0, 1)

/** Files below a folder, by path with `/`, in the order of their names. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1))

/** A ZIP of these files; the same bytes wherever and whenever it is made. */
export async function zipOf(folder: string, files: readonly string[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    useWebWorkers: false,
    useCompressionStream: false,
    extendedTimestamp: false,
    dataDescriptor: false,
  })
  for (const file of files) {
    await writer.add(file, new Uint8ArrayReader(readFileSync(join(folder, file))), {
      lastModDate: NO_DAY,
      versionMadeBy: 20,
      externalFileAttributes: 0,
    })
  }
  return writer.close()
}
