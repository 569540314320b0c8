import { describe, expect, it } from 'vitest'
import { FILES, importsOf, read } from './laws/sources'

const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>
const all = { ...manifest.dependencies, ...manifest.devDependencies }
/** `@scope/name/deep` → `@scope/name`. */
const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
const isPackage = (from: string): boolean => !/^(\.|node:|virtual:|~|@\/)/.test(from)

describe('dependencies are few and known', () => {
  it('every package that is imported is in package.json, not there by accident', () => {
    const files = FILES.filter(
      file => /\.(tsx?|mjs)$/.test(file) && file !== 'tests/layers.test.ts' /* its strings are imports */,
    )
    const stray = files.flatMap(file =>
      importsOf(file)
        .filter(({ from, typeOnly }) => isPackage(from) && !typeOnly && !Object.hasOwn(all, packageOf(from)))
        .map(({ from, line }) => `${file}:${line} ${from}`),
    )
    expect(stray).toEqual([])
  })

  it('what the extension carries is a dependency, not a tool', () => {
    const shipped = FILES.filter(
      file =>
        /^(lib|components|entrypoints)\//.test(file) && !/\.test\.tsx?$|^lib\/cli\//.test(file) && /\.tsx?$/.test(file),
    )
    const tools = shipped.flatMap(file =>
      importsOf(file)
        .filter(
          ({ from, typeOnly }) =>
            isPackage(from) &&
            !typeOnly &&
            packageOf(from) !== 'wxt' &&
            !Object.hasOwn(manifest.dependencies, packageOf(from)),
        )
        .map(({ from, line }) => `${file}:${line} ${from}`),
    )
    expect(tools).toEqual([])
  })

  it('each has a row in docs/dependencies.md: why, licence, size', () => {
    const page = read('docs/dependencies.md')
    expect(Object.keys(all).filter(name => !page.includes(`\`${name}\``))).toEqual([])
  })

  it('each is pinned exactly', () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})
