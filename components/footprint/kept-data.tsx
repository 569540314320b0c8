import { useState } from 'preact/hooks'
import type { Footprint } from '../../lib/model/job'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words'

/** What was read and where it is kept; erasing all of it, after a question. */
export function KeptData({ footprint, onErase }: { footprint: Footprint; onErase: () => void }) {
  const { text, number, instant } = useWords()
  const [asking, setAsking] = useState(false)
  return (
    <Card title={text.footprint.importsTitle} icon={footprint.keptWhere === 'device' ? 'device' : 'memory'}>
      <ul class="plain-list">
        {footprint.imports.map(({ platform, importedAt, read, name }) => (
          <li key={`${name} ${importedAt}`}>
            <strong>{text.platforms[platform]}</strong> · {text.footprint.importRow(number(read))} ·{' '}
            {instant(importedAt)}
            <br />
            <span class="soft small">{name}</span>
          </li>
        ))}
      </ul>
      <p class="soft">
        {footprint.keptWhere === 'device' ? text.footprint.keptDevice : text.footprint.keptMemory}{' '}
        {text.footprint.keepLocked}
      </p>
      <div>
        <Button look="caution" icon="trash" onPress={() => setAsking(true)}>
          {text.footprint.erase}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={text.footprint.eraseTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button autoFocus onPress={() => setAsking(false)}>
                {text.footprint.eraseNo}
              </Button>
              <Button
                look="caution"
                icon="trash"
                onPress={() => {
                  setAsking(false)
                  onErase()
                }}
              >
                {text.footprint.eraseYes}
              </Button>
            </>
          }
        >
          <p>{text.footprint.eraseHint}</p>
        </Dialog>
      )}
    </Card>
  )
}
