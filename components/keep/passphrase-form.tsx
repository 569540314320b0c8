import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { PASSPHRASE } from '../../lib/base/limits'
import { Button } from '../ui/button'
import { Progress } from '../ui/progress'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { PassphraseField } from './passphrase-field'
import type { Busy } from './use-asking'

interface PassphraseFormProps {
  /** `open`: one that exists. `fresh`: a new one, twice. `change`: both. */
  kind: 'open' | 'fresh' | 'change'
  /** What the button says. */
  go: string
  /** What is being done while `busy`. */
  doing: string
  busy: Busy | undefined
  /** The passphrase that was given did not fit. */
  wrong: boolean
  onGo: (given: { old: string; fresh: string }) => void
  /** Without it the form stands alone and has no way back. */
  onCancel?: () => void
  caution?: boolean
  children?: ComponentChildren
}

/** Asks for a passphrase, an existing one or a new one; what is wrong with it stands beside its field. */
export function PassphraseForm({
  kind,
  go,
  doing,
  busy,
  wrong,
  onGo,
  onCancel,
  caution,
  children,
}: PassphraseFormProps) {
  const { text } = useWords()
  const [old, setOld] = useState('')
  const [fresh, setFresh] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [tried, setTried] = useState(false)
  const isNew = kind !== 'open'
  const short = isNew && [...fresh].length < PASSPHRASE.shortest
  const differ = isNew && !short && fresh !== again

  const submit = (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (!busy && !short && !differ) onGo({ old, fresh })
  }
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {kind !== 'fresh' && (
        <PassphraseField
          label={kind === 'change' ? text.keep.oldPassphrase : text.keep.passphrase}
          value={old}
          shown={shown}
          problem={wrong ? text.keep.wrong : undefined}
          autocomplete="current-password"
          onValue={setOld}
        />
      )}
      {isNew && (
        <>
          <PassphraseField
            label={kind === 'change' ? text.keep.newPassphrase : text.keep.passphrase}
            hint={text.keep.passphraseHint}
            value={fresh}
            shown={shown}
            problem={tried && short ? text.keep.tooShort : undefined}
            autocomplete="new-password"
            onValue={setFresh}
          />
          <PassphraseField
            label={text.keep.again}
            value={again}
            shown={shown}
            problem={tried && differ ? text.keep.notSame : undefined}
            autocomplete="new-password"
            onValue={setAgain}
          />
        </>
      )}
      <Toggle label={text.keep.show} on={shown} onChange={setShown} words={text.common} />
      {children}
      {busy && (
        <div role="status">
          <Progress label={busy.total > 0 ? doing : text.keep.makingKey} done={busy.done} total={busy.total} />
        </div>
      )}
      <div class="row">
        <Button type="submit" look={caution ? 'caution' : 'main'} disabled={busy !== undefined}>
          {go}
        </Button>
        {onCancel && (
          <Button onPress={onCancel} disabled={busy !== undefined}>
            {text.common.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
