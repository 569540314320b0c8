import { z } from 'zod'
import { DAY_MS, type Day } from '../../base/time'
import { ACTION_KINDS } from '../act'
import { POLICY_KEYS, type PolicyKey, type PolicyName } from '../managed-policy'
import { packAddress } from '../pack-address'
import { PLATFORMS } from '../platform'
import { NO_POLICY, type Policy, type PolicyRefusal, type RefusedPolicy } from '../policy'

const MAX_PAUSE_MS = 30 * DAY_MS

/** What a policy may say, as the browser hands it over: Firefox checks nothing, so every key is looked at here. */
export function readPolicy(raw: unknown, today: Day): { policy: Policy; used: PolicyName[]; refused: RefusedPolicy[] } {
  const policy: Policy = structuredClone(NO_POLICY)
  const used: PolicyName[] = []
  const refused: RefusedPolicy[] = []
  for (const [name, value] of Object.entries(z.record(z.string(), z.unknown()).catch({}).parse(raw))) {
    if (!isKey(name)) {
      refused.push({ key: name.slice(0, 60), why: 'unknown-key' })
      continue
    }
    const read = POLICY_KEYS[name].kind === 'lines' ? readLines(name, value, today) : readOne(name, value)
    refused.push(...read.refused)
    if (!read.taken) continue
    used.push(name)
    Object.assign(policy, { [name]: read.value })
  }
  return { policy, used, refused }
}

const isKey = (name: string): name is PolicyName => Object.hasOwn(POLICY_KEYS, name)

type Read = { taken: boolean; value?: unknown; refused: RefusedPolicy[] }
const refusing = (key: string, why: PolicyRefusal): Read => ({ taken: false, refused: [{ key, why }] })

/** Windows keeps a switch as 0 or 1. */
const SWITCH = z.union([z.boolean(), z.literal([0, 1]).transform(Boolean)])

function readOne(name: PolicyName, value: unknown): Read {
  const { kind, least = 0, most = 0, longest = 0 }: PolicyKey = POLICY_KEYS[name]
  const shape = kind === 'switch' ? SWITCH : kind === 'number' ? z.int() : z.string().trim()
  const parsed = shape.safeParse(value)
  if (!parsed.success) return refusing(name, 'wrong-kind')
  const { data } = parsed
  if (typeof data === 'number' && (data < least || data > most)) return refusing(name, 'out-of-bounds')
  if (typeof data === 'string' && data.length > longest) return refusing(name, 'too-long')
  return { taken: true, value: data, refused: [] }
}

const SHAPES: Partial<Record<PolicyName, RegExp>> = { trustedKeys: /^[\w-]{43}$/, revokedKeys: /^[0-9a-f]{32}$/ }

/** One bad line loses only itself. */
function readLines(name: PolicyName, value: unknown, today: Day): Read {
  const { lines = 0, longest = 0 }: PolicyKey = POLICY_KEYS[name]
  if (!Array.isArray(value)) return refusing(name, 'wrong-kind')
  const kept: unknown[] = []
  const refused: RefusedPolicy[] = value.length > lines ? [{ key: name, why: 'too-many' }] : []
  for (const [place, each] of value.slice(0, lines).entries()) {
    const read = typeof each === 'string' ? readLine(name, each.trim(), today, longest) : 'wrong-kind'
    if (typeof read === 'string') refused.push({ key: name, line: place + 1, why: read })
    else kept.push(read.value)
  }
  return { taken: kept.length > 0 || value.length === 0, value: kept, refused }
}

function readLine(name: PolicyName, line: string, today: Day, longest: number): { value: unknown } | PolicyRefusal {
  if (line.length > longest) return 'too-long'
  if (name === 'pauses') return readPause(line, today)
  if (name === 'packAddresses') {
    const address = packAddress(line)
    return address.ok ? { value: address.value } : 'bad-address'
  }
  const shape = SHAPES[name]
  return !shape || shape.test(line) ? { value: line } : 'bad-key'
}

/** `2026-12-01`, `2026-12-01 instagram`, `2026-12-01 instagram follow`, `2026-12-01 follow`. */
function readPause(line: string, today: Day): { value: Policy['pauses'][number] } | PolicyRefusal {
  const [until = '', ...rest] = line.split(/\s+/)
  if (!z.iso.date().safeParse(until).success || rest.length > 2) return 'bad-pause'
  const platform = PLATFORMS.find(each => rest.includes(each))
  const action = ACTION_KINDS.find(each => rest.includes(each))
  if (rest.length !== [platform, action].filter(Boolean).length) return 'unknown-place'
  if (Date.parse(until) - Date.parse(today) > MAX_PAUSE_MS) return 'pause-too-long'
  return { value: { until, ...(platform && { platform }), ...(action && { action }) } }
}
