import type { PackTrouble } from '../model/subscription'
import type { Text } from './language'
import { fill } from './say'
import { sayRefusal } from './say-refusal'

/** Why a pack did not come or was not taken, in two sentences: what is wrong and what to do. */
export function sayTrouble(
  trouble: PackTrouble,
  text: Parameters<typeof sayRefusal>[1] & Pick<Text, 'followed'>,
  language: 'id' | 'en',
): ReturnType<typeof sayRefusal> {
  switch (trouble.kind) {
    case 'unreachable':
    case 'slow':
    case 'answered':
    case 'longer-than-announced':
    case 'policy-without-keys':
    case 'taken-name': {
      const { what, todo } = text.followed.troubles[trouble.kind]
      const status = 'status' in trouble ? String(trouble.status) : ''
      return { what: fill(what, { status }), todo: fill(todo, { status }), details: [] }
    }
    default:
      return sayRefusal(trouble, text, language)
  }
}
