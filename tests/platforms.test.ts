import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PLATFORMS } from '../lib/model/platform'
import type { PlatformSpec } from '../lib/platforms/define'
import { FILES, ROOT, read } from './laws/sources'

const files = FILES.filter(file => /^lib\/platforms\/[\w-]+\.ts$/.test(file) && !/define\.ts$|\.test\.ts$/.test(file))
const specs: [string, PlatformSpec][] = await Promise.all(
  files.map(
    async file =>
      [file, ((await import(/* @vite-ignore */ join(ROOT, file))) as { default: PlatformSpec }).default] as [
        string,
        PlatformSpec,
      ],
  ),
)

describe('a platform is one file of declared data', () => {
  it('and there is one', () => expect(files.length).toBeGreaterThan(0))

  it.each(specs)('%s is named after its id and gives definePlatform(…) by default', (file, spec) => {
    expect(PLATFORMS as readonly string[]).toContain(/([\w-]+)\.ts$/.exec(file)?.[1])
    expect(read(file)).toMatch(/^export default definePlatform\(/m)
    expect(spec).toBeTypeOf('object')
  })

  it.each(specs)('%s names exact hosts, which no other file names', (file, spec) => {
    expect(spec.hosts.length).toBeGreaterThan(0)
    for (const host of spec.hosts) {
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
      expect(specs.filter(([other, { hosts }]) => other !== file && hosts.includes(host))).toEqual([])
    }
  })

  it.each(specs)('%s says when a person last compared it with the site, or that none did', (_, spec) => {
    expect(spec.checked).toMatch(/^(never|20\d\d-\d\d-\d\d)$/)
  })

  it.each(specs)('%s uses no hashed class', (_, spec) => {
    const selectors = JSON.stringify(spec).match(/\.(css|r|x|_)-?[a-z0-9]{5,}\b/g) ?? []
    expect(selectors).toEqual([])
  })

  it.each(specs)('%s declares no message endpoint and no undo that would be held', (_, spec) => {
    expect(JSON.stringify(spec)).not.toMatch(
      /\/(dm|direct|messages?|messenger|inbox|chat)\/|DirectMessage|SendMessage/i,
    )
    for (const press of spec.presses) {
      const undo = press.undo === 'never' ? [] : press.undo
      expect(press.press.filter(selector => undo.includes(selector))).toEqual([])
    }
  })
})
