import { mkdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { bringIntoView } from '../../tests/e2e/driver/in-page'
import { COMPOSER, control, INLINE_EDITOR, idOf, likeOf, SEND, SEND_INLINE, X } from '../../tests/e2e/x'
import type { Extension } from './extension'
import { OWN, store } from './states'

interface Act {
  name: string
  url: string
  /** Something to write first, and where. */
  write?: [editor: string, words: string]
  press: string
}

/** Every act the dialog asks about, over the replica of X. */
export const DIALOG_ACTS: Act[] = [
  { name: 'dialog-like', url: X.home(), press: likeOf('listed') },
  { name: 'dialog-follow', url: X.profile('calon_contoh'), press: '[data-testid$="-follow"]' },
  { name: 'dialog-repost', url: X.home(), press: control('listed', 'retweet') },
  { name: 'dialog-reply', url: X.home(), press: control('candidate', 'reply') },
  { name: 'dialog-quote', url: X.compose({ quote: idOf('listed') }), write: [COMPOSER, 'Catatan'], press: SEND },
  { name: 'dialog-hashtag', url: X.home(), write: [INLINE_EDITOR, 'Ayo #PilihContoh'], press: SEND_INLINE },
  { name: 'dialog-own', url: X.home(), press: likeOf('plain') },
]
const OWN_FRIEND = { account: { platform: 'x', handle: 'teman_baik' }, as: 'hold', added: '2026-11-20' }
/** Names from the background, and the rise of the dialog. */
const OPENS_MS = 500

async function press(page: Page, selector: string): Promise<void> {
  await page.evaluate('globalThis.__name ??= made => made') // tsx keeps names of functions by it
  const at = await page.evaluate(bringIntoView, selector)
  if (!at) throw new Error(`nobody can press ${selector}`)
  await page.mouse.click(at.x, at.y)
}

/** Opens the question for one act, in the language and look of the moment. */
export async function openDialog(page: Page, { url, write, press: control }: Act): Promise<void> {
  await page.goto(url)
  await page.waitForTimeout(300)
  if (write) {
    await press(page, write[0])
    await page.keyboard.type(write[1])
  }
  await press(page, control)
  await page.waitForTimeout(OPENS_MS)
}

const WIDTHS = [320, 360, 1280] as const

/** All acts in both languages and schemes; how many pictures. */
export async function pictureDialogs(
  extension: Extension,
  out: string,
  wanted: (act: { name: string }) => boolean,
): Promise<number> {
  const acts = DIALOG_ACTS.filter(wanted)
  if (acts.length === 0) return 0
  mkdirSync(out, { recursive: true })
  const desk = await extension.open('popup.html')
  let pictures = 0
  for (const language of ['id', 'en'] as const) {
    await store(desk, { settings: { language }, 'own-list': [...OWN, OWN_FRIEND] })
    const page = await extension.context.newPage()
    for (const act of acts) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: width > 400 ? 900 : 640 })
          await openDialog(page, act)
          await page.screenshot({ path: `${out}/${act.name}-${language}-${colorScheme}-${width}.png` })
          pictures++
        }
      }
    }
    await page.close()
  }
  await store(desk, { settings: { language: 'id' }, 'own-list': [] })
  await desk.close()
  return pictures
}
