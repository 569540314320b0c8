import type { ImportFile } from '../../lib/model/job'

/** No export has more files; a whole disk dropped by mistake ends here. */
const MOST_FILES = 100_000

/** Files chosen in a file or folder dialog. */
export const chosenFiles = (files: ArrayLike<File>): ImportFile[] =>
  Array.from(files, file => ({ path: file.webkitRelativePath || file.name, file }))

/** Files dropped on the page, folders walked. The entries must be taken before the drop event ends. */
export async function droppedFiles(transfer: DataTransfer): Promise<ImportFile[]> {
  const entries = Array.from(transfer.items, item => item.webkitGetAsEntry()).filter(entry => entry !== null)
  const found: ImportFile[] = []
  const waiting: FileSystemEntry[] = entries
  for (let entry = waiting.shift(); entry && found.length < MOST_FILES; entry = waiting.shift()) {
    if (isFile(entry)) found.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) })
    else if (isFolder(entry)) waiting.push(...(await entriesOf(entry.createReader())))
  }
  return found
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

/** A reader gives at most 100 entries at a time, then an empty list. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}
