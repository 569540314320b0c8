import { Card } from '../ui/card'
import { useWords } from '../words'

/** From the footprint to the checklist. */
export function HygieneLink() {
  const { text } = useWords()
  return (
    <Card title={text.hygiene.title} icon="check">
      <p class="soft">{text.hygiene.linkHint}</p>
      <p>
        <a class="link-alone" href="#/kebersihan">
          {text.hygiene.open}
        </a>
      </p>
    </Card>
  )
}
