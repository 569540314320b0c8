import type { PackTrouble } from '../../lib/model/subscription'
import { sayTrouble } from '../../lib/text/say-trouble'
import { Notice } from '../ui/notice'
import { useWords } from '../words'

/** Why a list did not come or was not taken, and what to do. */
export function TroubleNotice({ trouble }: { trouble: PackTrouble }) {
  const { text, language } = useWords()
  const { what, todo, details } = sayTrouble(trouble, text, language)
  return (
    <Notice tone="attention" title={what}>
      <p>{todo}</p>
      {details.length > 0 && (
        <ul class="small">
          {details.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
