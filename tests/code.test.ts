import { describe, expect, it } from 'vitest'
import { PLATFORMS } from '../lib/model/platform'
import { FILES, linesMatching, onlyCode, PRODUCT } from './laws/sources'

const BROWSER_CODE = PRODUCT.filter(file => !file.startsWith('lib/cli/'))
const NAME = `['"](${PLATFORMS.join('|')})['"]`

describe('code keeps to the few ways that are safe', () => {
  it('untrusted text is text: nothing writes markup or runs strings', () => {
    const danger =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|srcdoc)\b|document\.write|\beval\(|new Function\(/
    expect(linesMatching(BROWSER_CODE, danger, onlyCode)).toEqual([])
  })

  it('shared code asks no platform its name: what it must know is a field every platform answers', () => {
    const shared = PRODUCT.filter(file => !/^lib\/(platforms|hygiene|importers|text|model)\//.test(file))
    const asks = new RegExp(
      `platform\\w*\\)?\\s*[!=]==?\\s*${NAME}|${NAME}\\s*[!=]==?\\s*\\w*\\.?platform|case\\s+${NAME}`,
      'i',
    )
    expect(linesMatching(shared, asks)).toEqual([])
  })

  it('nothing is logged in the browser: a console line may name a person', () => {
    expect(linesMatching(BROWSER_CODE, /\bconsole\.\w+/, onlyCode)).toEqual([])
  })

  it('only lib/webext speaks to the browser', () => {
    const others = BROWSER_CODE.filter(file => !file.startsWith('lib/webext/'))
    const apis =
      'runtime|storage|tabs|action|alarms|management|scripting|permissions|i18n|windows|extension|downloads|cookies|notifications'
    expect(
      linesMatching(others, new RegExp(`(?<![\\w.])(globalThis\\.)?(browser|chrome)\\??\\.(${apis})\\b`), onlyCode),
    ).toEqual([])
  })

  it('nothing reaches the network but a GET of our own files or of a pack', () => {
    const others = BROWSER_CODE.filter(file => !/^lib\/(webext|packs|guard\/page)\//.test(file))
    expect(
      linesMatching(others, /(?<![\w.#])fetch\(|new (XMLHttpRequest|WebSocket|EventSource)\b|\bsendBeacon\(/, onlyCode),
    ).toEqual([])
  })

  it('no test is switched off or alone', () => {
    const tests = FILES.filter(file => /\.(test|spec)\.tsx?$/.test(file))
    expect(
      linesMatching(tests, /\b(it|test|describe)\.(only|todo|fails)\b|\b(it|test|describe)\.skip\(['"`]/, onlyCode),
    ).toEqual([])
  })
})
