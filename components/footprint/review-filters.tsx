import { useMemo, useState } from 'preact/hooks'
import type { FindingRow } from '../../lib/model/footprint'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { useLater } from '../ui/use-later'
import { useWords, type Words } from '../words'
import {
  type Certainty,
  electionOf,
  NO_FILTER,
  narrows,
  type Option,
  optionsIn,
  type Part,
  type ReviewFilter,
  type Sort,
} from './review-filter'
import { GROUPINGS, type Grouping } from './review-groups'
import { accountOf } from './row-words'
import './review-filters.css'

interface ReviewFiltersProps {
  rows: readonly FindingRow[]
  filter: ReviewFilter
  onFilter: (filter: ReviewFilter) => void
  packTitles: Record<string, string>
  grouping: Grouping
  onGroup: (by: Grouping) => void
}
const SHOWN = [
  'platform',
  'action',
  'year',
  'election',
  'phase',
  'account',
  'pack',
  'certainty',
  'state',
  'actor',
] as const satisfies Part[]
const SORTS: Sort[] = ['newest', 'oldest', 'account']
/** A longer choice is found faster by the search. */
const MOST_OPTIONS = 200

/** Narrowing and ordering the list; only what makes a difference here is offered. */
export function ReviewFilters({ rows, filter, onFilter, packTitles, grouping, onGroup }: ReviewFiltersProps) {
  const words = useWords()
  const { text, fill, number } = words
  const [open, setOpen] = useState(false)
  const counted = useLater(rows)
  const options = useMemo(() => (open ? optionsIn(counted, SHOWN) : undefined), [counted, open])
  const labels = {
    platform: text.review.filterPlatform,
    action: text.review.filterAction,
    year: text.review.filterYear,
    election: text.review.filterElection,
    phase: text.working.filterPhase,
    account: text.review.filterAccount,
    pack: text.working.filterPack,
    certainty: text.review.filterCertainty,
    state: text.working.filterState,
    actor: text.working.filterActor,
  }
  const set = (part: Part, value: string) => {
    const { [part]: _, ...rest } = filter
    onFilter(value ? ({ ...rest, [part]: value } as ReviewFilter) : rest)
  }
  return (
    <details class="review-filters" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{text.review.filters}</summary>
      <div class="review-filter-grid">
        {SHOWN.filter(part => options && (options[part].length > 1 || filter[part])).map(part => (
          <Field key={part} label={labels[part]}>
            {tie => (
              <select
                {...tie}
                class="input"
                value={filter[part] ?? ''}
                onChange={event => set(part, event.currentTarget.value)}
              >
                <option value="">{text.review.all}</option>
                {options?.[part].slice(0, MOST_OPTIONS).map(option => (
                  <option key={option.value} value={option.value}>
                    {fill(text.review.choice, {
                      name: nameOf(words, packTitles, part, option),
                      n: number(option.count),
                    })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
        <Field label={text.review.sort}>
          {tie => (
            <select
              {...tie}
              class="input"
              value={filter.sort}
              onChange={event => onFilter({ ...filter, sort: event.currentTarget.value as Sort })}
            >
              {SORTS.map(sort => (
                <option key={sort} value={sort}>
                  {text.review.sorts[sort]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.working.group}>
          {tie => (
            <select
              {...tie}
              class="input"
              value={grouping}
              onChange={event => onGroup(event.currentTarget.value as Grouping)}
            >
              {GROUPINGS.map(by => (
                <option key={by} value={by}>
                  {text.working.groups[by]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {narrows(filter) && (
        <Button look="quiet" icon="close" onPress={() => onFilter({ ...NO_FILTER, sort: filter.sort })}>
          {text.review.clear}
        </Button>
      )}
    </details>
  )
}

function nameOf(
  { text, of, account }: Words,
  packTitles: Record<string, string>,
  part: Part,
  { value, example }: Option,
): string {
  const { activity, verdict } = example
  if (part === 'platform') return text.platforms[activity.platform]
  if (part === 'action') return text.kinds[activity.action]
  if (part === 'certainty') return text.review.certainty[value as Certainty]
  if (part === 'state') return example.state === 'open' ? text.working.unmarked : text.states[example.state]
  if (part === 'pack') return value === 'own-list' ? text.working.ownList : (packTitles[value] ?? value)
  const window = verdict.because[0]?.window
  if (part === 'phase' && window) return text.phases[window.phase]
  const election = part === 'election' ? electionOf(example) : undefined
  if (election) return of(election)
  const target = part === 'account' ? accountOf(example) : part === 'actor' ? activity.actor : undefined
  return target ? account(target) : value
}
