import { POLICY_KEYS, type PolicyKey } from '../../model/managed-policy'

/** The browser's own schema (`storage.managed_schema`): one type each, an object on top, nothing it does not know. */
export function managedSchema(): object {
  const properties = Object.entries<PolicyKey>(POLICY_KEYS).map(([name, one]) => [
    name,
    { title: one.title.en, description: one.hint.en, ...typeOf(one) },
  ])
  return { type: 'object', properties: Object.fromEntries(properties) }
}

function typeOf({ kind, least, most }: PolicyKey): object {
  if (kind === 'switch') return { type: 'boolean' }
  if (kind === 'number') return { type: 'integer', minimum: least, maximum: most }
  return kind === 'line' ? { type: 'string' } : { type: 'array', items: { type: 'string' } }
}
