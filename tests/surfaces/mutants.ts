import { resolvePress } from '../../lib/guard/dom/resolve'
import type { Platform } from '../../lib/model/platform'
import type { PlatformSpec } from '../../lib/platforms/define'
import type { Surface } from './press-all'

type Change = (element: Element) => void
const CHANGES: Record<string, Change> = {
  removed: element => element.remove(),
  unwrapped: element => element.replaceWith(...element.childNodes),
  wrapped: element => {
    const around = document.createElement('div')
    element.replaceWith(around)
    around.append(element)
  },
}

/** Every change of one element: an attribute lost, itself gone, opened, or with one more around it. */
const changesOf = (element: Element, control: Element): [string, Change][] => [
  ...element.getAttributeNames().map((name): [string, Change] => [name, one => one.removeAttribute(name)]),
  ...Object.entries(CHANGES).filter(
    ([name]) => name === 'wrapped' || (!element.contains(control) && name === 'removed'),
  ),
  ...(element === control ? [] : [['unwrapped', CHANGES.unwrapped] as [string, Change]]),
]

/**
 * Runs inside the page: the same pieces with one thing changed, as a site's next release may. What is no longer seen, or names nobody,
 * is left to the request; told is what would be worse: somebody else named, or an innocent press or one that takes back held.
 */
export function pressMutants(
  platform: Platform,
  spec: PlatformSpec,
  origin: string,
  surfaces: readonly Surface[],
): { mutants: number; worse: string[] } {
  const worse: string[] = []
  let mutants = 0
  for (const { what, at, html, press } of surfaces) {
    const page = { platform, spec, url: new URL(at, origin) }
    const all = (): Element[] => {
      document.body.innerHTML = html
      return [...document.body.querySelectorAll('*')]
    }
    const read = (control: Element) => {
      const found = resolvePress(page, control)
      const isHeld = found !== null && !found.undo && found.spec.hold === 'press'
      return {
        isHeld,
        names: (found?.targets ?? []).flatMap(({ account: { id, handle } }) => [id ?? [], handle ?? []].flat()),
      }
    }
    const whole = all()
    const where = whole.findIndex(one => one.matches(press))
    const control = whole[where] as Element
    const before = read(control)
    const changes = whole.map(element => changesOf(element, control))
    changes.forEach((ofOne, index) => {
      for (const [name, change] of ofOne) {
        const now = all()
        change(now[index] as Element)
        mutants++
        const after = read(now[where] as Element)
        const isOther = after.names.some(one => !before.names.includes(one))
        if (after.isHeld && after.names.length && (!before.isHeld || (before.names.length && isOther)))
          worse.push(`${what}: ${whole[index]?.tagName.toLowerCase()} ${name}: ${after.names.join(', ')}`)
      }
    })
  }
  return { mutants, worse }
}
