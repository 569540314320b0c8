import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FILES, ROOT, read } from './laws/sources'

const bytes = (file: string): Buffer => readFileSync(join(ROOT, file))

describe('the icon', () => {
  const made = JSON.parse(read('scripts/icons/made.json')) as Record<string, string>
  const drawn = FILES.filter(file => file.startsWith('public/icon/'))

  it('is drawn from its SVG as it stands: after a change run "npm run icons"', () => {
    expect(drawn.length).toBeGreaterThan(3)
    expect(Object.keys(made).sort()).toEqual([...drawn, 'scripts/icons/mark.svg'].sort())
    for (const [file, sha] of Object.entries(made))
      expect(createHash('sha256').update(bytes(file)).digest('hex'), file).toBe(sha)
  })

  it.each(drawn)('%s is a PNG of the size in its name', file => {
    const png = bytes(file)
    const size = Number(/(\d+)\.png$/.exec(file)?.[1])
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })

  it('is the sign the pages show', () => {
    const shapes = (file: string) => [...read(file).matchAll(/ d="([^"]+)"/g)].map(match => match[1])
    expect(shapes('scripts/icons/mark.svg')).toEqual(shapes('components/mark.tsx'))
  })
})

/** The dialog cannot share a style sheet with the pages, so it writes the same colours out. */
const SAME: Record<string, string> = {
  '--ink': '--ink',
  '--soft': '--ink-soft',
  '--line': '--line',
  '--paper': '--surface',
  '--tint': '--surface-sunken',
  '--deep': '--accent',
  '--on-deep': '--on-accent',
  '--ring': '--accent',
}

describe('one look', () => {
  const tokens = read('components/ui/tokens.css')
  const [light = '', dark = ''] = read('lib/guard/dialog/dialog.css').split('prefers-color-scheme: dark')
  const colour = (sheet: string, name: string) => new RegExp(`${name}:\\s*(#[0-9a-f]{6});`).exec(sheet)?.[1]

  it.each(Object.entries(SAME))('the dialog’s %s is the pages’ %s, light and dark', (ours, theirs) => {
    const both = new RegExp(`${theirs}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens)
    expect([colour(light, ours), colour(dark, ours)]).toEqual([both?.[1], both?.[2]])
    expect(both).not.toBeNull()
  })

  it('a finger is given 44 px, though a rem of the pages is 15', () => {
    const [, finger = ''] = tokens.split('(pointer: coarse)')
    expect(/--touch: max\((.+), 44px\);/.exec(finger)).not.toBeNull()
  })

  it('colours come from tokens alone: no page’s style sheet writes one of its own, but for paper and shadows', () => {
    const sheets = FILES.filter(file => /^components\/.*\.css$/.test(file) && file !== 'components/ui/tokens.css')
    const onPaper = /#(?:000|fff|999|333|666)\b/g // what is printed
    const own = sheets.filter(file => /#[0-9a-f]{3,8}\b|hsl\(/i.test(read(file).replace(onPaper, '')))
    expect(own).toEqual([])
  })
})
