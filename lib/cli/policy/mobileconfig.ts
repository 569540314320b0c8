import { createHash } from 'node:crypto'
import type { Ids } from './browsers'
import { exampleValues } from './example'
import { write, type Xml, xml } from './xml'

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n'

/** One profile for macOS: a payload per browser. */
export function mobileconfig(ids: Ids): string {
  const policy = exampleValues()
  const firefox = { EnterprisePoliciesEnabled: true, '3rdparty': { Extensions: { [ids.firefox]: policy } } }
  const profile = {
    ...payload('Configuration', 'id.jejak-netral.policy', 'Jejak Netral'),
    PayloadContent: [
      payload(`com.google.Chrome.extensions.${ids.chrome}`, 'id.jejak-netral.policy.chrome', 'Chrome', policy),
      payload(`com.microsoft.Edge.extensions.${ids.edge}`, 'id.jejak-netral.policy.edge', 'Edge', policy),
      payload('org.mozilla.firefox', 'id.jejak-netral.policy.firefox', 'Firefox', firefox),
    ],
    PayloadScope: 'System',
  }
  return HEAD + write(xml('plist', { version: '1.0' }, [plistOf(profile)]))
}

const payload = (type: string, identifier: string, name: string, content: object = {}): object => ({
  PayloadType: type,
  PayloadVersion: 1,
  PayloadIdentifier: identifier,
  PayloadUUID: uuidFrom(identifier),
  PayloadDisplayName: name,
  ...content,
})

/** The same name gives the same UUID, so that a profile made again replaces the old one. */
function uuidFrom(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const variant = '89AB'[Number.parseInt(hex[16] as string, 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
    .join('-')
    .toUpperCase()
}

function plistOf(value: unknown): Xml {
  if (typeof value === 'boolean') return xml(String(value))
  if (typeof value === 'number') return xml('integer', {}, [String(value)])
  if (typeof value === 'string') return xml('string', {}, [value])
  if (Array.isArray(value)) return xml('array', {}, value.map(plistOf))
  return xml(
    'dict',
    {},
    Object.entries(value as object).flatMap(([key, held]) => [xml('key', {}, [key]), plistOf(held)]),
  )
}
