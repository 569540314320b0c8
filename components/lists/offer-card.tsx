import { useState } from 'preact/hooks'
import type { Pack } from '../../lib/model/pack'
import type { PackChange } from '../../lib/model/subscription'
import type { Composition } from '../../lib/packs/composition'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useArrival } from '../ui/use-arrival'
import { useWords } from '../words'
import { ChangeWords } from './change-words'
import { CompositionTable } from './composition-table'
import './offer-card.css'

export interface OfferProps {
  pack: Pack
  news: 'first' | 'update' | 'same'
  rotated: boolean
  /** Eight groups of four digits. */
  fingerprint: string
  address?: string
  composition: Composition
  change: PackChange
  onUse: () => void
  onLeave: () => void
}

/** A list before it is used: whose it is, who is in it, what would change. The first of an agency needs two confirmations. */
export function OfferCard(props: OfferProps) {
  const { pack, news, rotated, fingerprint, address, composition, change, onUse, onLeave } = props
  const { text, of, day, fill } = useWords()
  const { offer } = text.followed
  const [compared, setCompared] = useState(news !== 'first')
  const [differs, setDiffers] = useState(false)
  const arrival = useArrival<HTMLElement>()
  return (
    <section ref={arrival} tabIndex={-1} class="offer stack arrival" aria-label={offer.title}>
      <h3>{news === 'update' ? offer.update : offer.title}</h3>
      <div class="stack">
        <p>
          <strong>{of(pack.title)}</strong>
          <br />
          <span class="soft small">
            {offer.from}: {pack.issuer.name} ·{' '}
            {fill(text.lists.issued, { day: day(pack.issued), serial: String(pack.serial) })}
          </span>
          {address && <span class="soft small offer-address">{address}</span>}
        </p>
        {pack.expires && <p class="soft small">{fill(text.lists.expires, { day: day(pack.expires) })}</p>}
      </div>
      <h4>{offer.composition}</h4>
      <CompositionTable {...composition} />
      {news === 'update' && (
        <>
          <h4>{offer.changes}</h4>
          <ChangeWords change={change} dated={false} />
          <Notice>{rotated ? offer.rotated : offer.known}</Notice>
        </>
      )}
      {news === 'first' && <Fingerprint groups={fingerprint.split(' ')} />}
      {differs && <Notice tone="attention" live title={offer.other8Said} />}
      <div class="row">
        {news === 'same' ? (
          <Notice tone="done" title={offer.same} />
        ) : compared ? (
          <Button look="main" icon="check" onPress={onUse}>
            {news === 'update' ? offer.useUpdate : offer.use}
          </Button>
        ) : (
          <>
            <Button icon="check" onPress={() => setCompared(true)} disabled={differs}>
              {offer.same8}
            </Button>
            <Button icon="close" onPress={() => setDiffers(true)} disabled={differs}>
              {offer.other8}
            </Button>
          </>
        )}
        <Button look="quiet" icon="close" onPress={onLeave}>
          {text.common.close}
        </Button>
      </div>
      {compared && news === 'first' && <p class="soft small">{offer.useHint}</p>}
    </section>
  )
}

function Fingerprint({ groups }: { groups: readonly string[] }) {
  const { offer } = useWords().text.followed
  return (
    <>
      <h4>{offer.fingerprint}</h4>
      <p class="fingerprint">
        {groups.map((group, place) => (
          <code key={place}>{group}</code>
        ))}
      </p>
      <p class="soft small">{offer.fingerprintHint}</p>
    </>
  )
}
