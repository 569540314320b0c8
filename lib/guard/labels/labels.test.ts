import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { labelWords } from '../../text/label-words'

it.each(Object.values(labelWords).flatMap(words => Object.values(words)))(
  'the style sheet draws "%s" without reading it from the page',
  words => {
    const css = readFileSync('public/labels.css', 'utf8')
    expect(css).toContain(`[data-jejak-netral="${words}"]::after {\n  content: "◈ ${words}";`)
  },
)
