import { writeFile } from 'node:fs/promises'
import type { Hands, Started } from './driver/hands'
import { expect, test } from './fixtures'

const CONTROLS = 'button, a[href], summary, label, [role="switch"]'
const SHOWS_WITHIN_MS = 8000
const MOST_STOPS = 60

/** A person at a page of the extension itself (popup, options). Presses are real input; a file is handed over by script. */
export class OwnPage {
  private constructor(readonly hands: Hands) {}

  /** `popup.html?tab=3`, `options.html#/daftar`; closed again after `look`, pictured when it fails. */
  static async at<Result>(started: Started, path: string, look: (page: OwnPage) => Promise<Result>): Promise<Result> {
    const page = new OwnPage(await started.openPage(path))
    try {
      return await look(page)
    } catch (error) {
      const said = await page.text().catch(() => '')
      const picture = test.info().outputPath('page.png')
      await page.hands.screenshot().then(
        png => writeFile(picture, png),
        () => {},
      )
      throw new Error(`${path} shows:\n${said.slice(0, 1500)}`, { cause: error })
    } finally {
      await page.hands.close()
    }
  }

  /** Leaves no footprint and no list behind, once that is done. */
  static erase(started: Started): Promise<null> {
    return OwnPage.at(started, 'popup.html', page => page.hands.evaluate(eraseDatabases, null))
  }

  /** Over a tab that is open: closing it is the caller's, who may want it to die. */
  static over(hands: Hands): OwnPage {
    return new OwnPage(hands)
  }

  /** Everything the page says; empty while it is between two documents. */
  async text(): Promise<string> {
    // What is shown counts: a closed part says nothing.
    return this.hands.evaluate(() => document.body?.innerText ?? '', null).catch(() => '')
  }

  async sees(...sentences: string[]): Promise<void> {
    for (const sentence of sentences) {
      await expect.poll(() => this.text(), { message: sentence, timeout: SHOWS_WITHIN_MS }).toContain(sentence)
    }
  }

  async seesNot(sentence: string): Promise<void> {
    await expect.poll(() => this.text(), { message: `not: ${sentence}` }).not.toContain(sentence)
  }

  async count(selector: string): Promise<number> {
    return this.hands.evaluate(one => document.querySelectorAll(one).length, selector)
  }

  async value(selector: string): Promise<string> {
    return this.hands.evaluate(one => document.querySelector<HTMLInputElement>(one)?.value ?? '', selector)
  }

  /** Presses what bears this name, with the mouse. */
  async press(name: string): Promise<void> {
    await this.#pressAt(() => this.#placeOf(name))
  }

  async #placeOf(name: string): Promise<{ x: number; y: number }> {
    let at: { x: number; y: number } | null = null
    const find = async () => {
      at = await this.hands.evaluate(placeOf, [name, CONTROLS] as const)
      return at !== null
    }
    await expect.poll(find, { message: `a control named "${name}"`, timeout: SHOWS_WITHIN_MS }).toBe(true)
    return at as unknown as { x: number; y: number }
  }

  /** Presses the first of what the selector finds. */
  async pressFirst(selector: string): Promise<void> {
    await this.#pressAt(() => this.#firstOf(selector))
  }

  async #firstOf(selector: string): Promise<{ x: number; y: number }> {
    await expect.poll(() => this.count(selector), { message: selector, timeout: SHOWS_WITHIN_MS }).toBeGreaterThan(0)
    return this.hands.evaluate(one => {
      const element = document.querySelector(one) as Element
      element.scrollIntoView({ block: 'center' })
      const box = element.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, selector)
  }

  /** Writes into a field, letter by letter. */
  async write(selector: string, words: string): Promise<void> {
    await this.pressFirst(selector)
    for (const letter of words) {
      await this.hands.keyDown(letter)
      await this.hands.keyUp(letter)
    }
  }

  /** `Enter`, or a chord: `Control+z`. */
  async key(chord: string): Promise<void> {
    const keys = chord.split('+')
    for (const key of keys) await this.hands.keyDown(key)
    for (const key of keys.reverse()) await this.hands.keyUp(key)
  }

  async type(words: string): Promise<void> {
    for (const letter of words) await this.key(letter)
  }

  /** Goes on with the Tab key until what bears this name, or begins with it, has the focus; `back`: with Shift. */
  async tabTo(name: string, back = false): Promise<void> {
    for (let step = 0; step < MOST_STOPS; step++) {
      const at = await this.hands.evaluate(() => {
        const { activeElement: one } = document
        return one?.getAttribute('aria-label') ?? one?.textContent?.trim() ?? ''
      }, null)
      if (at === name) return
      await this.key(back ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`${MOST_STOPS} presses of Tab did not reach "${name}"`)
  }

  /** The place in the list, from 1, of the row that has the focus. */
  focusedRow(): Promise<number> {
    return this.hands.evaluate(() => Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset')), null)
  }

  /** Presses what bears this name with a finger. */
  async tap(name: string): Promise<void> {
    const { x, y } = await this.#placeOf(name)
    await this.hands.tap(x, y)
  }

  async tapFirst(selector: string): Promise<void> {
    const { x, y } = await this.#firstOf(selector)
    await this.hands.tap(x, y)
  }

  /** Chooses a file in the page's own file field. */
  async choose(file: File, selector = 'input[type=file]'): Promise<void> {
    await expect.poll(() => this.count(selector), { message: selector, timeout: SHOWS_WITHIN_MS }).toBeGreaterThan(0)
    const content = Buffer.from(await file.arrayBuffer()).toString('base64')
    await this.hands.evaluate(handOver, [selector, file.name, content] as const)
  }

  /** From here on a file that is saved is kept here instead: the download itself is the browser's. */
  async keepSaved(): Promise<void> {
    await this.hands.evaluate(() => {
      const make = URL.createObjectURL
      URL.createObjectURL = (blob: Blob) => {
        void Promise.all([blob.text(), blob.arrayBuffer()]).then(([text, bytes]) => {
          document.body.dataset.saved = text
          const letters = Array.from(new Uint8Array(bytes), byte => String.fromCharCode(byte))
          document.body.dataset.savedBytes = btoa(letters.join(''))
        })
        return make.call(URL, blob)
      }
      HTMLAnchorElement.prototype.click = () => {}
    }, null)
  }

  /** The file that was saved last; each is handed out once. */
  async saved(): Promise<string> {
    let text = ''
    const take = async () => {
      text = await this.hands.evaluate(() => {
        const saved = document.body.dataset.saved ?? ''
        delete document.body.dataset.saved
        return saved
      }, null)
      return text !== ''
    }
    await expect.poll(take, { message: 'a saved file' }).toBe(true)
    return text
  }

  /** The same, byte for byte, to be chosen somewhere again. */
  async savedFile(name: string): Promise<File> {
    await this.saved()
    const bytes = await this.hands.evaluate(() => document.body.dataset.savedBytes ?? '', null)
    return new File([Buffer.from(bytes, 'base64')], name)
  }

  async reload(): Promise<void> {
    await this.hands.evaluate(() => {
      document.body.replaceChildren()
      location.reload()
    }, null)
    await expect.poll(() => this.text(), { timeout: SHOWS_WITHIN_MS }).not.toBe('')
  }

  /** Moves the mouse there, and after it where it moved meanwhile. */
  async #pressAt(find: () => Promise<{ x: number; y: number }>): Promise<void> {
    let at = await find()
    for (let tries = 0; tries < 10; tries++) {
      await this.hands.mouseMove(at.x, at.y)
      const now = await find()
      if (now.x === at.x && now.y === at.y) break
      at = now
    }
    await this.hands.mouseDown()
    await this.hands.mouseUp()
  }
}

