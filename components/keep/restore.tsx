import { useRef, useState } from 'preact/hooks'
import type { BackupProblem, Beside, Restored } from '../../lib/model/backup'
import type { AskKeep } from '../../lib/model/keep'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { PassphraseForm } from './passphrase-form'
import { useAsking } from './use-asking'

export interface RestoreProps {
  ask: AskKeep
  /** Takes over what a backup holds beside the footprint; how many accounts of the list were new. */
  onTake: (beside: Beside, wanted: { own: boolean; settings: boolean }) => Promise<number>
}

/** From a backup: its passphrase, what of it is wanted, and what it brought or why it did not. */
export function Restore({ ask, onTake }: RestoreProps) {
  const { text, fill } = useWords()
  const { busy, asking } = useAsking(ask)
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  const [own, setOwn] = useState(true)
  const [settings, setSettings] = useState(false)
  const [problem, setProblem] = useState<BackupProblem>()
  const [brought, setBrought] = useState<Restored & { accounts: number; withSettings: boolean }>()

  const choose = (event: { currentTarget: HTMLInputElement }) => {
    setFile(event.currentTarget.files?.[0])
    event.currentTarget.value = ''
    setProblem(undefined)
    setBrought(undefined)
  }
  const go = async (passphrase: string) => {
    if (!file) return
    setProblem(undefined)
    const answer = await asking('restore', { file, passphrase })
    if (!answer) return
    if (!answer.ok) {
      setProblem(answer.problem)
      if (answer.problem !== 'wrong-passphrase') setFile(undefined)
      return
    }
    const wanted = { own, settings }
    const accounts = await onTake(answer.value.beside, wanted)
    setBrought({ ...answer.value, accounts, withSettings: settings && answer.value.beside.settings !== undefined })
    setFile(undefined)
  }
  return (
    <div class="stack">
      {!file && (
        <div>
          <Button icon="upload" onPress={() => input.current?.click()}>
            {text.keep.restore}
          </Button>
        </div>
      )}
      <input ref={input} type="file" hidden accept=".jejak" onChange={choose} />
      {file && (
        <>
          <h3>{fill(text.keep.restoreTitle, { name: file.name })}</h3>
          <p class="soft">{text.keep.restoreHint}</p>
          <PassphraseForm
            kind="open"
            go={text.keep.restoreNow}
            doing={text.keep.reading}
            busy={busy}
            wrong={problem === 'wrong-passphrase'}
            onGo={({ old }) => void go(old)}
            onCancel={() => setFile(undefined)}
          >
            <Toggle label={text.keep.takeOwn} on={own} onChange={setOwn} words={text.common} />
            <Toggle label={text.keep.takeSettings} on={settings} onChange={setSettings} words={text.common} />
          </PassphraseForm>
        </>
      )}
      <div role="status" class="stack">
        {problem && problem !== 'wrong-passphrase' && (
          <Notice tone="attention" title={text.keep.problems[problem]}>
            <p>{text.keep.untouched}</p>
          </Notice>
        )}
        {brought && <Brought {...brought} />}
      </div>
    </div>
  )
}

function Brought({
  made,
  read,
  added,
  marks,
  accounts,
  withSettings,
}: Restored & { accounts: number; withSettings: boolean }) {
  const { text, fill, number, instant } = useWords()
  return (
    <Notice tone="done" title={text.keep.restored(number(read), number(added))}>
      <p>{fill(text.keep.restoredMade, { at: instant(made) })}</p>
      {marks > 0 && <p>{text.keep.restoredMarks(number(marks))}</p>}
      {accounts > 0 && <p>{text.keep.restoredOwn(number(accounts))}</p>}
      {withSettings && <p>{text.keep.restoredSettings}</p>}
    </Notice>
  )
}
