import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Driver } from './driver/driver'
import type { Hands } from './driver/hands'
import { type Sighted, type Sought, sight } from './driver/in-page'
import { expect, test } from './fixtures'

/** How a person acts: with a mouse at a desk, with a finger on a phone of 360 by 640, or with keys alone. */
export const WAYS = ['mouse', 'touch', 'keys'] as const
export type Way = (typeof WAYS)[number]

const SHOWS_WITHIN_MS = 8000
const MOST_STOPS = 100
/** Two taps closer together are one gesture to a browser; no finger is that quick. */
const TWO_TAPS_MS = 350
/** A finger is put where something stands still. */
const LOOKS_MS = 120
const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
/** WCAG 2.5.8. */
const SMALLEST_PX = 24
const called = (sought: Sought): string => (typeof sought === 'string' ? `"${sought}"` : sought.css)

/** A person at one tab, who acts in one way only: what no finger or key reaches fails here. Nothing is focused or clicked by script. */
export class Person {
  /** Presses of Tab so far. */
  stops = 0
  #tapped = 0

  constructor(
    readonly hands: Hands,
    readonly way: Way,
  ) {}

  /** The tab as this person sees it. */
  async sitDown(): Promise<this> {
    if (this.way === 'touch') await this.hands.becomePhone()
    return this
  }

  async press(sought: Sought): Promise<void> {
    if (this.way === 'keys') {
      const { ticks } = await this.reach(sought)
      return this.key(ticks ? ' ' : 'Enter')
    }
    if (this.way === 'touch') await pause(this.#tapped + TWO_TAPS_MS - Date.now())
    const { x, y, width, height } = await this.#aim(sought)
    const at = [x + width / 2, y + height / 2] as const
    if (this.way === 'touch') {
      expect(Math.min(width, height), `${called(sought)} is large enough for a finger`).toBeGreaterThanOrEqual(
        SMALLEST_PX,
      )
      return this.#tap(...at)
    }
    await this.hands.mouseDown()
    await this.hands.mouseUp()
  }

  /** Writes into the field of this name. */
  async write(sought: Sought, words: string): Promise<void> {
    if (this.way === 'keys') await this.reach(sought)
    else await this.press(sought)
    for (const letter of words) await this.key(letter)
  }

  async key(key: string): Promise<void> {
    await this.hands.keyDown(key)
    await this.hands.keyUp(key)
  }

  /** Answers the reminder's question. By keys only its first button, which has the focus: where it is, is not told outside. */
  async answer(driver: Driver, label: string): Promise<void> {
    if (this.way === 'mouse') return driver.answer(label)
    await driver.settle()
    if (this.way === 'keys') await this.key('Enter')
    else {
      const { x, y, width, height } = await driver.buttonBox(label)
      await this.#tap(x + width / 2, y + height / 2)
    }
    await driver.gone()
  }

  /** Presses what asks for a file, and picks this one, put on the disk for it. */
  async pick(file: File, sought: Sought): Promise<void> {
    const folder = test.info().outputDir
    await mkdir(folder, { recursive: true })
    const path = join(folder, file.name)
    await writeFile(path, Buffer.from(await file.arrayBuffer()))
    await this.hands.pick(path, () => this.press(sought))
  }

  /** Presses what saves a file; that file, read from the disk. */
  async saved(sought: Sought): Promise<File> {
    const path = await this.hands.saved(() => this.press(sought))
    return new File([await readFile(path)], basename(path))
  }

  async #tap(x: number, y: number): Promise<void> {
    await this.hands.tap(x, y)
    this.#tapped = Date.now()
  }

  async #see(sought: Sought, scroll: boolean): Promise<Sighted> {
    let found: Sighted | null = null
    const look = async () => {
      found = await this.hands.evaluate(sight, { sought, scroll }).catch(() => null) // between two documents
      return found !== null
    }
    await expect.poll(look, { message: `a control named ${called(sought)}`, timeout: SHOWS_WITHIN_MS }).toBe(true)
    return found as unknown as Sighted
  }

  /** Scrolls there, and once more where it moved meanwhile. */
  async #aim(sought: Sought): Promise<Sighted> {
    let found = await this.#see(sought, true)
    for (let tries = 0; tries < 10; tries++) {
      if (this.way === 'mouse') await this.hands.mouseMove(found.x + found.width / 2, found.y + found.height / 2)
      else await pause(LOOKS_MS)
      const now = await this.#see(sought, false)
      if (now.x === found.x && now.y === found.y && now.free) return now
      found = await this.#see(sought, true)
    }
    throw new Error(`${called(sought)} does not stand still, or something lies over it`)
  }

  /** By Tab, or back by Shift and Tab; it must show that it has the focus, in view. */
  async reach(sought: Sought): Promise<Sighted> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const found = await this.#see(sought, false)
      if (found.focus === 'here') {
        expect({ marked: found.marked, free: found.free }, `${called(sought)} has the focus, and shows it`).toEqual({
          marked: true,
          free: true,
        })
        return found
      }
      this.stops++
      if (found.focus === 'ahead') await this.key('Tab')
      else {
        await this.hands.keyDown('Shift')
        await this.key('Tab')
        await this.hands.keyUp('Shift')
      }
    }
    throw new Error(`${MOST_STOPS} presses of Tab did not reach ${called(sought)}`)
  }
}
