import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { packFile } from '../packs/agency'
import { coffeePack } from '../sites/agency/publish'
import type { Hands, ShadowNode } from './driver/hands'
import { expect, ONCE, test } from './fixtures'
import { OwnPage } from './own-page'
import { likeOf, X } from './x'

const AXE = new Function(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** What axe finds on the page as it stands, a line each. */
async function violations(hands: Hands): Promise<string[]> {
  await hands.evaluate(AXE as () => void, null)
  return hands.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`)
  }, null)
}

const overflow = (hands: Hands): Promise<number> =>
  hands.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, null)

const PAGES = [
  'popup.html',
  'welcome.html',
  'practice.html',
  'practice.html#/situasi/like-pair',
  'practice.html#/ikrar',
  'options.html#/jejak',
  'options.html#/daftar',
  'options.html#/riwayat',
  'options.html#/kebersihan',
  'options.html#/mengapa',
  'help.html',
  'options.html#/setelan',
]

for (const path of PAGES) {
  test(`${path}: axe finds nothing, and nothing is wider than 320 px`, ONCE, async ({ driver, started }) => {
    await driver.store({ settings: DEFAULT_SETTINGS })
    await OwnPage.at(started, path, async page => {
      await expect.poll(() => page.text(), { message: 'a page with words' }).toMatch(/\w{4}/)
      for (const width of [320, 1280]) {
        await page.hands.resize(width, 800)
        expect(await violations(page.hands)).toEqual([])
        expect(await overflow(page.hands)).toBe(0)
      }
    })
  })
}

test(
  'a list of an agency, looked at and in use: axe finds nothing, and nothing is wider than 320 px',
  ONCE,
  async ({ driver, started }) => {
    test.slow()
    await driver.store({ settings: DEFAULT_SETTINGS, subscriptions: [] })
    const bytes = (await packFile(coffeePack())) as Uint8Array<ArrayBuffer>
    await OwnPage.at(started, 'options.html#/daftar', async page => {
      await page.choose(new File([bytes], 'pack.json'), '.add-list-file')
      await page.sees('Sidik jari kunci')
      const isFine = async () => {
        for (const width of [320, 1280]) {
          await page.hands.resize(width, 800)
          expect(await violations(page.hands)).toEqual([])
          expect(await overflow(page.hands)).toBe(0)
        }
      }
      await isFine()
      await page.press('Sidik jarinya sama')
      await page.press('Pakai daftar ini')
      await page.sees('dipakai mulai sekarang')
      await page.pressFirst('.pack-more summary')
      await isFine()
    })
    await driver.store({ subscriptions: [] })
  },
)

/** The dialog stands in a closed root, where no checker looks: the same elements with the same style on a page of their own. */
async function rebuilt(hands: Hands, root: ShadowNode, css: string): Promise<void> {
  await hands.goto('https://x.com/robots.txt')
  await hands.evaluate(
    ({ root, css }) => {
      const grow = (node: ShadowNode): Node => {
        if (!node.tag) return document.createTextNode(node.text)
        const element = document.createElement(node.tag)
        for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value)
        element.append(...node.children.map(grow))
        return element
      }
      const style = document.createElement('style')
      style.textContent = css
      document.title = 'dialog'
      document.documentElement.lang = 'id'
      document.head.append(style)
      document.body.replaceChildren(...root.children.filter(({ tag }) => tag !== 'style').map(grow))
    },
    { root, css },
  )
}

test('the dialog: axe finds nothing, on a desk and on a phone', ONCE, async ({ driver }) => {
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.settle()
  const { style } = (await driver.storage())['face.x'] as { style: string }
  const [root] = (await driver.hands.closedRoots()).filter(({ children }) =>
    children.some(({ tag }) => tag === 'dialog'),
  )
  expect(root).toBeDefined()
  await rebuilt(driver.hands, root as ShadowNode, style)
  for (const width of [360, 1280]) {
    await driver.hands.resize(width, 800)
    expect(await violations(driver.hands)).toEqual([])
  }
})

/** What still moves, and what can be pressed but has no edge left to be seen by. */
function unquiet(): { forced: boolean; buttons: number; faults: string[] } {
  const all = [...document.querySelectorAll('*')].map(element => ({ element, style: getComputedStyle(element) }))
  const buttons = all.filter(
    ({ element, style }) =>
      element.matches('.button, button.dont, button.go, button.quiet') && style.display !== 'none',
  )
  const moving = all.filter(
    ({ style }) => style.animationName !== 'none' || !/^(0s(, )?)+$/.test(style.transitionDuration),
  )
  const edgeless = buttons.filter(
    ({ element, style }) => !element.matches('.button-quiet') && Number.parseFloat(style.borderTopWidth) === 0,
  )
  const same = buttons.filter(({ style }) => style.color === style.backgroundColor)
  const named = (what: string, found: typeof all) =>
    found.map(({ element }) => `${what}: ${element.outerHTML.slice(0, 80)}`)
  return {
    forced: matchMedia('(forced-colors: active) and (prefers-reduced-motion: reduce)').matches,
    buttons: buttons.length,
    faults: [...named('moves', moving), ...named('no edge', edgeless), ...named('unreadable', same)],
  }
}

test(
  'less motion and forced colours: nothing moves, every button keeps an edge and its word',
  ONCE,
  async ({ driver, started }) => {
    test.skip(!driver.hands.calmColours, 'only Chromium can be told to')
    const quiet = async (hands: Hands) => {
      await hands.calmColours?.()
      const { forced, buttons, faults } = await hands.evaluate(unquiet, undefined)
      expect({ forced, faults }).toEqual({ forced: true, faults: [] })
      expect(buttons).toBeGreaterThan(1)
    }
    for (const path of ['popup.html', 'welcome.html#/coba', 'practice.html#/situasi/like-pair']) {
      await OwnPage.at(started, path, async page => {
        await expect.poll(() => page.count('.button')).toBeGreaterThan(1)
        await quiet(page.hands)
      })
    }
    await driver.open(X.home())
    await driver.press(likeOf('listed'))
    await driver.settle()
    const { style } = (await driver.storage())['face.x'] as { style: string }
    const roots = await driver.hands.closedRoots()
    const root = roots.find(({ children }) => children.some(({ tag }) => tag === 'dialog'))
    await rebuilt(driver.hands, root as ShadowNode, style)
    await quiet(driver.hands)
  },
)
