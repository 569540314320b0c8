import type { Box, Hands, ShadowNode, Started } from './hands'
import { bringIntoView } from './in-page'

/** What the extension asks, as a person reads it. */
export interface Seen {
  title: string
  text: string
  /** Labels of its buttons, in order. */
  buttons: string[]
}

const LOOKS_AT_A_PAGE_MS = 250
const LOOK_EVERY_MS = 40
const OPENS_WITHIN_MS = 3000
/** "Belum terkirim" comes 3 s after a release; on a busy machine later. */
const NOTED_WITHIN_MS = 8000
/** After this long without a dialog there will be none. */
const QUIET_MS = 350
/** The dialog hears nothing before it has stood still this long. */
const SETTLES_MS = 440

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

function* allIn(node: ShadowNode): Generator<ShadowNode> {
  yield node
  for (const child of node.children) yield* allIn(child)
}
const find = (node: ShadowNode, tag: string): ShadowNode[] => [...allIn(node)].filter(one => one.tag === tag)
const textOf = (node: ShadowNode): string =>
  node.tag === 'style'
    ? ''
    : node.text +
      node.children
        .map(textOf)
        .filter(Boolean)
        .join(node.children.some(({ tag }) => tag === 'p') ? '\n' : '')

/** A person at one tab. Every method is something they do or see; presses are real input, never events made by a script. */
export class Driver {
  constructor(
    readonly hands: Hands,
    private readonly started: Started,
    /** A page of the extension that stays open beside, for looking things up. */
    private readonly desk: () => Promise<Hands>,
  ) {}

  get browser(): Hands['browser'] {
    return this.hands.browser
  }

  /** The same person at another tab. */
  over(hands: Hands): Driver {
    return new Driver(hands, this.started, this.desk)
  }

  /** Opens an address and looks at it for a moment, as people do before they press. */
  async open(url: string): Promise<void> {
    await this.hands.goto(url)
    await pause(LOOKS_AT_A_PAGE_MS)
  }

  async url(): Promise<string> {
    return this.hands.evaluate(() => location.href, null)
  }

  /** Where an element is once it has been scrolled to; scrolls a virtualised list until it is there. */
  async place(selector: string): Promise<{ x: number; y: number }> {
    const found = await this.hands.evaluate(bringIntoView, selector)
    if (!found) throw new Error(`nobody can press ${selector}: it is not on the page, or something covers it`)
    return found
  }

  async press(selector: string): Promise<void> {
    const { x, y } = await this.place(selector)
    await this.pressAt(x, y)
  }

  async pressAt(x: number, y: number): Promise<void> {
    await this.hands.mouseMove(x, y)
    await this.hands.mouseDown()
    await this.hands.mouseUp()
  }

  async hover(selector: string): Promise<void> {
    const { x, y } = await this.place(selector)
    await this.hands.mouseMove(x, y)
  }

  async touch(selector: string): Promise<void> {
    const { x, y } = await this.place(selector)
    await this.hands.tap(x, y)
  }

  /** `l`, `Enter`, or a chord: `Control+Enter`. */
  async key(chord: string): Promise<void> {
    const keys = chord.split('+')
    for (const key of keys) await this.hands.keyDown(key)
    for (const key of keys.reverse()) await this.hands.keyUp(key)
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.key(letter)
  }

  /** Keeps a key down with repeats, as a heavy finger does; lets go at the end of `during`. */
  async whileHolding(key: string, during: () => Promise<void>): Promise<void> {
    await this.hands.keyDown(key)
    await this.hands.keyDown(key)
    try {
      await during()
    } finally {
      await this.hands.keyUp(key)
    }
  }

  async focus(selector: string): Promise<void> {
    await this.place(selector)
    await this.hands.evaluate(one => document.querySelector<HTMLElement>(one)?.focus({ preventScroll: true }), selector)
  }

  /** How many elements the page shows for a selector. */
  count(selector: string): Promise<number> {
    return this.hands.evaluate(one => document.querySelectorAll(one).length, selector)
  }

