import { POLICY_KEYS, type PolicyKey } from '../../model/managed-policy'

/** The example policy as JSON; empty lists are left out. */
export const exampleValues = (): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries<PolicyKey>(POLICY_KEYS)
      .filter(([, { example }]) => !Array.isArray(example) || example.length > 0)
      .map(([name, { example }]) => [name, example]),
  )
