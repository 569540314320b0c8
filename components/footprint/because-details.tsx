import type { PersonNotes } from '../../lib/model/person'
import type { Because } from '../../lib/model/verdict'
import { useWords } from '../words'
import './because-details.css'
import { windowWords } from './row-words'
import { safeHref } from './safe-href'

/** Why a row is here: who, which period, which rule of that date, what it may lead to, where it is written. */
export function BecauseDetails({
  because,
  packTitle,
  notes,
}: {
  because: Because
  packTitle: string | undefined
  notes: PersonNotes
}) {
  const words = useWords()
  const { text, fill, of } = words
  const { matched, window, row } = because
  const disputes = [row?.dispute, because.dispute].filter(dispute => dispute !== undefined)
  const links = because.evidence.map(safeHref).filter(link => link !== undefined)
  return (
    <dl class="because">
      <dt>{text.footprint.why}</dt>
      <dd>
        {text.reasons[because.reason]}
        {matched?.who && matched.role && because.reason !== 'own-list' && (
          <> {fill(text.footprint.listedAs, { who: matched.who, role: text.roles[matched.role] })}.</>
        )}
        {matched && (
          <> {matched.by === 'id' ? text.dialog.matchedById : matched.by === 'handle' && text.dialog.matchedByHandle}</>
        )}
      </dd>
      {window && (
        <>
          <dt>{text.footprint.period}</dt>
          <dd>{windowWords(words, window)}</dd>
        </>
      )}
      {row && (
        <>
          <dt>{text.footprint.ruleOfDay}</dt>
          <dd>
            <strong>{row.citation}</strong>
            <br />
            {of(row.text)}
            {notes.rule && <> {notes.rule}</>}
          </dd>
          <dt>{text.dialog.sanction}</dt>
          <dd>
            {of(row.sanction.least) === of(row.sanction.most)
              ? of(row.sanction.least)
              : fill(text.dialog.sanctionRange, { least: of(row.sanction.least), most: of(row.sanction.most) })}
            <br />
            <span class="soft small">
              {text.dialog.sanctionNote} {notes.sanction}
            </span>
          </dd>
        </>
      )}
      {disputes.length > 0 && (
        <>
          <dt>{text.dialog.dispute}</dt>
          {disputes.map(dispute => (
            <dd key={dispute.id}>{of(dispute)}</dd>
          ))}
        </>
      )}
      {(packTitle || links.length > 0) && (
        <>
          <dt>{text.dialog.evidence}</dt>
          <dd>
            {packTitle}
            {links.map(link => (
              <div key={link}>
                <a class="link-alone" href={link} target="_blank" rel="noopener noreferrer">
                  {new URL(link).hostname}
                </a>
              </div>
            ))}
          </dd>
        </>
      )}
    </dl>
  )
}