/** Runs in the page: the middle of the visible control with this name, once it is in view. */
function placeOf([name, controls]: readonly [string, string]): { x: number; y: number } | null {
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')
    const said = element.getAttribute('aria-label') ?? (by ? document.getElementById(by)?.textContent : undefined)
    return (said ?? element.textContent ?? '').trim()
  }
  const all = [...document.querySelectorAll(controls)].filter(element => element.getClientRects().length > 0)
  const inDialog = document.querySelector('dialog[open]')
  const found = all.find(element => (!inDialog || inDialog.contains(element)) && nameOf(element) === name)
  if (!found) return null
  found.scrollIntoView({ block: 'center' })
  const box = found.getBoundingClientRect()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Runs in the page: the file as if it had been chosen. */
function handOver([selector, name, content]: readonly [string, string, string]): void {
  const bytes = Uint8Array.from(atob(content), letter => letter.charCodeAt(0))
  const carrier = new DataTransfer()
  carrier.items.add(new File([bytes], name))
  const input = document.querySelector(selector) as HTMLInputElement
  input.files = carrier.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Runs in a page of the extension: every word and byte that stands in its databases. */
export async function everyWordKept(): Promise<string> {
  const said: string[] = []
  const answered = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((done, failed) => {
      request.onsuccess = () => done(request.result)
      request.onerror = () => failed(request.error)
    })
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answered(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      const rows = await answered(database.transaction(store).objectStore(store).getAll())
      said.push(
        JSON.stringify([name, store, rows], (_, part) =>
          part instanceof Uint8Array ? new TextDecoder().decode(part) : part,
        ),
      )
    }
    database.close()
  }
  return said.join('\n')
}

/** Runs in a page of the extension: how many records each store of each database holds. */
export async function everythingKept(): Promise<Record<string, number>> {
  const kept: Record<string, number> = {}
  const answered = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((done, failed) => {
      request.onsuccess = () => done(request.result)
      request.onerror = () => failed(request.error)
    })
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answered(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      const count = await answered(database.transaction(store).objectStore(store).count())
      if (count > 0) kept[`${name}/${store}`] = count
    }
    database.close()
  }
  return kept
}

/** Runs in a page of the extension; one that another tab holds open goes as soon as that one closes. */
async function eraseDatabases(): Promise<null> {
  for (const { name = '' } of await indexedDB.databases())
    await new Promise<void>(done => {
      const request = indexedDB.deleteDatabase(name)
      request.onsuccess = request.onerror = request.onblocked = () => done()
    })
  return null
}

/** Runs in a page of the extension: the number of the newest tab on X, as the browser counts. */
export async function newestTabOnX(): Promise<number> {
  const world = globalThis as unknown as Record<
    'browser' | 'chrome',
    { tabs: { query(what: object): Promise<{ id: number }[]> } } | undefined
  >
  const tabs = (await (world.browser ?? world.chrome)?.tabs.query({ url: 'https://x.com/*' })) ?? []
  return Math.max(...tabs.map(({ id }) => id))
}
