import type { Pack } from '../../model/pack'
import { textIn } from '../../text/language'
import { fill, sayDay } from '../../text/say'
import { cliTextIn, type Language } from './command'

/** The page beside a published pack: who, until when, which fingerprint. No script, no request, both languages. */
export function publicPage(pack: Pack, fingerprint: string, file: string): string {
  const parts = (['id', 'en'] as const).map(language => section(pack, fingerprint, file, language))
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(pack.title.id)}</title>
<style>body{font:1.05rem/1.6 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}code{font-size:1.1em;overflow-wrap:anywhere}section+section{border-top:1px solid #8886;margin-top:2rem}</style>
${parts.join('\n')}
</html>
`
}

function section(pack: Pack, fingerprint: string, file: string, language: Language): string {
  const { page } = cliTextIn(language)
  const { months } = textIn(language)
  const { title, issuer, contact, epoch, serial, issued, expires = issued } = pack
  const places = {
    issuer: issuer.name,
    contact,
    issued: sayDay(issued, months),
    expires: sayDay(expires, months),
    epoch: String(epoch),
    serial: String(serial),
    accounts: String(pack.accounts.length),
    neutral: String(pack.exceptions.length),
    words: String(pack.words.length),
  }
  const say = (sentence: string) => safe(fill(sentence, places))
  return `<section lang="${language}">
<h1>${safe(title[language])}</h1>
<p>${say(page.lead)} ${say(page.issued)}</p>
<p>${say(page.contents)} ${say(page.free)}</p>
<p>${say(page.compare)}<br><code>${safe(fingerprint)}</code></p>
<p>${say(page.how)}<br><code>head.json</code> · <a href="${encodeURI(file)}" download>${say(page.file)}</a></p>
${contact ? `<p>${say(page.contact)}</p>` : ''}
</section>`
}

/** A pack's words are text, never markup. */
const safe = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
