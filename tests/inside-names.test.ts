import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { INSIDE_NAMES } from '../scripts/inside-names'
import { PRODUCT } from './laws/sources'

const code = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
const crosses = (file: string): boolean =>
  file.startsWith('lib/model/') ||
  /^lib\/text\/(?:id|en|dialog-words)\.ts$/.test(file) ||
  ['lib/webext/messages.ts', 'lib/webext/content.ts', 'lib/guard/dialog/face.ts', 'lib/base/bridge-names.ts'].includes(
    file,
  )
const inPages = (file: string): boolean =>
  /^lib\/(?:guard|engine|platforms|base)\//.test(file) && !file.endsWith('.test.ts')
const isProperty = (name: string): RegExp =>
  new RegExp(`(?:^|[\\s{;,(])(?:readonly )?${name}\\??:|[{,]\\s*${name}\\s*[,}]`, 'm')

describe('names that the minifier shortens stay inside one script', () => {
  it('none is a property of what crosses: acts, verdicts, snapshots, messages, the dialog’s words', () => {
    const crossing = PRODUCT.filter(crosses).flatMap(file => {
      const text = code(file)
      return INSIDE_NAMES.filter(name => isProperty(name).test(text)).map(name => `${file}: ${name}`)
    })
    expect(crossing).toEqual([])
  })

  it('none is a field of `Call`, which goes from the page’s world to ours as text', () => {
    const [, call = ''] = /export interface Call \{([\s\S]*?)\n\}/.exec(code('lib/platforms/define.ts')) ?? []
    expect(call).toContain('postHandle')
    expect(INSIDE_NAMES.filter(name => isProperty(name).test(call))).toEqual([])
  })

  it('none is written as a text in what runs in pages: it would no longer be found by it', () => {
    const written = PRODUCT.filter(inPages).flatMap(file => {
      const text = code(file)
      return INSIDE_NAMES.filter(name => new RegExp(`['"\`]${name}['"\`]`).test(text)).map(name => `${file}: '${name}'`)
    })
    expect(written).toEqual([])
  })
})
