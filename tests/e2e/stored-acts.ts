/** Runs in a page of the extension: segments, acts and different acts in the database; nothing where there is none. */
export async function storedActs(): Promise<{ segments: number; acts: number; different: number }> {
  const answered = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((done, failed) => {
      request.onsuccess = () => done(request.result)
      request.onerror = () => failed(request.error)
    })
  const names = (await indexedDB.databases()).map(({ name }) => name)
  if (!names.includes('jejak')) return { segments: 0, acts: 0, different: 0 }
  const database = await answered(indexedDB.open('jejak'))
  try {
    if (!database.objectStoreNames.contains('keys')) return { segments: 0, acts: 0, different: 0 }
    const rows: { keys: Uint32Array }[] = await answered(database.transaction('keys').objectStore('keys').getAll())
    const all = rows.flatMap(({ keys }) =>
      Array.from({ length: keys.length / 2 }, (_, at) => `${keys[at * 2]} ${keys[at * 2 + 1]}`),
    )
    return { segments: rows.length, acts: all.length, different: new Set(all).size }
  } finally {
    database.close()
  }
}
