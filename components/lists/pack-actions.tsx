import { useState } from 'preact/hooks'
import type { Pack } from '../../lib/model/pack'
import type { Subscription } from '../../lib/model/subscription'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { reportDraft } from './report-draft'

export interface PackActionsProps {
  pack: Pack
  subscription: Subscription | undefined
  locked: boolean
  canGoBack: boolean
  onCheck: () => void
  onBack: () => void
  onRemove: () => void
}

/** What the person can do with a list besides switching it off. */
export function PackActions({ pack, subscription, locked, canGoBack, onCheck, onBack, onRemove }: PackActionsProps) {
  const { text, of, fill } = useWords()
  const words = text.followed
  const [asking, setAsking] = useState(false)
  const [wentBack, setWentBack] = useState(false)
  const title = of(pack.title)
  const draft = reportDraft(pack.contact, {
    subject: fill(words.reportSubject, { title, serial: String(pack.serial) }),
    body: fill(words.reportBody, { title, id: pack.packId, serial: String(pack.serial), issued: pack.issued }),
  })
  if (!subscription && !draft) return null
  return (
    <div class="stack">
      <div class="row">
        {subscription?.address && (
          <Button icon="reload" onPress={onCheck}>
            {words.checkNow}
          </Button>
        )}
        {canGoBack && !locked && (
          <Button
            icon="undo"
            onPress={() => {
              onBack()
              setWentBack(true)
            }}
          >
            {words.back}
          </Button>
        )}
        {subscription && !locked && (
          <Button icon="trash" onPress={() => setAsking(true)}>
            {words.remove}
          </Button>
        )}
        {draft && (
          <a class="button button-plain" href={draft}>
            <Icon name="external" size={18} />
            <span>{words.report}</span>
          </a>
        )}
      </div>
      {draft && <p class="soft small">{words.reportHint}</p>}
      <div role="status">{wentBack && <Notice tone="done" title={words.backSaid} />}</div>
      {asking && (
        <Dialog
          title={words.removeSure}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button autoFocus onPress={() => setAsking(false)}>
                {text.common.cancel}
              </Button>
              <Button look="caution" icon="trash" onPress={onRemove}>
                {words.remove}
              </Button>
            </>
          }
        >
          <p>{fill(words.removeHint, { title })}</p>
        </Dialog>
      )}
    </div>
  )
}
