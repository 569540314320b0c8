import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import type { ReviewTools } from './review-tools'

/** Before the first is marked or opened: whoever is being investigated should change nothing. The answer is never kept. */
export function AskedQuestion({
  asked,
  onAsked,
  part,
}: Pick<ReviewTools, 'asked' | 'onAsked'> & {
  /** Its name in the page, where it stands for itself. */
  part?: string
}) {
  const { text } = useWords()
  const { working } = text
  if (asked === 'no') return null
  if (asked === 'yes') {
    return (
      <div class="asked" id={part}>
        <Notice
          tone="attention"
          icon="pause"
          live
          title={working.underTitle}
          actions={<Button onPress={() => onAsked(undefined)}>{working.askedChange}</Button>}
        >
          <ol>
            {working.underSteps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Notice>
      </div>
    )
  }
  return (
    <div class="asked" id={part}>
      <Notice
        title={text.footprint.askedTitle}
        icon="pause"
        actions={
          <>
            <Button onPress={() => onAsked('yes')}>{working.askedYes}</Button>
            <Button onPress={() => onAsked('no')}>{working.askedNo}</Button>
          </>
        }
      >
        <p>{text.footprint.askedHint}</p>
        <p class="soft small">{working.askedWhy}</p>
      </Notice>
    </div>
  )
}
