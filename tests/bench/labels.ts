import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import type { Pack } from '../../lib/model/pack'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { find } from '../../scripts/browsers.mjs'
import { closeWelcome } from '../e2e/driver/chromium'
import { extensionUnderTest } from '../e2e/driver/extension'
import { startSites } from '../sites/server'
import { type Feed, tabWith, type Visit, visit } from './feed'
import type { Figure } from './page'
import type { Peer } from './peers'

const ROUNDS = 3
/** Of the site's two hosts the one that peers know, too. */
const SITE = 'https://www.threads.net/'
/** Draws only what is near the view: each post with nodes of its own, or with those of a post that is gone. */
const OWN: Feed = { url: `${SITE}?posts=1000&rows=own`, posts: 1000 }
const REUSED: Feed = { url: `${SITE}?posts=1000`, posts: 1000 }
const KEPT: Feed = { url: `${SITE}?posts=2000&keeps=yes`, posts: 2000 }
/** Of the posts in view at the end of OWN so many are listed accounts'. */
const LABELS = 5
const ACCOUNTS = 10_000
const SCRIPT = 'threads-labels.js'
/** Put before the label script to see whether the bench would notice: 4 ms more at each change of the page. */
const SLOW = `new MutationObserver(()=>{for(const end=performance.now()+4;performance.now()<end;);}).observe(document,{childList:true,subtree:true});`

const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The example contest with ten thousand accounts more on the site. */
async function addAccounts(folder: string): Promise<void> {
  const path = join(folder, 'packs/contoh.json')
  const pack = JSON.parse(await readFile(path, 'utf8')) as Pack
  const model = pack.accounts.find(({ on }) => on.some(({ platform }) => platform === 'threads'))
  if (!model) throw new Error('rules/contoh.json has no account on Threads to copy')
  const seen = { from: '2024-01-01' }
  for (let index = 0; index < ACCOUNTS; index++)
    pack.accounts.push({
      ...model,
      who: `Akun ${index}`,
      on: [{ platform: 'threads', id: String(67_000_000_000 + index), handle: `akun_${index}`, seen }],
    })
  await writeFile(path, JSON.stringify(pack))
}

/** Done when the scripts are registered, or no longer so. */
async function switchLabels(context: BrowserContext, labels: boolean): Promise<void> {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('the extension has no worker')
  await worker.evaluate(
    async ({ settings, labels }) => {
      interface Api {
        storage: { local: { set(of: object): Promise<void> } }
        scripting: { getRegisteredContentScripts(): Promise<object[]> }
      }
      const { storage, scripting } = (globalThis as unknown as { chrome: Api }).chrome
      await storage.local.set({ settings })
      for (let left = 150; left > 0; left--) {
        if ((await scripting.getRegisteredContentScripts()).length > 0 === labels) return
        await new Promise(resolve => setTimeout(resolve, 100))
      }
      throw new Error('the label scripts were not switched within 15 s')
    },
    { settings: { ...DEFAULT_SETTINGS, labels }, labels },
  )
}

/** How many tags of a feed an extension changed. */
const marked = ({ tags }: Visit, plain: Visit): number => {
  const known = new Set(plain.tags)
  return tags.filter(tag => !known.has(tag)).length
}

/** Labels in feeds, with ten thousand accounts on the list: script, styling and memory, beside a browser without us and beside peers. */
export async function labelFigures(peers: readonly Peer[]): Promise<Figure[]> {
  const { path, problem } = find('chromium')
  if (!path) throw new Error(`chromium: ${problem}`)
  const sites = await startSites()
  const extension = await extensionUnderTest('chromium')
  await addAccounts(extension.folder)
  const tabs = [await tabWith(path, sites.proxy), await tabWith(path, sites.proxy, extension.folder)]
  const [bare, ours] = tabs as [(typeof tabs)[0], (typeof tabs)[0]]
  for (const { folder } of peers) tabs.push(await tabWith(path, sites.proxy, folder))
  await closeWelcome(ours.context)
  const visits = new Map<string, Visit[]>()
  const note = (name: string, one: Visit) => visits.set(name, [...(visits.get(name) ?? []), one])
  const of = (name: string, part: Exclude<keyof Visit, 'tags'>) =>
    middle((visits.get(name) ?? []).map(one => one[part]))
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const plain = await visit(bare, OWN, '')
      note('bare', plain)
      await switchLabels(ours.context, false)
      note('off', await visit(ours, OWN, SCRIPT))
      await switchLabels(ours.context, true)
      const own = await visit(ours, OWN, SCRIPT)
      const labels = marked(own, plain)
      if (labels !== LABELS) throw new Error(`${labels} of ${LABELS} labels in view: the figures would say nothing`)
      note('own', own)
      note('reused', await visit(ours, REUSED, SCRIPT))
      note('kept', await visit(ours, KEPT, SCRIPT))
      for (const [at, { name }] of peers.entries()) {
        const peer = await visit(tabs[at + 2] as typeof bare, OWN, '')
        if (marked(peer, plain) === 0) throw new Error(`${name} marked nothing on ${OWN.url}: it cannot be compared`)
        note(name, peer)
      }
    }
    const script = join(extension.folder, SCRIPT)
    await writeFile(script, SLOW + (await readFile(script, 'utf8')))
    await switchLabels(ours.context, false)
    await switchLabels(ours.context, true)
    note('slow', await visit(ours, OWN, SCRIPT))
  } finally {
    for (const { context } of tabs) await context.close()
    await sites.close()
    await extension.remove()
  }
  const ms = of('own', 'ms')
  const MB = 2 ** 20
  return [
    { name: 'labels: script per 1,000 virtualised posts', value: ms, limit: 25, unit: 'ms' },
    { name: 'labels: the same where nodes are used again', value: of('reused', 'ms'), limit: 25, unit: 'ms' },
    {
      name: 'labels: per 1,000 posts in a page that keeps 2,000',
      value: of('kept', 'ms') / ms,
      limit: 1.3,
      unit: 'times',
    },
    ...peers.map(({ name }) => ({
      name: `labels: beside ${name}`,
      value: ms / of(name, 'ms'),
      limit: 0.4,
      unit: 'times',
    })),
    {
      name: 'labels: styling added per 1,000 posts',
      value: of('own', 'styleMs') - of('off', 'styleMs'),
      limit: 10,
      unit: 'ms',
    },
    {
      name: 'labels: heap of page with labels and 10,000 accounts',
      value: (of('own', 'heap') - of('bare', 'heap')) / MB,
      limit: 2,
      unit: 'MB more than without the extension',
    },
    {
      name: 'labels: of that, the labels themselves',
      value: (of('own', 'heap') - of('off', 'heap')) / MB,
      limit: 2,
      unit: 'MB',
    },
    {
      name: 'labels off: tasks of the label script',
      value: Math.max(...(visits.get('off') ?? []).map(({ calls }) => calls)),
      limit: 0,
      unit: 'calls',
    },
    // A bench that does not see a slow script would say 1.
    { name: 'labels: to a script made slow on purpose', value: ms / of('slow', 'ms'), limit: 0.5, unit: 'times' },
  ]
}
