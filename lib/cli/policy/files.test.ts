import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { POLICY_KEYS, type PolicyKey } from '../../model/managed-policy'
import { readPolicy } from '../../model/schemas/managed-policy'
import { STAND_INS } from './browsers'
import { exampleValues } from './example'
import { itFiles, schemaFile } from './files'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8')
const files = itFiles(STAND_INS)
const named = (ending: string) => [...files].filter(([path]) => path.endsWith(ending))
const keys = Object.keys(POLICY_KEYS)
const TODAY = '2026-11-22'

/** Strict about tags: every one closed, in order; every attribute quoted; nothing unescaped. */
function tagsOf(text: string): { name: string; attributes: Record<string, string>; text: string; path: string }[] {
  const found: ReturnType<typeof tagsOf> = []
  const open: string[] = []
  const body = text.replace(/^<\?xml [^>]*\?>\n/, '').replace(/<!DOCTYPE [^>]*>\n/, '')
  const piece = /<(\/?)([\w]+)((?: [\w]+="[^"<]*")*)( ?\/)?>|([^<]+)/gy
  let at = 0
  for (const match of body.matchAll(piece)) {
    if (match.index !== at) break
    at = match.index + match[0].length
    const [, closing, name = '', attributes = '', alone, words] = match
    if (words !== undefined) {
      if (/&(?!(amp|lt|gt|quot);)/.test(words)) throw new Error(`unescaped: ${words}`)
      if (found.length > 0 && words.trim()) found[found.length - 1]!.text = words.trim()
    } else if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      const pairs = [...attributes.matchAll(/ (\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
      found.push({ name, attributes: Object.fromEntries(pairs), text: '', path: [...open, name].join('/') })
      if (!alone) open.push(name)
    }
  }
  if (at !== body.length || open.length > 0) throw new Error(`not well-formed after ${body.slice(0, at).slice(-60)}`)
  return found
}

describe('files for IT, made from one source', () => {
  it('are committed as they are made: run "npm run policy"', () => {
    const [schema, content] = schemaFile()
    const differ = [...files]
      .map(([path, made]) => [`docs/it/${path}`, made])
      .concat([[schema, content]])
      .filter(([path = '', made]) => read(path) !== made)
    expect(differ.map(([path]) => path)).toEqual([])
  })

  it('the browser’s schema has the form Chrome asks for: one type each, an object on top', () => {
    const schema = JSON.parse(schemaFile()[1])
    expect(Object.keys(schema)).toEqual(['type', 'properties'])
    expect(schema.type).toBe('object')
    expect(Object.keys(schema.properties)).toEqual(keys)
    for (const one of Object.values<{ type: string; items?: { type: string } }>(schema.properties)) {
      expect(['boolean', 'integer', 'string', 'array']).toContain(one.type)
      expect(one.type === 'array').toBe(one.items?.type === 'string')
    }
  })

  it.each(named('.json').filter(([path]) => !path.startsWith('keys')))('%s holds a policy we read whole', (_, text) => {
    const [policy] = Object.values(
      Object.values(Object.values(JSON.parse(text).policies ?? JSON.parse(text))[0] as object)[0] as object,
    )
    expect(readPolicy(policy, TODAY).refused).toEqual([])
    expect(readPolicy(policy, TODAY).used.sort()).toEqual(Object.keys(exampleValues()).sort())
  })

  it.each(named('.admx'))('%s: every key, every word and every control it names is in both languages', (path, text) => {
    const tags = tagsOf(text)
    expect(tags.filter(({ name }) => name === 'policy').map(({ attributes }) => attributes.name)).toEqual(keys)
    const categories = tags.filter(({ name }) => name === 'category').map(({ attributes }) => attributes.name)
    for (const { attributes } of tags.filter(({ name }) => name === 'parentCategory')) {
      expect(categories).toContain(attributes.ref)
    }
    const wanted = (kind: string) =>
      [...text.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(([, id]) => id)
    const elements = tags
      .filter(({ path: where }) => where.includes('/elements/'))
      .map(({ attributes }) => attributes.id)
    for (const language of ['en-US', 'id-ID']) {
      const words = tagsOf(files.get(path.replace('windows/', `windows/${language}/`).replace('.admx', '.adml')) ?? '')
      const ids = (name: string) => words.filter(tag => tag.name === name).map(({ attributes }) => attributes.id)
      expect(wanted('string').filter(id => !ids('string').includes(id as string))).toEqual([])
      expect(wanted('presentation').filter(id => !ids('presentation').includes(id as string))).toEqual([])
      const controls = words.flatMap(({ attributes }) => attributes.refId ?? [])
      expect(controls.sort()).toEqual([...elements].sort())
    }
  })

  it.each(named('.reg'))('%s: keys, strings and numbers as the registry editor wants them', (_, text) => {
    const [head, ...lines] = text.split('\r\n')
    expect(head).toBe('Windows Registry Editor Version 5.00')
    const odd = lines.filter(
      line => !/^$|^; |^\[HKEY_LOCAL_MACHINE\\[^[\]]+\]$|^"\w+"=(dword:[0-9a-f]{8}|"(?:[^"\\]|\\["\\])*")$/.test(line),
    )
    expect(odd).toEqual([])
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/) // other letters would need another encoding
  })

  it('the profile for macOS is a property list with one payload per browser, and says what the others say', () => {
    const tags = tagsOf(files.get('macos/jejak-netral.mobileconfig') ?? '')
    expect(tags[0]).toMatchObject({ name: 'plist', attributes: { version: '1.0' } })
    const said = tags.filter(({ name }) => name === 'key').map(({ text }) => text)
    for (const name of Object.keys(exampleValues())) expect(said.filter(each => each === name)).toHaveLength(3)
    const uuids = tags.map(({ text }) => text).filter(text => /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/.test(text))
    expect(new Set(uuids).size).toBe(4)
  })

  it('every key has both languages, and bounds of its kind', () => {
    for (const [name, one] of Object.entries<PolicyKey>(POLICY_KEYS)) {
      expect([name, one.title.id, one.title.en, one.hint.id, one.hint.en].every(Boolean)).toBe(true)
      expect(one.kind !== 'number' || (one.least !== undefined && one.most !== undefined)).toBe(true)
      expect(one.kind !== 'lines' || (one.lines !== undefined && one.longest !== undefined)).toBe(true)
    }
  })
})
