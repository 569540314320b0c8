import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { matchesOf, type PlatformSpec } from '../lib/platforms/define'
import { FILES, ROOT, read } from './laws/sources'

interface Manifest {
  manifest_version: number
  commands?: { _execute_action?: { suggested_key?: { default?: string } } }
  permissions?: string[]
  optional_permissions?: string[]
  host_permissions?: string[]
  content_scripts?: {
    matches: string[]
    exclude_matches?: string[]
    js?: string[]
    run_at?: string
    all_frames?: boolean
    world?: string
  }[]
  content_security_policy?: { extension_pages?: string } | string
  web_accessible_resources?: unknown[]
  externally_connectable?: unknown
  update_url?: string
  incognito?: string
  background?: { service_worker?: string; scripts?: string[] }
  browser_specific_settings?: {
    gecko?: { strict_min_version?: string; data_collection_permissions?: { required?: string[] } }
    gecko_android?: { strict_min_version?: string }
  }
}

/** What each permission is for; a new one needs a line here and in SECURITY.md. */
const PERMISSIONS = ['storage', 'alarms', 'unlimitedStorage', 'scripting']

const specs = await Promise.all(
  FILES.filter(file => /^lib\/platforms\/[\w-]+\.ts$/.test(file) && !/define|\.test\./.test(file)).map(
    async file => ((await import(/* @vite-ignore */ join(ROOT, file))) as { default: PlatformSpec }).default,
  ),
)

// A law about what is built: `npm run check` and `npm test` build first.
describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', build => {
  const file = `.output/${build}/manifest.json`
  const there = existsSync(join(ROOT, file))
  const manifest = there ? (JSON.parse(read(file)) as Manifest) : ({} as Manifest)
  const law = it.skipIf(!there)

  law('lets a key open the popup', () =>
    expect(manifest.commands?._execute_action?.suggested_key).toEqual({ default: 'Alt+Shift+J' }),
  )

  law('is version 3', () => expect(manifest.manifest_version).toBe(3))

  law('asks for the few permissions that SECURITY.md explains', () => {
    expect(
      [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])].filter(
        name => !PERMISSIONS.includes(name),
      ),
    ).toEqual([])
    const explained = read('SECURITY.md')
    expect((manifest.permissions ?? []).filter(name => !explained.includes(`\`${name}\``))).toEqual([])
  })

  law('reaches the hosts of lib/platforms and no other', () => {
    const asked = new Set([
      ...(manifest.host_permissions ?? []),
      ...(manifest.content_scripts ?? []).flatMap(script => script.matches),
    ])
    const allowed = new Set(specs.flatMap(spec => [...matchesOf(spec), ...matchesOf(spec, spec.frames)]))
    expect([...asked].filter(pattern => !allowed.has(pattern))).toEqual([])
  })

  law('runs in frames only where a platform says so, and nowhere twice', () => {
    const scripts = manifest.content_scripts ?? []
    const framed = new Set(specs.flatMap(spec => (spec.frames ? matchesOf(spec, spec.frames) : [])))
    const inFrames = scripts.filter(script => script.all_frames).flatMap(({ matches }) => matches)
    expect(inFrames.filter(pattern => !framed.has(pattern))).toEqual([])
    const elsewhere = scripts.filter(script => !script.all_frames).flatMap(script => script.exclude_matches ?? [])
    expect(inFrames.filter(pattern => !elsewhere.includes(pattern))).toEqual([])
  })

  law('starts content scripts at document_start', () => {
    expect((manifest.content_scripts ?? []).length).toBeGreaterThan(0)
    expect((manifest.content_scripts ?? []).filter(script => script.run_at !== 'document_start')).toEqual([])
  })

  law('lets no page in: nothing web accessible, nobody connects, no weaker policy', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest.externally_connectable).toBeUndefined()
    expect(JSON.stringify(manifest.content_security_policy ?? '')).not.toMatch(/unsafe-|https?:|\*/)
  })

  law('tells Firefox that nothing is collected', () => {
    if (build === 'firefox-mv3')
      expect(manifest.browser_specific_settings?.gecko?.data_collection_permissions?.required).toEqual(['none'])
  })

  law('names the versions of Firefox it needs, on a desk and on a phone', () => {
    const { gecko, gecko_android } = manifest.browser_specific_settings ?? {}
    const versions = [gecko?.strict_min_version, gecko_android?.strict_min_version]
    expect(versions).toEqual(build === 'firefox-mv3' ? ['140.0', '142.0'] : [undefined, undefined])
  })
})
