import { useRef, useState } from 'preact/hooks'
import type { Result } from '../../lib/base/result'
import type { Text } from '../../lib/text/language'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useWords } from '../words'

/** What an import brought; the page takes it back with `undo`. */
export interface OwnImport {
  added: number
  already: number
  duplicates: number
  unreadable: readonly number[]
  unknownFields: readonly string[]
  undo: () => Promise<void>
}

interface OwnFileProps {
  onExport: () => void
  onImport: (file: File) => Promise<Result<OwnImport, keyof Text['own']['importProblems']>>
}

/** The own list to a file and from one; says exactly what was taken over and what was not. */
export function OwnFile({ onExport, onImport }: OwnFileProps) {
  const { text } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<Awaited<ReturnType<OwnFileProps['onImport']>>>()
  const [undone, setUndone] = useState<number>()

  const choose = (event: { currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0]
    event.currentTarget.value = ''
    setUndone(undefined)
    if (file) void onImport(file).then(setOutcome)
  }
  const undo = (brought: OwnImport) =>
    void brought.undo().then(() => {
      setUndone(brought.added)
      setOutcome(undefined)
    })
  return (
    <div class="stack">
      <h3>{text.own.file}</h3>
      <p class="soft small">{text.own.fileHint}</p>
      <div class="row">
        <Button icon="file" onPress={onExport}>
          {text.own.export}
        </Button>
        <Button icon="upload" onPress={() => input.current?.click()}>
          {text.own.import}
        </Button>
        <input ref={input} type="file" hidden accept=".json,application/json" onChange={choose} />
      </div>
      <div role="status" class="stack">
        {outcome?.ok === false && (
          <Notice tone="attention" title={text.own.importProblems[outcome.problem]}>
            <p>{text.own.importUntouched}</p>
          </Notice>
        )}
        {outcome?.ok && (
          <Notice
            tone="done"
            title={text.own.importDone(outcome.value.added, outcome.value.already)}
            actions={
              outcome.value.added > 0 && (
                <Button look="quiet" icon="undo" onPress={() => undo(outcome.value)}>
                  {text.common.undo}
                </Button>
              )
            }
          >
            <ImportRemarks brought={outcome.value} />
          </Notice>
        )}
        {undone !== undefined && <Notice tone="done" title={text.own.removedAll(undone)} />}
      </div>
    </div>
  )
}

const SHOWN_ROWS = 8

function ImportRemarks({ brought }: { brought: OwnImport }) {
  const { text, fill } = useWords()
  const { duplicates, unreadable, unknownFields } = brought
  const rows = unreadable.slice(0, SHOWN_ROWS).join(', ') + (unreadable.length > SHOWN_ROWS ? ', …' : '')
  return (
    <>
      {duplicates > 0 && <p>{text.own.importDuplicates(duplicates)}</p>}
      {unreadable.length > 0 && <p>{text.own.importUnreadable(unreadable.length, rows)}</p>}
      {unknownFields.length > 0 && <p>{fill(text.own.importUnknown, { fields: unknownFields.join(', ') })}</p>}
    </>
  )
}
