import { resolvePress } from '../../lib/guard/dom/resolve'
import type { Platform } from '../../lib/model/platform'
import type { PlatformSpec } from '../../lib/platforms/define'
import type { Expected } from './capture-truth'
import { findDescribed } from './described'

/** One control, judged: what the resolver said against the truth. */
export interface Judged {
  what: string
  outcome: 'right' | 'innocent' | 'wrong' | 'triggered' | 'unresolved' | 'misfit'
  why?: string
}

const CLICKABLE =
  'a[href], button, input, select, textarea, summary, video, [role="button"], [role="link"], [role="menuitem"], [role="tab"], [tabindex], [data-testid], [data-e2e]'
const fold = (handle: string): string => handle.replace(/^@/, '').toLowerCase()
const testid = (element: Element): string =>
  element.getAttribute('data-testid') ?? element.getAttribute('data-e2e') ?? ''

/** Where a finger may land: the control, its first and its deepest element. */
function landings(control: Element): Element[] {
  const all = [control, ...control.querySelectorAll('*')]
  const leaf = all.filter(element => element.childElementCount === 0)
  return [...new Set([control, leaf[0], leaf.at(-1)])].filter(element => element !== undefined)
}

/** Runs inside the captured page: presses every control of the truth, then everything else that can be pressed. */
export function judgePage(platform: Platform, spec: PlatformSpec, expected: readonly Expected[]): Judged[] {
  const page = { platform, spec, url: new URL(location.href) }
  const judged: Judged[] = []
  const known = new Set<Element>()

  const judge = (control: Element, one: Expected, what: string): void => {
    known.add(control)
    const outcomes = landings(control).map(start => press(start, one))
    const worst =
      outcomes.find(outcome => outcome.outcome === 'wrong' || outcome.outcome === 'triggered') ??
      outcomes.find(outcome => outcome.outcome === 'unresolved')
    judged.push({ what, ...(worst ?? (outcomes[0] as Omit<Judged, 'what'>)) })
  }

  for (const one of expected) {
    if (!one.described) continue
    const control = findDescribed(one.described)
    if (control) judge(control, one, one.testid)
    else judged.push({ what: one.testid, outcome: 'misfit', why: 'described, but not on the page' })
  }

  for (const id of new Set(expected.flatMap(one => (one.described ? [] : one.testid)))) {
    const wanted = expected.filter(one => one.testid === id)
    const by = wanted[0]?.by
    const found = [...document.querySelectorAll(`[${by ?? 'data-testid'}="${CSS.escape(id)}"]`)].map(
      element => (by && element.closest('button, [role="button"]')) ?? element,
    )
    if (found.length !== wanted.length) {
      judged.push({
        what: id,
        outcome: 'misfit',
        why: `the truth lists ${wanted.length}, the page has ${found.length}`,
      })
    }
    found.slice(0, wanted.length).forEach((control, index) => {
      const one = wanted[index] as Expected
      const label = control.getAttribute('aria-label')
      if (one.label && label && label !== one.label) {
        judged.push({
          what: `${id} ${index + 1}`,
          outcome: 'misfit',
          why: `the truth calls it "${one.label}", the page "${label}"`,
        })
      }
      judge(control, one, `${id} ${index + 1} of @${one.handle}`)
    })
  }

  function press(start: Element, one: Expected): Omit<Judged, 'what'> {
    const said = resolvePress(page, start)
    if (!one.act)
      return said && !said.undo ? { outcome: 'triggered', why: `taken for ${said.action}` } : { outcome: 'innocent' }
    if (!said) return { outcome: 'unresolved', why: 'not seen as a control' }
    if (said.undo !== one.act.undo)
      return { outcome: 'wrong', why: `taken for ${said.undo ? 'taking back' : 'doing'} ${said.action}` }
    if (said.undo) return { outcome: 'innocent' }
    if (said.action !== one.act.action)
      return { outcome: 'wrong', why: `taken for ${said.action}, it is ${one.act.action}` }
    if (said.unresolved || said.targets.length === 0)
      return { outcome: 'unresolved', why: said.unresolved ?? 'no target' }
    const handles = [one.handle, ...(one.others ?? [])].map(fold)
    const missed = one.others?.find(
      other => !said.targets.some(({ account }) => fold(account.handle ?? '') === fold(other)),
    )
    if (missed) return { outcome: 'wrong', why: `@${missed} not named` }
    for (const { account } of said.targets) {
      if (account.handle && !handles.includes(fold(account.handle)))
        return { outcome: 'wrong', why: `said to be of @${account.handle}` }
      if (account.id && one.id && account.id !== one.id)
        return { outcome: 'wrong', why: `said to be of account ${account.id}, it is ${one.id}` }
    }
    if (said.post && one.post && said.post.id !== one.post)
      return { outcome: 'wrong', why: `said to be post ${said.post.id}, it is ${one.post}` }
    return { outcome: 'right' }
  }

  for (const element of document.querySelectorAll(CLICKABLE)) {
    // A box around a known control is not itself a control; what lies inside one was pressed with it.
    if (known.has(element) || [...known].some(control => control.contains(element))) continue
    const said = resolvePress(page, element)
    if (!said || said.undo) judged.push({ what: testid(element) || element.tagName.toLowerCase(), outcome: 'innocent' })
    else
      judged.push({
        what: `${element.tagName.toLowerCase()} ${testid(element)}`,
        outcome: 'triggered',
        why: `taken for ${said.action}`,
      })
  }
  return judged
}
