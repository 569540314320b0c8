import { readOwnFile } from './own-files'

/** The packs inside the extension, unread: `packs/index.json` names them. */
export async function packagedPacks(): Promise<unknown[]> {
  const { packs } = (await readOwnFile('/packs/index.json')) as { packs: string[] }
  return Promise.all(packs.map(name => readOwnFile(`/packs/${name}`)))
}
