import { DAY_MS } from '../../lib/base/time'
import { reportSchema } from '../../lib/model/schemas/report'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { textIn } from '../../lib/text/language'
import { type MadeAct, makeInstagramExport } from '../archives/make-instagram'
import { codeOf } from '../sites/instagram/world'
import type { Started } from './driver/hands'
import { expect, ONCE, test } from './fixtures'
import { INSTAGRAM, likedOf, idOf as mediaOf } from './instagram'
import { everythingKept, OwnPage } from './own-page'
import { Person, WAYS } from './person'

const { dialog, keep, footprint, report, states, working } = textIn('id')
const FOOTPRINT = 'options.html#/jejak'
const ROW = { css: '.review-head' }
const WORDS = 'kopi hujan'
const REPLICA = INSTAGRAM.home()

const at = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString()
const kitchen: MadeAct[] = Array.from({ length: 30 }, (_, day) => ({
  who: 'dapur.contoh',
  at: at(day + 1),
  post: `Cdap${day}`,
}))
/** A like that the replica can take back, one of the month before and a comment; an everyday kitchen; one like of nobody known. */
const anExport = () =>
  makeInstagramExport({
    likes: [
      { who: 'paslon_contoh', at: at(1), post: codeOf(mediaOf('listed')) },
      { who: 'paslon_contoh', at: at(36), post: 'Clama01' },
      ...kitchen,
      { who: '', at: at(2), post: 'Chilang' },
    ],
    comments: [{ who: 'paslon_contoh', at: at(3), text: 'Semangat' }],
  })

test.beforeEach(async ({ driver, started }) => {
  await OwnPage.erase(started)
  await driver.store({ settings: DEFAULT_SETTINGS, 'own-list': [], counts: {} })
  await driver.hands.goto(REPLICA)
  await driver.hands.evaluate(() => localStorage.setItem('replica.before', 'done'), null)
})
test.afterEach(async ({ driver, started }) => {
  await driver.store({ 'open-count': 0 })
  await driver.hands.goto(REPLICA)
  await driver.hands.evaluate(() => localStorage.clear(), null)
  await OwnPage.erase(started)
})

/** The report as data, saved to the disk and read back by its schema, without the moment it was made. */
async function reported(me: Person) {
  const { made: _, ...said } = reportSchema.parse(JSON.parse(await (await me.saved(report.json)).text()))
  return said
}

/** In the tab that the page opened: the like is taken back on its site, and the page sees that. */
async function takesBack(started: Started, me: Person, seen: () => Promise<void>): Promise<void> {
  const tab = await started.openedTab(INSTAGRAM.post('listed'))
  try {
    const there = await new Person(tab, me.way).sitDown()
    await there.press({ css: likedOf('listed') })
    await seen()
    expect(await tab.evaluate(one => document.querySelectorAll(one).length, likedOf('listed'))).toBe(0)
  } finally {
    await tab.close()
  }
}

async function wholeJourney(started: Started, page: OwnPage, me: Person): Promise<void> {
  await me.pick(await anExport(), footprint.chooseFiles)
  await page.sees(footprint.imported('34', '34'), footprint.nextOpen('3'))
  await page.sees(footprint.cannotReasons['unknown-target'])

  await me.press(working.askedNo)

  await theFirstMonth(me)
  await page.sees('Perlu ditinjau (1)', 'Hanya ')
  await theFirstMonth(me)
  await page.sees('Perlu ditinjau (3)')
  await me.write(footprint.search, 'mengomentari')
  await expect.poll(() => page.count(ROW.css)).toBe(1)
  for (const _ of 'mengomentari') await me.key('Backspace')
  await expect.poll(() => page.count(ROW.css)).toBe(3)

  await me.press(ROW)
  await page.sees(footprint.why, dialog.sanction, working.waits)
  await me.press(footprint.openPost)
  await takesBack(started, me, () => page.sees(working.seen('Menyukai unggahan @paslon_contoh')))
  await page.sees('Perlu ditinjau (2)', 'Sudah ditinjau (1)')
  await me.press('Sudah ditinjau (1)')
  await page.sees(states['undone-seen'])

  const before = await reported(me)
  expect(before).toMatchObject({ total: 34, cannotTell: [{ reason: 'unknown-target', count: 1 }] })
  expect(before.rows.map(({ action, state }) => `${action} ${state}`).sort()).toEqual([
    'comment open',
    'like open',
    'like undone-seen',
  ])

  await me.press(keep.make)
  await me.write(keep.passphrase, WORDS)
  await me.write(keep.again, WORDS)
  const backup = await me.saved(keep.save)
  await page.sees('Cadangan disimpan sebagai cadangan-')
  expect(await backup.text()).not.toContain('paslon_contoh')

  await me.press(footprint.erase)
  await me.press(footprint.eraseYes)
  await page.sees(footprint.erased)
  expect(await page.hands.evaluate(everythingKept, null)).toEqual({})

  await me.pick(backup, keep.restore)
  await me.write(keep.passphrase, WORDS)
  await me.press(keep.restoreNow)
  await page.sees(keep.restored('34', '34'))
  await page.sees('Perlu ditinjau (2)', 'Sudah ditinjau (1)')
  expect(await reported(me)).toEqual(before)
}

/** Chooses the first month of the timeline, or gives it back: keys go along its bars by arrows. */
async function theFirstMonth(me: Person): Promise<void> {
  const FIRST = { css: '.timeline-month:first-of-type' }
  if (me.way !== 'keys') return me.press(FIRST)
  await me.reach({ css: '.timeline-month[tabindex="0"]' })
  await me.key('Home')
  await me.press(FIRST)
}

for (const way of WAYS) {
  const once = way === 'mouse' ? {} : ONCE
  test(
    `an export is read, looked over, worked off, reported, kept, erased and restored: by ${way}`,
    once,
    async ({ started }) => {
      test.setTimeout(60_000)
      await OwnPage.at(started, FOOTPRINT, async page => {
        const me = await new Person(page.hands, way).sitDown()
        await wholeJourney(started, page, me)
      })
    },
  )
}
