import { DAY_MS, type Day, dayOf, startOf } from '../base/time'
import type { BasisRow, Pack } from '../model/pack'

/** An everyday account of the practice, and the invented pair that stands in its contest. */
export const PRACTICE = {
  campaign: { who: 'Paslon Contoh Satu', account: { platform: 'x', handle: 'paslon_contoh' } },
  everyday: { who: 'Dapur Contoh', account: { platform: 'x', handle: 'dapur_contoh' } },
} as const

const DAYS_AROUND = 20
const away = (day: Day, days: number): Day => dayOf(startOf(day) + days * DAY_MS)

/**
 * An invented contest whose window is open on `today`, judged by real rows of the law. Only for practising on our own pages:
 * it is never among the packs that guard a site.
 */
export function practicePack(today: Day, basis: readonly BasisRow[]): Pack {
  const from = away(today, -DAYS_AROUND)
  return {
    format: 1,
    packId: 'latihan',
    epoch: 1,
    serial: 1,
    issued: from,
    minAppVersion: '0.1.0',
    needs: ['account-match'],
    paused: [],
    title: { id: 'Latihan (karangan)', en: 'Practice (invented)' },
    issuer: { name: 'Jejak Netral' },
    basis: [...basis],
    windows: [
      {
        id: 'latihan-calon',
        contest: 'latihan',
        election: { id: 'Pemilihan Wali Kota Contoh (karangan)', en: 'Election of the Mayor of Contoh (invented)' },
        phase: 'calon',
        from,
        until: away(today, DAYS_AROUND),
        region: 'ID',
        sources: [],
      },
    ],
    accounts: [
      {
        who: PRACTICE.campaign.who,
        role: 'pair',
        contest: ['latihan'],
        on: [{ ...PRACTICE.campaign.account, seen: { from } }],
        evidence: ['Jejak Netral'], // an account binds only with evidence; an invented one has no address to open
        added: from,
      },
    ],
    words: [],
    exceptions: [],
    messages: { id: {}, en: {} },
    contact: '',
    changes: { id: '', en: '' },
  }
}
