import { OutLink } from '../ui/button'
import { useWords } from '../words'

/** Meta's own page for asking; opened by the person, never by us. */
const EXPORT_PAGE = 'https://accountscenter.instagram.com/info_and_permissions/dyi/'

/** The steps to an Instagram export in JSON. */
export function HowToGet() {
  const { text } = useWords()
  return (
    <div class="stack">
      <ol class="how">
        {text.footprint.how.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <OutLink href={EXPORT_PAGE} look="plain">
          {text.footprint.howLink}
        </OutLink>
      </p>
    </div>
  )
}
