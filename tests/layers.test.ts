import { describe, expect, it } from 'vitest'
import { broken, layerOf } from './laws/layers'
import { importsOf, PRODUCT } from './laws/sources'

describe('imports go one way', () => {
  it('as the table in tests/laws/layers.ts says', () => {
    const all = PRODUCT.flatMap(file =>
      importsOf(file).flatMap(one => {
        const why = broken(file, one)
        return why ? [`${file}:${one.line} imports ${one.from}: ${why}`] : []
      }),
    )
    expect(all).toEqual([])
  })

  it('and every folder of lib has a row', () => {
    expect(PRODUCT.filter(file => !layerOf(file))).toEqual([])
  })
})

describe('the table itself', () => {
  const says = (file: string, code: string) => importsOf(file, code).map(one => broken(file, one))

  it('sees static, type, dynamic, side-effect and re-exported imports', () => {
    const code = `import { a } from '../base/time'\nimport type { B } from './b'\nexport { c } from "../x"\nimport '../side.css'\nconst d = await import('../lazy')\n// import { no } from 'no'\n`
    expect(importsOf('lib/guard/a.ts', code).map(({ from, typeOnly }) => [from, typeOnly])).toEqual([
      ['../base/time', false],
      ['./b', true],
      ['../x', false],
      ['../side.css', false],
      ['../lazy', false],
    ])
  })

  it('keeps the page world to base and platforms', () => {
    expect(says('lib/guard/page/a.ts', `import { read } from '../dom/read'`)).toEqual([
      expect.stringContaining('may not import'),
    ])
    expect(says('lib/guard/page/a.ts', `import { dayOf } from '../../base/time'`)).toEqual([undefined])
  })

  it('keeps the browser, the clock of Dexie and zod out of the engine', () => {
    expect(says('lib/engine/a.ts', `import { z } from 'zod'`)).toEqual([expect.stringContaining('package zod')])
    expect(says('lib/engine/a.ts', `import { ask } from '../webext/content'`)).toEqual([
      expect.stringContaining('may not import'),
    ])
  })

  it('keeps platforms from each other', () => {
    expect(says('lib/platforms/y.ts', `import x from './x'`)).toEqual([expect.stringContaining('no sibling')])
    expect(says('lib/platforms/y.ts', `import { definePlatform } from './define'`)).toEqual([undefined])
  })

  it('keeps values of the model out of texts, and lets types in', () => {
    expect(says('lib/text/a.ts', `import { PLATFORMS } from '../model/platform'`)).toEqual([
      expect.stringContaining('import type'),
    ])
    expect(says('lib/text/a.ts', `import type { Platform } from '../model/platform'`)).toEqual([undefined])
  })
})
