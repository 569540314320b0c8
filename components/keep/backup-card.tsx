import { useState } from 'preact/hooks'
import type { Beside } from '../../lib/model/backup'
import type { AskKeep } from '../../lib/model/keep'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { PassphraseForm } from './passphrase-form'
import { Restore, type RestoreProps } from './restore'
import { useAsking } from './use-asking'

export interface BackupCardProps extends Pick<RestoreProps, 'onTake'> {
  ask: AskKeep
  /** There is something to back up. */
  hasData: boolean
  /** What the page itself keeps, as far as it is wanted. */
  beside: (wanted: { own: boolean; settings: boolean }) => Promise<Beside>
  /** Hands the file over; its name. */
  onSave: (file: Blob) => string
}

/** One encrypted file to keep elsewhere, and back from one. */
export function BackupCard({ ask, hasData, beside, onSave, onTake }: BackupCardProps) {
  const { text, fill } = useWords()
  const { busy, asking } = useAsking(ask)
  const [making, setMaking] = useState(false)
  const [own, setOwn] = useState(true)
  const [settings, setSettings] = useState(true)
  const [saved, setSaved] = useState<string>()
  const save = async (passphrase: string) => {
    const file = await asking('backup', { passphrase, beside: await beside({ own, settings }) })
    if (!file) return
    setSaved(onSave(file))
    setMaking(false)
  }
  return (
    <Card title={text.keep.backup} icon="archive">
      <p class="soft">{text.keep.backupHint}</p>
      {hasData && !making && (
        <div>
          <Button icon="archive" onPress={() => setMaking(true)}>
            {text.keep.make}
          </Button>
        </div>
      )}
      {making && (
        <>
          <h3>{text.keep.makeTitle}</h3>
          <PassphraseForm
            kind="fresh"
            go={text.keep.save}
            doing={text.keep.writing}
            busy={busy}
            wrong={false}
            onGo={({ fresh }) => void save(fresh)}
            onCancel={() => setMaking(false)}
          >
            <Toggle label={text.keep.withOwn} on={own} onChange={setOwn} words={text.common} />
            <Toggle label={text.keep.withSettings} on={settings} onChange={setSettings} words={text.common} />
          </PassphraseForm>
        </>
      )}
      {saved && <Notice tone="done" live title={fill(text.keep.saved, { name: saved })} />}
      <Restore ask={ask} onTake={onTake} />
    </Card>
  )
}