  /** The element that has the focus, as its test id; `null` for none. */
  focused(): Promise<string | null> {
    return this.hands.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? null, null)
  }

  /** The open dialog now; `null` where there is none. */
  async dialog(): Promise<Seen | null> {
    const open = await this.#openDialog()
    if (!open) return null
    const [heading] = find(open, 'h2')
    return { title: heading ? textOf(heading) : '', text: textOf(open), buttons: find(open, 'button').map(textOf) }
  }

  /** Roles and names of the open dialog, as the browser gives them to a screen reader; only where it tells them. */
  async dialogTree(): Promise<string> {
    const open = await this.#openDialog()
    return (open && (await this.hands.treeOf?.(open))) ?? ''
  }

  /** The dialog, as soon as it is there. */
  async asked(): Promise<Seen> {
    for (let waited = 0; waited < OPENS_WITHIN_MS; waited += LOOK_EVERY_MS) {
      const seen = await this.dialog()
      if (seen) return seen
      await pause(LOOK_EVERY_MS)
    }
    throw new Error(`no dialog within ${OPENS_WITHIN_MS} ms`)
  }

  /** True when no dialog comes. */
  async notAsked(): Promise<boolean> {
    await pause(QUIET_MS)
    return (await this.dialog()) === null
  }

  /** Presses a button of the dialog with the mouse once the dialog listens, and waits until it is gone. */
  async answer(label: string): Promise<void> {
    await this.settle()
    const { x, y, width, height } = await this.buttonBox(label)
    await this.pressAt(x + width / 2, y + height / 2)
    await this.gone()
  }

  /** Where a button, or a line that opens, of the dialog is. */
  async buttonBox(label: string): Promise<Box> {
    const open = await this.#openDialog()
    if (!open) throw new Error(`no dialog with "${label}"`)
    const all = [...find(open, 'button'), ...find(open, 'summary')]
    const button = all.find(one => textOf(one).trim() === label)
    if (!button) throw new Error(`the dialog has no "${label}", but ${all.map(textOf).join(', ')}`)
    return this.hands.boxOf(button)
  }

  /** Presses something in the dialog that is no answer. */
  async pressInDialog(label: string): Promise<void> {
    const { x, y, width, height } = await this.buttonBox(label)
    await this.pressAt(x + width / 2, y + height / 2)
    await pause(LOOKS_AT_A_PAGE_MS)
  }

  /** Waits until the dialog has said the same for as long as it ignores input. */
  async settle(): Promise<void> {
    let last = JSON.stringify(await this.asked())
    for (let still = 0; still < SETTLES_MS; still += LOOK_EVERY_MS) {
      await pause(LOOK_EVERY_MS)
      const now = JSON.stringify(await this.dialog())
      if (now !== last) still = 0
      last = now
    }
  }

  async gone(): Promise<void> {
    for (let waited = 0; waited < OPENS_WITHIN_MS; waited += LOOK_EVERY_MS) {
      if ((await this.dialog()) === null) return
      await pause(LOOK_EVERY_MS)
    }
    throw new Error('the dialog stays open')
  }

  /** The small line at the foot of the page, as soon as it is there. */
  async note(): Promise<string> {
    for (let waited = 0; waited < NOTED_WITHIN_MS; waited += LOOK_EVERY_MS) {
      const note = await this.noteNow()
      if (note) return note
      await pause(LOOK_EVERY_MS)
    }
    throw new Error(`no note within ${NOTED_WITHIN_MS} ms`)
  }

  async noteNow(): Promise<string | null> {
    for (const root of await this.hands.closedRoots()) {
      const note = [...allIn(root)].find(({ attributes }) => attributes.class === 'note')
      if (note) return textOf(note).trim()
    }
    return null
  }

  /** A page of the extension, in its own tab, for as long as `look` takes. */
  async inExtension<Result>(page: string, look: (hands: Hands) => Promise<Result>): Promise<Result> {
    const tab = await this.started.openPage(page)
    try {
      return await look(tab)
    } finally {
      await tab.close()
    }
  }

  /** What a page of the extension that stays open beside this tab finds out; no tab comes to the front for it. */
  async beside<Result>(look: (argument: null) => Result): Promise<Awaited<Result>> {
    return (await this.desk()).evaluate(look, null)
  }

  /** Everything the extension keeps in `storage.local`. */
  async storage(): Promise<Record<string, unknown>> {
    return (await this.desk()).evaluate(readStorage, null)
  }

  /** Writes into `storage.local`, as a page of the extension would. */
  async store(values: Record<string, unknown>): Promise<void> {
    await (await this.desk()).evaluate(writeStorage, values)
  }

  stopBackground(): Promise<void> {
    return this.started.stopBackground()
  }

  async #openDialog(): Promise<ShadowNode | null> {
    for (const root of await this.hands.closedRoots()) {
      const open = find(root, 'dialog').find(({ attributes }) => 'open' in attributes)
      if (open) return open
    }
    return null
  }
}

interface ExtensionWorld {
  browser?: { storage: Storage }
  chrome?: { storage: Storage }
}
interface Storage {
  local: { get(key: null): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> }
}
const readStorage = (): Promise<Record<string, unknown>> => {
  const world = globalThis as unknown as ExtensionWorld
  const api = (world.browser ?? world.chrome) as { storage: Storage }
  return api.storage.local.get(null)
}
const writeStorage = (values: Record<string, unknown>): Promise<void> => {
  const world = globalThis as unknown as ExtensionWorld
  const api = (world.browser ?? world.chrome) as { storage: Storage }
  return api.storage.local.set(values)
}
