import { DAY_MS } from '../../lib/base/time'
import { DEFAULT_SETTINGS, type Language } from '../../lib/model/settings'
import { textIn } from '../../lib/text/language'
import { practiceIn } from '../../lib/text/practice-words'
import { makeInstagramExport } from '../archives/make-instagram'
import { publish } from '../sites/agency/publish'
import { Driver } from './driver/driver'
import { DEEP, ONCE } from './fixtures'
import { expect, needsNginx, OwnPage, place, subscriptions, test } from './packs'
import { Person, WAYS, type Way } from './person'

const clean = { settings: DEFAULT_SETTINGS, counts: {}, practice: { done: [] }, subscriptions: [], 'open-count': 0 }
test.beforeEach(async ({ driver, started }) => {
  await driver.store(clean)
  await OwnPage.erase(started)
})
test.afterEach(async ({ driver, started }) => {
  await driver.store(clean)
  await OwnPage.erase(started)
})

/** Hosts that the browsers ask by themselves, with or without an extension: components, accounts, settings. */
const BROWSERS_OWN = [
  'update.googleapis.com',
  'accounts.google.com',
  'redirector.gvt1.com',
  'firefox.settings.services.mozilla.com',
]
const ANSWERS = ['go', 'unsure', 'hold-back', 'hold-back', 'go'] as const

/** In every run each way once; in deep runs each in both languages. */
const ALL: [Way, Language][] = WAYS.flatMap((way): [Way, Language][] => [
  [way, 'id'],
  [way, 'en'],
])
const RUNS: [Way, Language][] = [
  ['mouse', 'id'],
  ['touch', 'en'],
  ['keys', 'id'],
]

for (const [way, language] of DEEP ? ALL : RUNS) {
  const once = way === 'mouse' ? {} : ONCE
  test(
    `installed, welcomed, tried, a list followed, an export read, practised, certified: by ${way}, in ${language}; only the list was asked for`,
    once,
    async ({ started, desk, driver, sites, agency }, info) => {
      needsNginx()
      test.setTimeout(60_000)
      const text = textIn(language)
      const { welcome, followed } = text
      const practice = practiceIn(language)
      const { folder, address } = await place(agency)
      await publish(folder)
      await agency.forget()
      expect(started.openedAtInstall).toMatch(/\/welcome\.html$/)

      await OwnPage.at(started, 'welcome.html', async page => {
        const me = await new Person(page.hands, way).sitDown()
        await page.sees('Di aplikasi ponsel pengingat tidak bekerja')
        if (language === 'en') await me.press('English')
        await page.sees(welcome.hello.phone)
        for (const title of [welcome.about.title, welcome.sites.title, welcome.tryIt.title]) {
          await me.press(welcome.next)
          await page.sees(title)
        }
        await me.press(welcome.tryIt.likeOf.replace('{a}', '@paslon_contoh'))
        await me.answer(new Driver(page.hands, started, desk), text.actions.like.dont)
        await page.sees(welcome.tryIt.outcomes.dont)
        await me.press(welcome.next)
        await page.sees(welcome.start.title)

        await me.press(welcome.start.open)
        await page.sees(text.footprint.emptyTitle)
        await me.press(text.nav.daftar)
        await me.write(followed.address, address)
        await me.press(followed.look)
        await page.sees(followed.offer.fingerprint)
        await me.press(followed.offer.same8)
        await me.press(followed.offer.use)
        await page.sees(followed.offer.done.replace('{title}', ''))

        await me.press(text.nav.jejak)
        await me.pick(await anExport(), text.footprint.chooseFiles)
        await page.sees(text.footprint.nextOpen('1'))

        await me.press(text.ways['help.html'])
        await me.press(text.ways['practice.html'])
        await me.press(practice.start)
        for (const [round, answer] of ANSWERS.entries()) {
          await me.press(practice.choices[answer])
          await page.sees(practice.reminder)
          if (round === 0) {
            await page.sees(practice.answers['hold-back'].go, practice.verdicts.hold, 'SKB 2/2022 Lampiran II B.6')
          }
          if (round === ANSWERS.length - 1) break
          await me.press(practice.next)
          await expect.poll(() => page.count('.explanation')).toBe(0)
        }
        await me.press(practice.backToAll)
        await me.press(practice.sheets.certificate)
        await page.sees(practice.certificate.foot)
        await me.write(practice.sheets.name, 'Ani Contoh')
        await page.hands.evaluate(() => {
          globalThis.print = () => {
            document.body.dataset.printed = document.querySelector('.paper')?.textContent ?? ''
          }
        }, null)
        await me.press(practice.sheets.print)
        const printed = () => page.hands.evaluate(() => document.body.dataset.printed ?? '', null)
        await expect.poll(printed).toContain('Ani Contoh')
        if (way === 'keys') info.annotations.push({ type: 'presses of Tab', description: `${me.stops}` })
      })

      const kept = await driver.storage()
      expect(kept.practice).toEqual({ done: expect.arrayContaining(['like-pair']) })
      expect(kept.counts).toEqual({})
      expect(JSON.stringify(kept)).not.toContain('Ani Contoh')
      expect(await subscriptions(driver)).toMatchObject([{ serial: 7, failures: 0 }])

      const asked = (await agency.requests()).map(({ path }) => path)
      expect(asked).toEqual(['head.json', 'pack-1-7.json'].map(name => new URL(name, address).pathname))
      expect(sites.received).toEqual([])
      expect(sites.everRefused.filter(host => !BROWSERS_OWN.includes(host.replace(/:\d+$/, '')))).toEqual([])
    },
  )
}

/** A like in an open window beside an everyday one. */
function anExport(): Promise<File> {
  const at = new Date(Date.now() - DAY_MS).toISOString()
  const likes = [
    { who: 'paslon_contoh', at, post: 'Cpaslon1' },
    { who: 'dapur.contoh', at, post: 'Cdapur01' },
  ]
  return makeInstagramExport({ likes })
}

test(
  'the pledge is mine: sentences chosen, one of my own; the name is remembered only if I say so',
  ONCE,
  async ({ started, driver }) => {
    await OwnPage.at(started, 'practice.html#/ikrar', async page => {
      await page.sees('Ikrar netralitas pribadi', 'Bukan pengganti pakta integritas')
      await page.pressFirst('.pledge-lines input')
      await page.write('.field:last-of-type input', 'Saya bertanya dulu')
      await expect.poll(() => page.count('.paper ol > li')).toBe(6)
      await page.write('.field:first-of-type input', 'Budi')
      expect((await driver.storage()).practice).toEqual({ done: [] })
      await page.press('Ingat nama ini di peramban ini')
      await expect.poll(async () => (await driver.storage()).practice).toEqual({ done: [], name: 'Budi' })
    })
  },
)

test('help is searched, and its channels say where they are known from', ONCE, async ({ started }) => {
  await OwnPage.at(started, 'help.html', async page => {
    await page.sees('Bila saya dilaporkan', 'Jangan hapus apa pun dulu', 'sigaplapor.bawaslu.go.id', 'Sumber:')
    await page.write('input[type=search]', 'atasan menekan')
    await page.sees('1 bagian cocok', 'Perintah tidak membebaskan')
    await page.seesNot('Jangan hapus apa pun dulu')
    await page.write('input[type=search]', 'zzz')
    await page.sees('Tidak ada yang cocok.')
  })
})
