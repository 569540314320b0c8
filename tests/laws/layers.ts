/** The import table of the design: which folder may import what. Longest folder wins. `test files` are free. */
export interface Layer {
  /** Folders or single files of ours; the folder itself is always allowed. */
  may: readonly string[]
  /** Of these, only types. */
  types?: readonly string[]
  /** Packages; a trailing `/` allows everything below. */
  packages?: readonly string[]
  /** Files of the folder may not import each other, but for these. */
  noSiblings?: readonly string[]
}

const WXT_DEFINE = ['wxt/utils/']

export const LAYERS: Record<string, Layer> = {
  'lib/base': { may: [] },
  'lib/model': { may: ['lib/base'] },
  'lib/model/schemas': { may: ['lib/model', 'lib/base'], packages: ['zod'] },
  'lib/engine': { may: ['lib/model', 'lib/base'] },
  'lib/text': { may: ['lib/base'], types: ['lib/model'] },
  'lib/platforms': { may: ['lib/base'], types: ['lib/model'], noSiblings: ['lib/platforms/define.ts'] },
  'lib/hygiene': { may: ['lib/base'], types: ['lib/model'], noSiblings: ['lib/hygiene/define.ts'] },
  'lib/guard': { may: ['lib/platforms', 'lib/webext/content.ts', 'lib/text', 'lib/base'], types: ['lib/model'] },
  'lib/guard/page': { may: ['lib/base', 'lib/platforms'], types: ['lib/model'] },
  'lib/packs': { may: ['lib/model/schemas', 'lib/model', 'lib/base'], packages: ['zod', 'jose'] },
  'lib/importers': {
    may: ['lib/model/schemas', 'lib/model', 'lib/base'],
    packages: ['zod', '@zip.js/zip.js', '@zip.js/zip.js/', 'papaparse', 'htmlparser2'],
  },
  'lib/webext': { may: ['lib/model', 'lib/base'], packages: ['webextension-polyfill'] },
  'lib/store': { may: ['lib/model', 'lib/base'], packages: ['dexie', '@noble/hashes/'] },
  'lib/audit': { may: ['lib/engine', 'lib/model', 'lib/text', 'lib/base'] },
  'lib/cli': {
    may: [
      'lib/packs',
      'lib/engine',
      'lib/platforms',
      'lib/text',
      'lib/model/schemas',
      'lib/model',
      'lib/base',
      'rules',
    ],
    packages: ['node:', 'idn-area-data', 'jose'],
  },
  components: { may: ['lib/text', 'lib/base'], types: ['lib'], packages: ['preact', 'preact/', 'qr'] },
  entrypoints: { may: ['lib', 'components'], packages: [...WXT_DEFINE, 'preact', 'preact/'] },
  rules: { may: ['lib/model', 'lib/base', 'lib/packs'], packages: ['node:'] },
}

/** Never at run time: what a page loads has no schemas (zod) behind it. */
export const NO_SCHEMAS = ['lib/guard', 'lib/engine', 'lib/platforms']

const within = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`)
export const layerOf = (file: string): string | undefined =>
  Object.keys(LAYERS)
    .filter(folder => within(file, folder))
    .sort((a, b) => b.length - a.length)[0]

const packageAllowed = (from: string, packages: readonly string[]): boolean =>
  packages.some(name => from === name || ((name.endsWith('/') || name.endsWith(':')) && from.startsWith(name)))

/** Entrypoints are the first name below `entrypoints/`. */
const entryOf = (file: string): string => (file.split('/')[1] ?? '').split('.')[0] ?? ''

/** A sentence where the import is not allowed; undefined where it is. */
export function broken(file: string, one: { from: string; file?: string; typeOnly: boolean }): string | undefined {
  const name = layerOf(file)
  if (!name) return undefined
  const layer = LAYERS[name] as Layer
  if (one.file === undefined) {
    if (/^[.~@]\.?\//.test(one.from)) return `${one.from} leads to no file of ours`
    return packageAllowed(one.from, layer.packages ?? []) ? undefined : `${name} may not use the package ${one.from}`
  }
  const target = layerOf(one.file)
  if (name === 'entrypoints' && target === 'entrypoints') {
    return entryOf(file) === entryOf(one.file)
      ? undefined
      : 'entrypoints never import each other: what two share goes to lib or components'
  }
  if (name === 'entrypoints' && within(one.file, 'lib/cli')) return 'lib/cli is for Node; no browser code imports it'
  if (!one.typeOnly && one.file.startsWith('lib/model/schemas') && NO_SCHEMAS.some(folder => within(file, folder))) {
    return 'schemas (zod) never reach a page: import the type'
  }
  if (target === name) {
    if (!layer.noSiblings || layer.noSiblings.includes(one.file)) return undefined
    return 'platforms know no sibling: what two share is a word in define.ts or a function in lib/guard'
  }
  if (
    layer.may.some(
      folder =>
        within(one.file as string, folder) &&
        !(folder === 'lib/model' && within(one.file as string, 'lib/model/schemas')),
    )
  )
    return undefined
  if (layer.may.includes('lib/model/schemas') && within(one.file, 'lib/model/schemas')) return undefined
  if (layer.types?.some(folder => within(one.file as string, folder))) {
    return one.typeOnly ? undefined : `${name} may import only types of ${target ?? one.file}: write "import type"`
  }
  return `${name} may not import ${target ?? one.file}; it may: ${[...layer.may, ...(layer.types ?? [])].join(', ') || 'nothing'}`
}
