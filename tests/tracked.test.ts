import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FILES, linesMatching, ROOT } from './laws/sources'

const asIs = (code: string): string => code
const TEXT = FILES.filter(
  file => /\.(tsx?|m?js|json|md|css|html|csv|ya?ml|svg)$|^\.ci\/|^LICENSE$/.test(file) && file !== 'package-lock.json',
)
/** A path only one machine has: a home, a workplace's root, a temporary job folder; built from parts so that this file passes. */
const MACHINE = ['root', 'work', 'workspace', 'Users/\\w+', 'home/\\w+', 'private/tmp'].join('|')
const MEGABYTE = 1 << 20

describe('what is committed', () => {
  it('names no place of one machine', () => {
    expect(linesMatching(TEXT, new RegExp(`(?<![\\w.$\\-}/])/(${MACHINE})/(?!\\*)`), asIs)).toEqual([])
    expect(linesMatching(TEXT, new RegExp(`${homedir().replace(/\W/g, '\\$&')}/\\.`), asIs)).toEqual([])
  })

  it('names no folder of a local tool', () => {
    expect(linesMatching(TEXT, new RegExp(`/\\.${'lib'}rary\\b|\\.mir${'ror'}/`), asIs)).toEqual([])
  })

  it('is spelled in UTF-8 that was read once, not twice; a test of exactly that says "mojibake" on the line or in its name', () => {
    const twice = /[ÃÂ][\u0080-\u00bf]|â€[\u0080-\u2122]|\ufffd/
    const files = TEXT.filter(file => !/mojibake/i.test(file))
    expect(linesMatching(files, twice, asIs).filter(line => !/mojibake|\\u/i.test(line))).toEqual([])
  })

  it('holds no secret', () => {
    expect(
      linesMatching(
        TEXT,
        /-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(ghp|gho|npm)_[A-Za-z0-9]{36}\b|\bAKIA[0-9A-Z]{16}\b/,
        asIs,
      ),
    ).toEqual([])
  })

  it('is small: no file is over 1 MB, the lock file apart', () => {
    const big = FILES.filter(file => file !== 'package-lock.json' && statSync(join(ROOT, file)).size > MEGABYTE)
    expect(big).toEqual([])
  })
})
