import type { Random } from './random'

/** Invented people and words; no name of anyone. */
const FIRST = ['Budi', 'Sari', 'Agus', 'Dewi', 'Rina', 'Joko', 'Zoë', 'Ayu', 'Bima', 'Citra', 'محمد', 'ꦱꦫꦶ']
const LAST = ['Contoh', 'Misal', 'Umpama', "D'Contoh", 'Teladan', 'Harapan', 'Éka', 'Cahaya']
const WORDS = [
  'pagi',
  'Bapak',
  'semangat',
  'terima kasih',
  'siap',
  'mantap',
  'lapangan',
  'besok',
  'kopi',
  'warga',
  'kerja',
]
const CAMPAIGN = 40
/** From here on acts fall into an invented campaign: 28 November 2023 to 14 February 2024. */
const CAMPAIGN_FROM = Date.UTC(2023, 10, 28)
const CAMPAIGN_UNTIL = Date.UTC(2024, 1, 14)

export interface Account {
  id: string
  handle: string
  name: string
  campaign: boolean
}

/** One invented act. */
export interface Made {
  who: Account
  /** Seconds since 1970. */
  at: number
  post: string
  text: string
}

/** All of an invented person's world; accounts that are met often come first. */
export class World {
  readonly #accounts: Account[]
  readonly #random: Random
  readonly #campaign: number

  constructor(random: Random, acts: number, shareOfCampaign: number) {
    this.#random = random
    this.#campaign = shareOfCampaign
    const many = Math.min(50_000, Math.max(60, Math.ceil(acts / 3)))
    this.#accounts = Array.from({ length: many }, (_, index) => this.#account(index))
  }

  #account(index: number): Account {
    const random = this.#random
    const campaign = index < CAMPAIGN
    const handle = campaign ? `calon_contoh_${index}` : `akun_${index.toString(36)}_${random.below(90)}`
    const name = campaign ? `Paslon Contoh ${index}` : `${random.pick(FIRST)} ${random.pick(LAST)}`
    return { id: String(7_000_000_000 + index), handle, name, campaign }
  }

  act(): Made {
    const random = this.#random
    const who = random.chance(this.#campaign)
      ? (this.#accounts[random.below(CAMPAIGN)] as Account)
      : (this.#accounts[CAMPAIGN + random.often(this.#accounts.length - CAMPAIGN)] as Account)
    return { who, at: Math.floor(this.#time() / 1000), post: random.letters(11), text: this.text() }
  }

  /** Later years weigh more, a campaign twice as much. */
  #time(): number {
    const random = this.#random
    if (random.chance(0.06)) return CAMPAIGN_FROM + random.next() * (CAMPAIGN_UNTIL - CAMPAIGN_FROM)
    const start = Date.UTC(2014, 0, 1)
    return start + Math.sqrt(random.next()) * (Date.UTC(2026, 8, 1) - start)
  }

  text(): string {
    const random = this.#random
    const words = Array.from({ length: 2 + random.below(12) }, () => random.pick(WORDS))
    if (random.chance(0.2)) words.push(random.pick(['👋', '🎉', '☕']))
    if (random.chance(0.1)) words.push('& lagi')
    if (random.chance(0.05)) words.push('\n"kutip"')
    return words.join(' ')
  }
}
