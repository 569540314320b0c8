import { Button } from './ui/button'
import { Notice } from './ui/notice'
import { useWords } from './words'

interface AccessNoticeProps {
  /** The sites by name, as they stand in the sentence. */
  sites: string
  /** The person was asked here and did not give it. */
  refused: boolean
  onGrant: () => void
}

/** The browser withheld access to the sites; the browser itself asks, once the button is pressed. */
export function AccessNotice({ sites, refused, onGrant }: AccessNoticeProps) {
  const { text, fill } = useWords()
  return (
    <Notice
      tone="attention"
      title={text.popup.accessTitle}
      actions={
        <Button look="main" icon="check" onPress={onGrant}>
          {text.popup.access}
        </Button>
      }
    >
      <p>{fill(text.popup.accessHint, { sites })}</p>
      {refused && <p role="status">{text.popup.accessRefused}</p>}
    </Notice>
  )
}
