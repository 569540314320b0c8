import { POLICY_KEYS, type PolicyKey } from '../../model/managed-policy'

const KINDS = { switch: 'boolean', number: 'integer', line: 'text', lines: 'list of text' } as const

/** Every key in a table, for people. */
export function keysPage(): string {
  const rows = Object.entries<PolicyKey>(POLICY_KEYS).map(([name, one]) => {
    const bounds = [
      one.least !== undefined && `${one.least} to ${one.most}`,
      one.lines && `${one.lines} lines`,
      one.longest && `${one.longest} characters`,
    ].filter(Boolean)
    return `| \`${name}\` | ${KINDS[one.kind]} | ${bounds.join(', ') || '–'} | ${one.title.en}. ${one.hint.en} |`
  })
  return [
    '# Keys of the policy',
    '',
    'Made by `npm run policy` from `lib/model/managed-policy.ts`; do not edit.',
    '',
    '| key | kind | bounds | what it does |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
