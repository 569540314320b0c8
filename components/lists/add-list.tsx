import { useRef, useState } from 'preact/hooks'
import type { Result } from '../../lib/base/result'
import type { AddressProblem } from '../../lib/model/pack-address'
import type { PackTrouble } from '../../lib/model/subscription'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Field } from '../ui/field'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import './add-list.css'
import { OfferCard, type OfferProps } from './offer-card'
import { TroubleNotice } from './trouble-notice'

type Shown = Omit<OfferProps, 'onUse' | 'onLeave'>

export interface AddListActions<Offer extends Shown> {
  readAddress: (typed: string) => Result<string, AddressProblem>
  lookAt: (what: File | string) => Promise<Result<Offer, PackTrouble>>
  takeIt: (offer: Offer) => Promise<'done' | 'stale' | 'full'>
}

interface AddListProps<Offer extends Shown> {
  actions: AddListActions<Offer>
  /** From the page's own address: put into the field, never fetched unasked. */
  address: string
  /** The person came here for it. */
  arrive: boolean
}

type State<Offer> =
  | { at: 'start' | 'looking' }
  | { at: 'trouble'; trouble: PackTrouble }
  | { at: 'offer'; offer: Offer }
  | { at: 'done'; title: string }
  | { at: 'stale' | 'full' }

/** A list of an agency, from a file or an address: looked at first, used only after the person said so. */
export function AddList<Offer extends Shown>({ actions, address, arrive }: AddListProps<Offer>) {
  const { text, of, fill } = useWords()
  const words = text.followed
  const [state, setState] = useState<State<Offer>>({ at: 'start' })
  const [typed, setTyped] = useState(address)
  const [problem, setProblem] = useState<AddressProblem>()
  const [over, setOver] = useState(false)
  const file = useRef<HTMLInputElement>(null)

  const look = (what: File | string) => {
    setState({ at: 'looking' })
    void actions
      .lookAt(what)
      .then(found =>
        setState(found.ok ? { at: 'offer', offer: found.value } : { at: 'trouble', trouble: found.problem }),
      )
  }
  const lookAtAddress = () => {
    const read = actions.readAddress(typed)
    setProblem(read.ok ? undefined : read.problem)
    if (read.ok) look(read.value)
  }
  const use = (offer: Offer) =>
    void actions
      .takeIt(offer)
      .then(outcome => setState(outcome === 'done' ? { at: 'done', title: of(offer.pack.title) } : { at: outcome }))
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const dropped = event.dataTransfer?.files[0]
    if (dropped) look(dropped)
  }
  return (
    <Card title={words.add} icon="plus">
      <p class="soft">{words.addHint}</p>
      <fieldset
        class="add-ways"
        aria-label={words.add}
        data-over={over}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div class="stack">
          <h3>{words.byFile}</h3>
          <p class="soft small">{words.byFileHint}</p>
          <div>
            <Button icon="file" onPress={() => file.current?.click()}>
              {words.chooseFile}
            </Button>
          </div>
          <p class="soft small add-drop">{over ? words.dropNow : words.dropFile}</p>
          <input
            ref={file}
            class="add-list-file"
            type="file"
            hidden
            accept=".json,application/json"
            onChange={event => {
              const chosen = event.currentTarget.files?.[0]
              if (chosen) look(chosen)
              event.currentTarget.value = ''
            }}
          />
        </div>
        <form
          class="stack"
          onSubmit={event => {
            event.preventDefault()
            lookAtAddress()
          }}
        >
          <h3>{words.byAddress}</h3>
          <Field label={words.address} hint={words.addressHint} problem={problem && words.addressProblems[problem]}>
            {tie => (
              <input
                {...tie}
                class="input add-list-address"
                type="url"
                inputMode="url"
                autoComplete="off"
                spellcheck={false}
                // The person came by an address that names a list.
                autofocus={arrive}
                value={typed}
                onInput={event => setTyped(event.currentTarget.value)}
              />
            )}
          </Field>
          <div>
            <Button type="submit" icon="search">
              {words.look}
            </Button>
          </div>
        </form>
      </fieldset>
      <div role="status">
        {state.at === 'looking' && <p class="soft">{words.looking}</p>}
        {state.at === 'trouble' && <TroubleNotice trouble={state.trouble} />}
        {state.at === 'done' && <Notice tone="done" title={fill(words.offer.done, { title: state.title })} />}
        {(state.at === 'stale' || state.at === 'full') && <Notice tone="attention" title={words.offer[state.at]} />}
      </div>
      {state.at === 'offer' && (
        <OfferCard {...state.offer} onUse={() => use(state.offer)} onLeave={() => setState({ at: 'start' })} />
      )}
    </Card>
  )
}
