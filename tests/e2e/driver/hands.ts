export const PHONE = { width: 360, height: 640 }

export type BrowserName = 'chromium' | 'firefox'

/** A node inside a closed shadow root, which no script of the page can reach. */
export interface ShadowNode {
  tag: string
  attributes: Record<string, string>
  /** Of a text node. */
  text: string
  children: ShadowNode[]
  /** The browser's own name for the node; for `boxOf`. */
  ref: string
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What a person's hands and eyes can do in one tab, and the little that a test may look up behind the scenes. */
export interface Hands {
  readonly browser: BrowserName
  goto(url: string): Promise<void>
  url(): Promise<string>
  /** Runs in the page's own world. */
  evaluate<Argument, Result>(run: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>
  mouseMove(x: number, y: number): Promise<void>
  mouseDown(): Promise<void>
  mouseUp(): Promise<void>
  tap(x: number, y: number): Promise<void>
  /** `repeat`: the key was already down, as when it is held. */
  keyDown(key: string, repeat?: boolean): Promise<void>
  keyUp(key: string): Promise<void>
  /** Picks a file in a file field, as the browser's own window would. */
  choose(selector: string, file: string): Promise<void>
  /** Picks a file in the window that the browser opens at a press. */
  pick(file: string, press: () => Promise<void>): Promise<void>
  /** Where the file lies that a press saved. */
  saved(press: () => Promise<void>): Promise<string>
  closedRoots(): Promise<ShadowNode[]>
  boxOf(node: ShadowNode): Promise<Box>
  /** Roles and names below a selector, as text; only where the browser tells them. */
  tree?(selector: string): Promise<string>
  /** Asks for less motion and for the system's few colours; only where the browser's automation can. */
  calmColours?(): Promise<void>
  /** The same of a node inside a closed shadow root. */
  treeOf?(node: ShadowNode): Promise<string>
  screenshot(): Promise<Buffer>
  resize(width: number, height: number): Promise<void>
  /** A phone of 360 by 640: a narrow view and, where the browser's automation can, a screen that is touched. */
  becomePhone(): Promise<void>
  close(): Promise<void>
}

/** What is unusual about a start. */
export interface Start {
  /** How long to wait for the page of a first install. */
  welcomeWithin?: number
  /** Every window is private, the extension allowed; Firefox only. */
  isPrivate?: boolean
  /** A folder for a profile that stays when the browser ends, what an extension loaded for a test stored included. */
  profile?: string
}

/** A running browser with the extension in it. */
export interface Started {
  /** The tab the extension opened by itself when it was installed, closed again; `undefined` where it opened none. */
  readonly openedAtInstall: string | undefined
  newTab(): Promise<Hands>
  /** A page of the extension in its own tab: `popup.html`. */
  openPage(page: string): Promise<Hands>
  /** A tab that a page opened by itself, by the start of its address. */
  openedTab(address: string): Promise<Hands>
  /** Ends the background (service worker or event page), as the browser does when it is idle. */
  stopBackground(): Promise<void>
  close(): Promise<void>
  /** Ends its process as a crash or an empty battery does. Only where a profile was given. */
  kill(): Promise<void>
}
