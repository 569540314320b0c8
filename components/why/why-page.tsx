import type { BasisRow } from '../../lib/model/pack'
import type { WhyPart } from '../../lib/text/why-id'
import '../footprint/because-details.css'
import { Card } from '../ui/card'
import { useWords } from '../words'
import { Calendar, type CalendarProps } from './calendar'
import { LawRows } from './law-rows'
import './why.css'

export interface WhyPageProps extends CalendarProps {
  /** Rows of the law of the packs in use. */
  rows: readonly BasisRow[]
}

/** Mengapa?: how a verdict comes about, what is disputed and allowed, when and by which row. docs/rules.md says the same. */
export function WhyPage({ rows, ...calendar }: WhyPageProps) {
  const { text } = useWords()
  return (
    <>
      <header class="page-head">
        <h1>{text.why.title}</h1>
        <p class="soft">{text.why.lead}</p>
      </header>
      {Object.entries(text.why.parts).map(([name, part]) => (
        <Part key={name} {...part} />
      ))}
      <Calendar {...calendar} />
      <LawRows rows={rows} />
    </>
  )
}

function Part({ title, lead, numbered, items }: WhyPart) {
  const said = items.map(({ name, text }) => (
    <li key={text}>
      {name && <strong>{/[.?!]$/.test(name) ? name : `${name}.`} </strong>}
      {text}
    </li>
  ))
  return (
    <Card title={title}>
      {lead && <p class="soft">{lead}</p>}
      {numbered ? <ol class="why-list">{said}</ol> : <ul class="why-list">{said}</ul>}
    </Card>
  )
}
