import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Words as TwoLanguages } from '../../lib/model/pack'
import type { Situation } from '../../lib/model/situation'
import type { VerdictKind } from '../../lib/model/verdict'
import type { Wording } from '../../lib/model/wording'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { Icon } from '../ui/icon'
import { useWords } from '../words'
import { usePracticeWords } from './use-practice-words'

export type Choice = 'go' | 'hold-back' | 'unsure'

/** What the judge said, ready to be shown. */
export interface Explained {
  verdict: VerdictKind
  /** As in the dialog: who, which period and rule, which sanctions. */
  wording: Wording
  /** Why it is no more than that, in a sentence. */
  reason: string | undefined
  /** A row that speaks to it though the judge names none. */
  row: { citation: string; text: TwoLanguages } | undefined
}

interface ExplanationProps {
  situation: Situation
  choice: Choice
  explained: Explained
  nextHref: string | undefined
  tally: { inLine: number; all: number }
}

const ICONS = { hold: 'pause', info: 'info', none: 'check', 'cannot-tell': 'question' } as const

/** What there is to know of a situation: a kind word first, then what the reminder does and the rule behind it. */
export function Explanation({ situation, choice, explained, nextHref, tally }: ExplanationProps) {
  const { text, of } = useWords()
  const words = usePracticeWords()
  const { verdict, wording, reason, row } = explained
  const unseen = verdict === 'none' && situation.unseen
  const rows = [...wording.rows, ...(row ? [{ term: text.dialog.rule, text: row.citation, small: of(row.text) }] : [])]
  const cited = rows.find(({ term }) => term === text.dialog.rule)?.text
  const top = useRef<HTMLDivElement>(null)
  // Before it is drawn: a page that jumps after that would move under a press.
  useLayoutEffect(() => top.current?.focus({ preventScroll: false }), [])
  return (
    <div class="explanation" ref={top} tabIndex={-1}>
      <Card title={words.answers[situation.wise][choice]}>
        <p>{of(situation.tells)}</p>
        <dl>
          <div>
            <dt>{words.reminder}</dt>
            <dd class="row">
              <Icon name={unseen ? 'info' : ICONS[verdict]} size={18} />
              <span>{unseen ? words.unseen[unseen] : words.verdicts[verdict]}</span>
            </dd>
            {verdict !== 'none' && wording.lead.map(line => <dd key={line}>{line}</dd>)}
            {reason && <dd class="soft small">{reason}</dd>}
          </div>
        </dl>
        {rows.length > 0 && (
          <details class="explanation-rule">
            <summary>
              {cited ? `${text.dialog.rule}: ${cited}` : words.behind}
              {wording.dispute && <Chip icon="question">{text.dialog.dispute}</Chip>}
            </summary>
            <dl>
              {rows.map(each => (
                <div key={each.term}>
                  <dt>{each.term}</dt>
                  <dd>{each.text}</dd>
                  {each.small && <dd class="soft small">{each.small}</dd>}
                </div>
              ))}
              {wording.dispute && (
                <div>
                  <dt>{text.dialog.dispute}</dt>
                  <dd class="small">{wording.dispute}</dd>
                </div>
              )}
            </dl>
            <p class="soft small">
              <a href="options.html#/mengapa">{words.how}</a>
            </p>
          </details>
        )}
        {!nextHref && (
          <>
            <p>{words.finished}</p>
            <p class="soft small">{words.agreed(tally.inLine, tally.all)}</p>
          </>
        )}
        <p class="row">
          <a class="button button-main" href={nextHref ?? '#/piagam'}>
            {nextHref ? words.next : words.sheets.certificate}
          </a>
          <a class="button button-plain" href="#/">
            {words.backToAll}
          </a>
        </p>
      </Card>
    </div>
  )
}
