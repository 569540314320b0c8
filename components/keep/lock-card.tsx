import { useState } from 'preact/hooks'
import type { AskKeep, Keeping, LockState } from '../../lib/model/keep'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Field } from '../ui/field'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { PassphraseForm } from './passphrase-form'
import { useAsking } from './use-asking'

type Doing = 'set' | 'change' | 'remove'
type Done = 'lockIsSet' | 'lockChanged' | 'lockGone' | 'lockFull'

interface LockCardProps {
  lock: LockState
  kept: 'device' | 'memory'
  idle: Keeping['idle']
  ask: AskKeep
  onIdle: (minutes: Keeping['idle']) => void
}

const IDLES = [5, 15, 60, 0] as const

/** The passphrase lock: set, changed, removed, locked now or after a while. */
export function LockCard({ lock, kept, idle, ask, onIdle }: LockCardProps) {
  const { text } = useWords()
  const { busy, asking } = useAsking(ask)
  const [doing, setDoing] = useState<Doing>()
  const [done, setDone] = useState<Done>()
  const [wrong, setWrong] = useState(false)
  const begin = (what: Doing) => {
    setDone(undefined)
    setWrong(false)
    setDoing(what)
  }
  const end = (said: Done) => {
    setDoing(undefined)
    setDone(said)
  }
  const go = async ({ old, fresh }: { old: string; fresh: string }) => {
    setWrong(false)
    const answer =
      doing === 'set'
        ? await asking('setLock', { passphrase: fresh })
        : doing === 'change'
          ? await asking('changeLock', { old, fresh })
          : await asking('removeLock', { passphrase: old })
    if (!answer) return
    if (answer.ok) return end(doing === 'set' ? 'lockIsSet' : doing === 'change' ? 'lockChanged' : 'lockGone')
    if (answer.problem === 'storage-full') return end('lockFull')
    setWrong(true)
  }
  const isOn = lock === 'unlocked'
  return (
    <Card title={text.keep.lock} icon="lock">
      <p class="soft">{isOn ? text.keep.lockIsOn : text.keep.lockHint}</p>
      {kept === 'memory' && <p>{text.keep.lockMemory}</p>}
      {kept === 'device' && !doing && (
        <div class="row">
          {isOn ? (
            <>
              <Button look="main" icon="lock" onPress={() => void ask('lock', {})}>
                {text.keep.lockNow}
              </Button>
              <Button onPress={() => begin('change')}>{text.keep.lockChange}</Button>
              <Button onPress={() => begin('remove')}>{text.keep.lockRemove}</Button>
            </>
          ) : (
            <Button icon="lock" onPress={() => begin('set')}>
              {text.keep.lockSet}
            </Button>
          )}
        </div>
      )}
      {doing && (
        <PassphraseForm
          key={doing}
          kind={doing === 'set' ? 'fresh' : doing === 'change' ? 'change' : 'open'}
          go={doing === 'set' ? text.keep.lockSet : doing === 'change' ? text.keep.lockChange : text.keep.lockRemove}
          doing={text.keep.moving}
          busy={busy}
          wrong={wrong}
          onGo={given => void go(given)}
          onCancel={() => setDoing(undefined)}
        >
          <p class="small">{doing === 'remove' ? text.keep.lockRemoveHint : text.keep.lockForget}</p>
        </PassphraseForm>
      )}
      {done && <Notice tone={done === 'lockFull' ? 'attention' : 'done'} live title={text.keep[done]} />}
      {isOn && (
        <Field label={text.keep.idle}>
          {tie => (
            <select
              {...tie}
              class="input"
              value={idle}
              onChange={event => onIdle(Number(event.currentTarget.value) as Keeping['idle'])}
            >
              {IDLES.map(minutes => (
                <option key={minutes} value={minutes}>
                  {text.keep.idles[minutes]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <p class="soft small">{text.keep.lockLimit}</p>
    </Card>
  )
}
