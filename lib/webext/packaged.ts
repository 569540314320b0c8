import { browser } from './browser'

/** The packs inside the extension, unread: `packs/index.json` names them. */
export async function packagedPacks(): Promise<unknown[]> {
  const { packs } = (await fetchJson('index.json')) as { packs: string[] }
  return Promise.all(packs.map(fetchJson))
}

const fetchJson = async (name: string): Promise<unknown> =>
  (await fetch(browser.runtime.getURL(`packs/${name.replace(/^.*packs\//, '')}`))).json()
