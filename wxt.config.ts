import preact from '@preact/preset-vite'
import { minify } from 'terser'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { matchesOf, type PlatformSpec } from './lib/platforms/define'
import facebook from './lib/platforms/facebook'
import instagram from './lib/platforms/instagram'
import linkedin from './lib/platforms/linkedin'
import threads from './lib/platforms/threads'
import tiktok from './lib/platforms/tiktok'
import x from './lib/platforms/x'
import youtube from './lib/platforms/youtube'
import { INSIDE_NAMES } from './scripts/inside-names'

// Plain scripts named in the manifest, not WXT content scripts: those announce the extension's id to the page by an event.
const guarded: Record<string, PlatformSpec> = { x, facebook, instagram, tiktok, youtube, threads, linkedin }

/** Both scripts of a platform; in the frames it names they are an entry of their own, as only those run in frames. */
function scriptsOf(platform: string, spec: PlatformSpec) {
  const frames = spec.frames && matchesOf(spec, spec.frames)
  const both = (where: { matches: string[]; exclude_matches?: string[]; all_frames?: true }) => [
    { ...where, js: [`${platform}-guard.js`], run_at: 'document_start' as const },
    { ...where, js: [`${platform}-page.js`], run_at: 'document_start' as const, world: 'MAIN' as const },
  ]
  return [
    ...both({ matches: matchesOf(spec), ...(frames && { exclude_matches: frames }) }),
    ...(frames ? both({ matches: frames, all_frames: true }) : []),
  ]
}

/** What runs in pages is minified once more, slowly; the extension's own pages need not be. */
const smallestInPages: Plugin = {
  name: 'smallest-in-pages',
  enforce: 'post',
  // WXT wraps each script in 200 bytes that log in development; a page loads the script alone.
  transform(code, id) {
    if (!/unlisted-script-entrypoint\?.*-(?:guard|page|labels)\.ts$/.test(id)) return undefined
    return { code: `${/^import definition.*$/m.exec(code)?.[0]}\ndefinition.main()`, map: null }
  },
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      // Not the labels: with functions written where they are called, made anew at each call, they take a seventh longer.
      if (file.type !== 'chunk' || !/-(?:guard|page)\.js$/.test(file.fileName)) continue
      const { code } = await minify(file.code, {
        compress: {
          passes: 4,
          ecma: 2020,
          unsafe_arrows: true,
          unsafe_methods: true,
          pure_getters: true,
          keep_fargs: false,
          hoist_funs: true,
          unsafe_comps: true,
          // Not in the page's own world: `String(x)` becomes `'' + x`, which asks a page's object another question.
          unsafe: file.fileName.endsWith('-guard.js'),
        },
        mangle: { toplevel: true, properties: { regex: new RegExp(`^(?:${INSIDE_NAMES.join('|')})$`) } },
        format: { ascii_only: false, ecma: 2020 },
      })
      if (code) file.code = code
    }
  },
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact(), smallestInPages],
    build: { sourcemap: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: ['storage', 'alarms', 'scripting'],
    host_permissions: Object.values(guarded).flatMap(spec => matchesOf(spec)),
    content_scripts: Object.entries(guarded).flatMap(([platform, spec]) => scriptsOf(platform, spec)),
    action: { default_icon: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' } },
    // Opens the popup without a mouse; what the person sets in the browser's own page of shortcuts wins.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } },
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed_schema.json' } }),
    incognito: 'spanning',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'jejak-netral@jejak-netral.id',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
})
