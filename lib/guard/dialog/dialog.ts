import type { Wording } from '../../model/wording'
import type { HeldKeys } from '../held-keys'
import { closedRoot, element } from './element'
import type { Face } from './face'

/** Nothing answers before this long after opening: a double press is no decision. */
const SETTLE_MS = 400

export type Answer = 'dont' | 'go'
export interface OwnListButton {
  label: string
  press: () => Promise<boolean>
}

/**
 * The question over a site: closed shadow root, top layer, plain DOM. Input reaches it only through `handle`, because the
 * guard stops every event whose path holds our host before the site can hear it. Removing the host answers "don't".
 */
export class Dialog {
  readonly host = element('div')
  readonly answered: Promise<Answer>
  readonly #root: ShadowRoot
  readonly #dialog = element('dialog', { 'aria-labelledby': 'title', 'aria-describedby': 'lead' })
  readonly #body = element('div', { class: 'body' })
  readonly #dont = element('button', { class: 'dont', type: 'button', autofocus: '' })
  readonly #go = element('button', { class: 'go', type: 'button' })
  readonly #presses = new Map<Element, () => void>()
  #settledAt = 0
  #finish: (answer: Answer) => void = () => {}

  constructor(
    private readonly face: Face,
    language: string,
    private readonly held: HeldKeys,
  ) {
    this.#root = closedRoot(this.host, face.style)
    this.answered = new Promise(resolve => {
      this.#finish = resolve
    })
    this.#dialog.append(this.#body, element('div', { class: 'buttons' }, this.#dont, this.#go))
    this.#dialog.setAttribute('lang', language)
    this.#root.append(this.#dialog)
    this.#presses.set(this.#dont, () => this.#finish('dont'))
    this.#presses.set(this.#go, () => this.#finish('go'))
    this.#dialog.addEventListener('cancel', event => {
      event.preventDefault()
      if (this.#isSettled()) this.#finish('dont')
    })
    this.#dialog.addEventListener('close', () => this.#finish('dont'))
    this.#dialog.addEventListener('toggle', () => !this.#dialog.open && this.#finish('dont'))
  }

  /** Opens in the top layer, no button under `point` (client coordinates of the press). */
  open(point?: { x: number; y: number }): void {
    document.documentElement.append(this.host)
    this.held.waitForUp()
    this.#dialog.showModal() // focuses what has `autofocus`; without it the first thing that opens, scrolled into view
    this.#settledAt = performance.now() + SETTLE_MS
    if (point) this.#moveAway(point)
    new MutationObserver(() => this.host.isConnected || this.#finish('dont')).observe(document.documentElement, {
      childList: true,
    })
  }

  close(): void {
    this.#dialog.close()
    this.host.remove()
  }

  /** Shows or refreshes the words; a refresh after opening starts the settling time anew, as things may have moved. */
  show(wording: Wording, extra: { status?: string; own: OwnListButton[] }): void {
    const text = this.face.words.dialog
    const focused = this.#root.activeElement
    const why = element('details', {}, element('summary', {}, text.why))
    const inside = element('div', {}, ...wording.details.map(line => element('p', { class: 'small' }, line)))
    for (const link of wording.links.slice(0, 3)) {
      inside.append(
        element(
          'p',
          { class: 'small' },
          `${text.evidence}: `,
          element('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, link),
        ),
      )
    }
    for (const own of extra.own) inside.append(this.#ownButton(own))
    why.append(inside)
    const rows = element('dl', {})
    for (const row of wording.rows) {
      rows.append(
        element(
          'div',
          {},
          element('dt', {}, row.term),
          element('dd', {}, row.text),
          row.small && element('dd', { class: 'small' }, row.small),
        ),
      )
    }
    const shown = element(
      'div',
      {},
      element('p', { class: 'eyebrow' }, `${text.paused} · Jejak Netral`),
      element('h2', { id: 'title' }, wording.title),
      element('div', { id: 'lead' }, ...wording.lead.map(line => element('p', {}, line))),
      wording.rows.length > 0 && rows,
      extra.status && element('p', { class: 'small', role: 'status' }, extra.status),
      wording.dispute &&
        element('details', {}, element('summary', {}, text.dispute), element('p', { class: 'small' }, wording.dispute)),
      why,
    )
    this.#body.replaceChildren(...shown.childNodes)
    this.#dont.textContent = wording.dont
    this.#go.textContent = wording.go
    if (this.#dialog.open) this.#settledAt = performance.now() + SETTLE_MS
    if (focused === this.#dont || focused === this.#go) (focused as HTMLElement).focus({ preventScroll: true })
  }

  /** Acts on a trusted click that reached our host; everything else only stays away from the site. */
  handle(event: Event): void {
    if (event.type !== 'click' || !event.isTrusted) return
    const pressed = this.#pressed(event as MouseEvent)
    const act = pressed && this.#presses.get(pressed)
    if (act && this.#isSettled()) act()
  }

  /** A closed root hides the inner target from `window`, so it is asked for: by point, or by focus for a key's click. */
  #pressed(event: MouseEvent): Element | null {
    const at = event.detail === 0 ? this.#root.activeElement : this.#root.elementFromPoint(event.clientX, event.clientY)
    return at?.closest('button') ?? null
  }

  #isSettled(): boolean {
    return performance.now() >= this.#settledAt && this.held.wereUp
  }

  #ownButton({ label, press }: OwnListButton): HTMLElement {
    const button = element('button', { class: 'quiet', type: 'button' }, label)
    this.#presses.set(button, () => {
      void press().then(saved => {
        button.textContent = saved ? this.face.words.dialog.done : label
        button.disabled = saved
      })
    })
    return button
  }

  #moveAway({ x, y }: { x: number; y: number }): void {
    const covers = [this.#dont, this.#go].some(button => {
      const rect = button.getBoundingClientRect()
      return x > rect.left - 12 && x < rect.right + 12 && y > rect.top - 12 && y < rect.bottom + 12
    })
    if (!covers) return
    // Buttons stand at the card's foot: put that foot above the point, or the buttons below it.
    const card = this.#dialog.getBoundingClientRect()
    const up = y - 24 - card.bottom
    const down = y + 36 - this.#dont.getBoundingClientRect().top
    if (card.top + up >= 0) this.#dialog.style.translate = `0 ${up}px`
    else if (card.bottom + down <= innerHeight) this.#dialog.style.translate = `0 ${down}px`
    else this.#settledAt += SETTLE_MS // no room on this screen: a longer wait instead
  }
}
