import { readOwnFile } from './own-files'

/** The packs inside the extension, unread: `packs/index.json` names them. */
export async function packagedPacks(): Promise<unknown[]> {
  const { packs } = (await readOwnFile('/packs/index.json')) as { packs: string[] }
  return Promise.all(packs.map(name => readOwnFile(`/packs/${name}`)))
}

/** packIds nobody else may bear: those of the packs inside the extension, of the own list and of the practice. */
export async function reservedIds(): Promise<string[]> {
  const { packs } = (await readOwnFile('/packs/index.json')) as { packs: string[] }
  return [...packs.map(name => name.replace(/\.json$/, '')), 'own-list', 'latihan', 'policy']
}
