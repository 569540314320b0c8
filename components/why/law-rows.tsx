import { useState } from 'preact/hooks'
import type { BasisRow } from '../../lib/model/pack'
import { byCitation } from '../../lib/text/say'
import { safeHref } from '../footprint/safe-href'
import { Card } from '../ui/card'
import { SearchField } from '../ui/search-field'
import { useWords } from '../words'
import { disputesOf, findRows } from './find-rows'

/** Every row of the law in use: what it says, for whom, its range of sanctions and what is disputed; searchable. */
export function LawRows({ rows }: { rows: readonly BasisRow[] }) {
  const words = useWords()
  const { text, fill } = words
  const [asked, setAsked] = useState('')
  const shown = findRows(rows, asked, words).sort(byCitation)
  return (
    <Card title={text.why.rows.title} icon="search">
      <p class="soft">{text.why.rows.lead}</p>
      <SearchField label={text.why.rows.search} value={asked} onValue={setAsked} />
      <p class="soft small" role="status">
        {shown.length === 0
          ? text.why.rows.none
          : fill(text.why.rows.found, { n: String(shown.length), all: String(rows.length) })}
      </p>
      <ul class="plain-list">
        {shown.map(row => (
          <li key={row.id}>
            <LawRow row={row} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function LawRow({ row }: { row: BasisRow }) {
  const { text, fill, of, day } = useWords()
  const { why, dialog } = text
  const [least, most] = [of(row.sanction.least), of(row.sanction.most)]
  const acts = row.actions.map(action => text.kinds[action]).join(', ')
  const disputes = disputesOf(row).map(of)
  return (
    <details class="why-row">
      <summary>
        <strong>{row.citation}</strong> <span>{of(row.text)}</span>
      </summary>
      <dl class="because">
        <dt>{dialog.period}</dt>
        <dd>
          {why.rows.categories[row.category]} · {row.phase === 'any' ? why.rows.anyPhase : text.phases[row.phase]}
          {row.onlyFor && ` · ${why.rows.audience[row.onlyFor]}`}
          <br />
          <span class="soft small">{fill(why.rows.since, { day: day(row.inForce.from) })}</span>
        </dd>
        <dt>{why.rows.named}</dt>
        <dd>{acts || why.rows.readOnly}</dd>
        <dt>{dialog.sanction}</dt>
        <dd>
          {least === most ? least : fill(dialog.sanctionRange, { least, most })}
          <br />
          <span class="soft small">{dialog.sanctionNote}</span>
        </dd>
        <dt>{dialog.dispute}</dt>
        <dd>{disputes.length > 0 ? disputes.join(' ') : why.rows.undisputed}</dd>
        <dt>{dialog.evidence}</dt>
        <dd>
          {row.sources.map(source => {
            const href = safeHref(source)
            return href ? (
              <div key={source}>
                <a class="link-alone" href={href} target="_blank" rel="noopener noreferrer">
                  {new URL(href).hostname}
                </a>
              </div>
            ) : undefined
          })}
        </dd>
      </dl>
    </details>
  )
}
