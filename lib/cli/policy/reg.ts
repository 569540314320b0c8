import { POLICY_KEYS, type PolicyKey } from '../../model/managed-policy'
import type { Browser } from './browsers'

/** For the registry editor: the example policy under HKLM. Backslashes and quotes doubled as it wants them. */
export function reg(browser: Browser, id: string): string {
  const key = `HKEY_LOCAL_MACHINE\\${browser.registry(id)}`
  const values: string[] = []
  const lists: string[] = []
  for (const [name, { kind, example }] of Object.entries<PolicyKey>(POLICY_KEYS)) {
    if (kind === 'lines') {
      const lines = example as readonly string[]
      if (lines.length > 0) lists.push('', `[${key}\\${name}]`, ...lines.map((line, at) => `"${at + 1}"=${text(line)}`))
    } else values.push(`"${name}"=${typeof example === 'string' ? text(example) : dword(Number(example))}`)
  }
  const head = [
    'Windows Registry Editor Version 5.00',
    '',
    `; Jejak Netral, ${browser.title}. Example values: change them.`,
  ]
  return [...head, '', `[${key}]`, ...values, ...lists, ''].join('\r\n')
}

const text = (value: string): string => `"${value.replace(/[\\"]/g, letter => `\\${letter}`)}"`
const dword = (value: number): string => `dword:${value.toString(16).padStart(8, '0')}`
