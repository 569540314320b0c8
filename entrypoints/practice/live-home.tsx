import { useState } from 'preact/hooks'
import { PracticeHome } from '../../components/practice/practice-home'
import { usePracticeWords } from '../../components/practice/use-practice-words'
import { Button } from '../../components/ui/button'
import { Dialog } from '../../components/ui/dialog'
import { changePractice } from '../../lib/webext/storage'

type LiveHomeProps = Pick<Parameters<typeof PracticeHome>[0], 'situations' | 'done' | 'unreadable'>

/** The first page of the practice; emptying its record asks once. */
export function LiveHome(props: LiveHomeProps) {
  const words = usePracticeWords()
  const [asking, setAsking] = useState(false)
  const [emptied, setEmptied] = useState(false)
  const empty = () => {
    setAsking(false)
    void changePractice(() => ({ done: [] })).then(() => setEmptied(true))
  }
  return (
    <>
      <PracticeHome {...props} emptied={emptied} onReset={() => setAsking(true)} />
      {asking && (
        <Dialog
          title={words.resetTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button look="main" autoFocus onPress={() => setAsking(false)}>
                {words.resetNo}
              </Button>
              <Button look="caution" icon="trash" onPress={empty}>
                {words.resetYes}
              </Button>
            </>
          }
        >
          <p>{words.resetHint}</p>
        </Dialog>
      )}
    </>
  )
}
