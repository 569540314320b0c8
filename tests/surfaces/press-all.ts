import { resolvePress } from '../../lib/guard/dom/resolve'
import type { Platform } from '../../lib/model/platform'
import type { PlatformSpec } from '../../lib/platforms/define'

/** A piece of a page, and what pressing one thing in it means. */
export interface Surface {
  what: string
  /** Path and query of the page. */
  at: string
  html: string
  press: string
  /** `like @paslon_contoh`, all accounts named; `like ?` where nobody can be told; `undo`; `nothing`. */
  means: string
}

/** Runs inside the page: what the resolver says of each, at the element itself and at the innermost below it. */
export function pressAll(
  platform: Platform,
  spec: PlatformSpec,
  origin: string,
  surfaces: readonly Surface[],
): string[] {
  return surfaces.map(({ at, html, press }) => {
    document.body.innerHTML = html
    const control = document.querySelector(press)
    if (!control) return 'not on the page'
    const leaves = [...control.querySelectorAll('*')].filter(one => !one.childElementCount)
    const page = { platform, spec, url: new URL(at, origin) }
    const said = [control, ...leaves].map(start => {
      const found = resolvePress(page, start)
      if (!found) return 'nothing'
      if (found.undo) return 'undo'
      const names = found.targets.map(
        ({ account, part }) => `${part === 'author' ? '' : `${part} `}@${account.handle ?? account.id}`,
      )
      return `${found.spec.hold === 'call' ? 'waits: ' : ''}${found.action} ${names.join(', ') || '?'}`
    })
    return [...new Set(said)].join(' | ')
  })
}
