import { Dexie } from 'dexie'

/** Every database of this extension, whatever its name, with how many records it holds; opened anew and closed again. */
export async function countDatabases(): Promise<{ name: string; records: number }[]> {
  const counted = []
  for (const name of await Dexie.getDatabaseNames()) counted.push({ name, records: await recordsIn(name) })
  return counted
}

/** Deletes every database of this extension; how many records are still there. */
export async function eraseDatabases(): Promise<number> {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
  return (await countDatabases()).reduce((sum, { records }) => sum + records, 0)
}

async function recordsIn(name: string): Promise<number> {
  const found = await new Dexie(name).open()
  try {
    const counts = await Promise.all(found.tables.map(table => table.count()))
    return counts.reduce((sum, count) => sum + count, 0)
  } finally {
    found.close()
  }
}
