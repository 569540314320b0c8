import { useState } from 'preact/hooks'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Field } from '../ui/field'
import { Paper } from '../ui/paper'
import { NameField } from './name-field'
import './pledge-page.css'
import { usePracticeWords } from './use-practice-words'

interface PledgePageProps {
  name: Parameters<typeof NameField>[0]
  onPrint: () => void
}

/** One's own pledge: chosen sentences, one of one's own, a line to sign. Nothing of it is kept. */
export function PledgePage({ name, onPrint }: PledgePageProps) {
  const practice = usePracticeWords()
  const { sheets, pledge, backToAll } = practice
  const [left, setLeft] = useState<readonly number[]>([])
  const [own, setOwn] = useState('')
  const chosen = [...pledge.lines.filter((_, place) => !left.includes(place)), ...(own.trim() ? [own.trim()] : [])]
  const choose = (place: number, on: boolean) =>
    setLeft(old => [...old.filter(each => each !== place), ...(on ? [] : [place])])
  return (
    <>
      <header class="page-head">
        <h1>{sheets.pledge}</h1>
        <p class="soft">{sheets.hint}</p>
      </header>
      <Card>
        <NameField {...name} />
        <fieldset class="pledge-lines">
          <legend class="legend">{pledge.choose}</legend>
          {pledge.lines.map((line, place) => (
            <label key={line}>
              <input
                type="checkbox"
                checked={!left.includes(place)}
                onChange={event => choose(place, event.currentTarget.checked)}
              />
              <span>{line}</span>
            </label>
          ))}
        </fieldset>
        <Field label={pledge.own} hint={pledge.ownHint}>
          {tie => (
            <input
              {...tie}
              class="input"
              maxLength={200}
              autocomplete="off"
              value={own}
              onInput={event => setOwn(event.currentTarget.value)}
            />
          )}
        </Field>
        <p class="row">
          <Button look="main" icon="print" disabled={chosen.length === 0} onPress={onPrint}>
            {sheets.print}
          </Button>
          <a class="button button-plain" href="#/">
            {backToAll}
          </a>
        </p>
      </Card>
      <Paper label={pledge.title}>
        <h2>{pledge.title}</h2>
        <p>{pledge.opening}</p>
        <p class="paper-name">{name.name}</p>
        <ol>
          {chosen.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p class="paper-sign small">
          <span>{pledge.dated}</span>
          <span>{pledge.signed}</span>
        </p>
        <p class="paper-foot soft small">{pledge.foot}</p>
      </Paper>
    </>
  )
}
