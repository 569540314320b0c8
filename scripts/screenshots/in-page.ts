import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { THREADS } from '../../tests/e2e/threads'
import { likeOf, X } from '../../tests/e2e/x'
import { openDialog } from './dialog'
import type { Extension } from './extension'
import { OWN, store } from './states'

const LOOKS = [
  { language: 'id', colorScheme: 'light', width: 360 },
  { language: 'en', colorScheme: 'dark', width: 360 },
  { language: 'id', colorScheme: 'dark', width: 1280 },
  { language: 'en', colorScheme: 'light', width: 1280 },
] as const
const SETTLED_MS = 600
const LIKE = { name: '', url: X.home(), press: likeOf('listed') }
const OWN_FRIEND = { account: { platform: 'x', handle: 'teman_baik' }, as: 'hold', added: '2026-11-20' }
const NOT_CAMPAIGN = { account: { platform: 'x', handle: 'paslon_contoh' }, as: 'not-campaign', added: '2026-11-20' }
const OFFICE = { status: 'pppk-part-time', officeAccounts: [{ platform: 'x', handle: 'asn_contoh' }] } as const

type Page = Awaited<ReturnType<Extension['open']>>
interface InPage {
  name: string
  settings?: object
  own?: readonly object[]
  show: (page: Page) => Promise<void>
}
/** A file on disk: one made in the page is chosen by nobody, and says so. */
function photo(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'photo-')), 'foto.png')
  writeFileSync(file, 'nobody opens it')
  return file
}

/** The two lines that open stand before the safe answer, which has the focus. */
async function openLines(page: Page, lines: number): Promise<void> {
  for (let line = 0; line < lines; line++) {
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
  }
}

/** What stands over or in a site besides the dialog as it opens. */
const STATES: InPage[] = [
  {
    name: 'dialog-opened',
    show: async page => {
      await openDialog(page, LIKE)
      await openLines(page, 2)
    },
  },
  {
    name: 'dialog-own-opened',
    own: [...OWN, OWN_FRIEND],
    show: async page => {
      await openDialog(page, { ...LIKE, press: likeOf('plain') })
      await openLines(page, 1)
    },
  },
  {
    name: 'dialog-office',
    settings: { person: { ...DEFAULT_SETTINGS.person, ...OFFICE } },
    show: page => openDialog(page, LIKE),
  },
  {
    name: 'note-info',
    settings: { infoNote: true },
    own: [NOT_CAMPAIGN],
    show: page => openDialog(page, LIKE),
  },
  {
    name: 'note-photos',
    settings: { photos: true },
    show: async page => {
      await page.goto(X.home())
      await page.waitForTimeout(SETTLED_MS) // the reminder reads what it needs
      await page.setInputFiles('[data-testid="fileInput"]', photo())
    },
  },
  {
    name: 'labels',
    settings: { labels: true },
    show: async page => {
      await page.goto(THREADS.home())
    },
  },
]

/** All of them, in four looks; how many pictures. */
export async function pictureInPage(
  extension: Extension,
  out: string,
  wanted: (state: { name: string }) => boolean,
): Promise<number> {
  let pictures = 0
  const desk = await extension.open('popup.html')
  for (const { name, settings, own = [], show } of STATES.filter(wanted)) {
    for (const { language, colorScheme, width } of LOOKS) {
      await store(desk, { settings: { ...DEFAULT_SETTINGS, ...settings, language }, 'own-list': own })
      await desk.waitForTimeout(SETTLED_MS)
      const page = await extension.context.newPage()
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: width > 400 ? 900 : 640 })
      await show(page)
      await page.waitForTimeout(SETTLED_MS)
      await page.screenshot({ path: `${out}/${name}-${language}-${colorScheme}-${width}.png` })
      pictures++
      await page.close()
    }
  }
  await store(desk, { settings: { ...DEFAULT_SETTINGS, language: 'id' }, 'own-list': [] })
  await desk.close()
  return pictures
}
