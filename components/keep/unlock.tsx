import { useState } from 'preact/hooks'
import type { AskKeep } from '../../lib/model/keep'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { useWords } from '../words'
import './keep.css'
import { Asked } from './asked'
import { PassphraseForm } from './passphrase-form'
import { useAsking } from './use-asking'

/** The footprint while it is locked: the passphrase, and what is left to do without it. Nothing of it shows. */
export function Unlock({ ask, onErased }: { ask: AskKeep; onErased: (left: number) => void }) {
  const { text } = useWords()
  const { busy, asking } = useAsking(ask)
  const [wrong, setWrong] = useState(false)
  const [forgot, setForgot] = useState(false)
  const open = async (passphrase: string) => {
    const answer = await asking('unlock', { passphrase })
    setWrong(answer?.ok === false)
  }
  return (
    <Card title={text.keep.locked} icon="lock">
      <p class="soft">{text.keep.lockedHint}</p>
      <PassphraseForm
        kind="open"
        go={text.keep.unlock}
        doing={text.keep.moving}
        busy={busy}
        wrong={wrong}
        onGo={({ old }) => void open(old)}
      />
      <details class="keep-forgot">
        <summary>{text.keep.forgot}</summary>
        <div class="stack">
          <p>{text.keep.forgotHint}</p>
          <div>
            <Button look="caution" icon="trash" onPress={() => setForgot(true)}>
              {text.keep.forgotErase}
            </Button>
          </div>
        </div>
      </details>
      {forgot && (
        <Asked
          title={text.keep.forgotTitle}
          yes={text.keep.eraseNow}
          onYes={() => void asking('eraseLocked', {}).then(left => left !== undefined && onErased(left))}
          onClose={() => setForgot(false)}
        >
          <p>{text.keep.forgotSure}</p>
        </Asked>
      )}
    </Card>
  )
}
