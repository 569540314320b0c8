import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js'

export interface ZipMember {
  name: string
  content: string | Uint8Array<ArrayBuffer>
  options?: ZipWriterAddDataOptions
}

/** A real ZIP; every date in it is the same, so the same members give the same bytes. */
export async function writeZip(name: string, members: readonly ZipMember[]): Promise<File> {
  const zip = new ZipWriter(new BlobWriter('application/zip'), {
    useWebWorkers: false,
    lastModDate: new Date(Date.UTC(2026, 8, 15)),
    extendedTimestamp: false,
  })
  for (const { name: path, content, options } of members) {
    const reader = typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content)
    await zip.add(path, reader, options)
  }
  return new File([await zip.close()], name, { type: 'application/zip' })
}
