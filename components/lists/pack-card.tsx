import type { Day } from '../../lib/base/time'
import type { Pack } from '../../lib/model/pack'
import type { Refusal } from '../../lib/model/refusal'
import type { Subscription } from '../../lib/model/subscription'
import type { Composition } from '../../lib/packs/composition'
import { Card } from '../ui/card'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { ChangeWords } from './change-words'
import './pack-card.css'
import { PackActions } from './pack-actions'
import { PackContent } from './pack-content'
import { SourceLines } from './source-lines'
import { TroubleNotice } from './trouble-notice'

/** A pack as the page shows it. */
export interface ShownPack {
  pack: Pack
  locked: boolean
  subscription?: Subscription
  refusal?: Refusal
  canGoBack?: boolean
  /** The day its time was over. */
  over?: Day
  compositionOf: () => Composition
}

export interface PackCardProps extends ShownPack {
  today: Day
  on: boolean
  onToggle: (on: boolean) => void
  onCheck: () => void
  onBack: () => void
  onRemove: () => void
}

/** One pack: who issued it, what is in it, what applies today; a switch. */
export function PackCard(props: PackCardProps) {
  const { pack, locked, subscription, refusal, canGoBack = false, over, compositionOf, today, on, onToggle } = props
  const { text, fill, of, day } = useWords()
  const { accounts, windows, basis, words, exceptions } = pack
  const openNow = windows.filter(({ from, until }) => from <= today && today <= until).length
  const contents = [
    accounts.length > 0 && text.lists.accounts(accounts.length),
    windows.length > 0 && text.lists.windows(windows.length),
    basis.length > 0 && text.lists.rules(basis.length),
    words.length > 0 && text.lists.words(words.length),
    exceptions.length > 0 && text.lists.exceptions(exceptions.length),
  ].filter(part => typeof part === 'string')
  return (
    <Card title={of(pack.title)} icon="archive">
      <p class="soft small">
        {fill(text.lists.issuer, { issuer: pack.issuer.name })} ·{' '}
        {fill(text.lists.issued, { day: day(pack.issued), serial: String(pack.serial) })}
      </p>
      <p>{contents.join(' · ')}</p>
      {windows.length > 0 && <p class="soft">{text.lists.openNow(openNow)}</p>}
      {pack.expires && !over && <p class="soft small">{fill(text.lists.expires, { day: day(pack.expires) })}</p>}
      <SourceLines subscription={subscription} locked={locked} over={over} />
      {refusal && <TroubleNotice trouble={refusal} />}
      {subscription?.trouble && <TroubleNotice trouble={subscription.trouble} />}
      <Toggle label={text.lists.use} on={on} disabled={locked} onChange={onToggle} words={text.common} />
      {subscription?.change && (
        <details class="pack-more">
          <summary>{text.followed.change.title}</summary>
          <ChangeWords change={subscription.change} />
        </details>
      )}
      <PackContent pack={pack} compositionOf={compositionOf} />
      <PackActions
        pack={pack}
        subscription={subscription}
        locked={locked}
        canGoBack={canGoBack}
        onCheck={props.onCheck}
        onBack={props.onBack}
        onRemove={props.onRemove}
      />
    </Card>
  )
}
