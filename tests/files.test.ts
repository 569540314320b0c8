import { describe, expect, it } from 'vitest'
import { importsOf, PRODUCT, read } from './laws/sources'

/** Data written as code: long because there is much of it, not because it does much. */
const TABLES = [
  /^lib\/text\/([\w-]+-)?(id|en)\.ts$/,
  /^lib\/(platforms|hygiene)\/\w+\.ts$/,
  /^lib\/importers\/[\w-]+\.ts$/,
]
const MOST_LINES = 300
const MOST_MEDIAN = 70
const MOST_ENTRY_LINES = 60

const linesOf = (file: string): number => read(file).trimEnd().split('\n').length
const isTable = (file: string): boolean => TABLES.some(table => table.test(file))

describe('files are small, one idea each', () => {
  it(`none is over ${MOST_LINES} lines, but for tables: split by idea, not by size`, () => {
    expect(PRODUCT.filter(file => !isTable(file) && linesOf(file) > MOST_LINES)).toEqual([])
  })

  it(`half of them have at most ${MOST_MEDIAN} lines`, () => {
    const lengths = PRODUCT.filter(file => !isTable(file))
      .map(linesOf)
      .sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MOST_MEDIAN)
  })

  it(`entrypoints only wire, in at most ${MOST_ENTRY_LINES} lines: what thinks goes to lib, what draws to components`, () => {
    expect(PRODUCT.filter(file => file.startsWith('entrypoints/') && linesOf(file) > MOST_ENTRY_LINES)).toEqual([])
  })

  it('none is called utils, helpers, common or misc: a helper bears the name of what it does', () => {
    expect(PRODUCT.filter(file => /(^|\/)(utils?|helpers?|common|misc|shared)(\.tsx?$|\/)/.test(file))).toEqual([])
  })

  it('none is a barrel: whoever needs a thing imports it where it lives', () => {
    const reExports = (file: string): boolean =>
      read(file)
        .split('\n')
        .filter(line => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line))
        .every(line => /^export\s+(type\s+)?(\*|\{[^}]*\})\s+from\s/.test(line))
    // The polyfill enters through one file on purpose.
    expect(
      PRODUCT.filter(file => file !== 'lib/webext/browser.ts' && importsOf(file).length > 0 && reExports(file)),
    ).toEqual([])
  })
})
