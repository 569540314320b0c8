import { Dexie } from 'dexie'
import { PACK_DATABASE } from './pack-shelf'

/** Every database of this extension but that of the packs, with how many records it holds; opened anew and closed again. */
export async function countDatabases(): Promise<{ name: string; records: number }[]> {
  const counted = []
  for (const name of await namesOfMine()) counted.push({ name, records: await recordsIn(name) })
  return counted
}

/** Deletes all of those; how many records are still there. */
export async function eraseDatabases(): Promise<number> {
  for (const name of await namesOfMine()) await Dexie.delete(name)
  return (await countDatabases()).reduce((sum, { records }) => sum + records, 0)
}

/** Packs are of their publishers, the same for everyone who follows them. */
const namesOfMine = async (): Promise<string[]> =>
  (await Dexie.getDatabaseNames()).filter(name => name !== PACK_DATABASE)

async function recordsIn(name: string): Promise<number> {
  const found = await new Dexie(name).open()
  try {
    const counts = await Promise.all(found.tables.map(table => table.count()))
    return counts.reduce((sum, count) => sum + count, 0)
  } finally {
    found.close()
  }
}
