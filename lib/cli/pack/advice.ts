import { DAY_MS, dayOf, type Instant } from '../../base/time'
import type { Pack } from '../../model/pack'
import { keysOf } from '../../packs/compile'
import { compositionOf, type Side } from '../../packs/composition'
import { ageOf } from '../../packs/moment'
import { unmetNeeds } from '../../packs/parse'
import { textIn } from '../../text/language'
import { fill, sayDay } from '../../text/say'
import type { Call, CliText } from './command'
import { nearest } from './nearest'
import { isRegion, regionFrom } from './regions'
import { atLine } from './shape'

type Asker = Pick<Call, 'text' | 'language'>
const ADVISED_DAYS = 35

/** What a pack of the right shape says that cannot be meant: names of contests and regions, accounts listed twice. */
export function contentProblems(pack: Pack, source: string, { text }: Asker): string[] {
  const contests = [...new Set(pack.windows.map(({ contest }) => contest))]
  const unknown = (list: 'accounts' | 'words', field: 'contest') =>
    pack[list].flatMap((entry, place) =>
      entry[field]
        .filter(contest => !contests.includes(contest))
        .map(
          value =>
            `${atLine(source, [list, place, field], text)}${withGuess(fill(text.check.noContest, { value }), nearest(value, contests), text)}`,
        ),
    )
  const regions = pack.windows.flatMap(({ region }, place) => {
    if (isRegion(region)) return []
    const found = regionFrom(region)
    const guess = 'guess' in found ? found.guess : undefined
    return [
      `${atLine(source, ['windows', place, 'region'], text)}${withGuess(fill(text.check.noRegion, { value: region }), guess, text)}`,
    ]
  })
  return [...unknown('accounts', 'contest'), ...unknown('words', 'contest'), ...regions, ...doubled(pack, source, text)]
}

function doubled(pack: Pack, source: string, text: CliText): string[] {
  const known = new Set<string>()
  const problems: string[] = []
  for (const list of ['accounts', 'exceptions'] as const) {
    for (const [place, { on }] of pack[list].entries()) {
      for (const [at, account] of on.entries()) {
        const keys = keysOf(account)
        const again = keys.find(key => known.has(key))
        const name = `${account.platform} ${account.handle ?? account.id}`
        if (again)
          problems.push(
            `${atLine(source, [list, place, 'on', at], text)}${fill(text.check.doubled, { account: name })}`,
          )
        for (const key of keys) known.add(key)
      }
    }
  }
  return problems
}

/** What its authors should know before they sign it; nothing of it is wrong. */
export function notesOn(pack: Pack, now: Instant, { text, language }: Asker): string[] {
  const { months } = textIn(language)
  const { check } = text
  const { contests, infoOnly } = compositionOf(pack)
  const days = pack.expires ? Math.round((Date.parse(pack.expires) - Date.parse(pack.issued)) / DAY_MS) : 0
  const today = dayOf(now)
  return [
    ...unmetNeeds(pack).map(value => fill(check.needs, { value })),
    ...(infoOnly > 0 ? [fill(check.infoOnly, { n: String(infoOnly) })] : []),
    ...contests.flatMap(({ contest, sides, uneven }) => {
      if (sides.every(({ side }) => side === undefined)) return [fill(check.noSides, { contest })]
      return uneven ? [fill(check.uneven, { contest, sides: inNumbers(sides, text) })] : []
    }),
    ...(pack.windows.every(({ until }) => until < today) ? [check.noneOpen] : []),
    ...(pack.expires ? [] : [check.noExpires]),
    ...(pack.expires && ageOf(pack, now) !== 'valid'
      ? [fill(check.expired, { day: sayDay(pack.expires, months) })]
      : []),
    ...(days > ADVISED_DAYS ? [fill(check.longValid, { days: String(days) })] : []),
    ...(pack.keyring ? (pack.keyring.threshold === 1 ? [check.oneSigner] : []) : [check.noKeyring]),
  ]
}

/** `paslon-1 4, paslon-2 4`. */
export const inNumbers = (sides: readonly Side[], text: CliText): string =>
  sides.map(({ side, accounts }) => `${side ?? text.verify.noSide} ${accounts}`).join(', ')

export function inShort(pack: Pack, { text }: Asker): string {
  const platforms = new Map<string, number>()
  for (const { on } of pack.accounts)
    for (const { platform } of on) platforms.set(platform, (platforms.get(platform) ?? 0) + 1)
  return fill(text.check.counts, {
    accounts: String(pack.accounts.length),
    platforms: [...platforms].map(([platform, n]) => `${platform} ${n}`).join(', ') || '–',
    neutral: String(pack.exceptions.length),
    windows: String(pack.windows.length),
    words: String(pack.words.length),
  })
}

const withGuess = (said: string, guess: string | undefined, text: CliText): string =>
  guess ? `${said}. ${fill(text.didYouMean, { guess })}` : said
