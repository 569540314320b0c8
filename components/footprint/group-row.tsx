import { useWords } from '../words'
import { monthOf } from './review-filter'
import type { GroupHead, Grouping } from './review-groups'
import { accountOf } from './row-words'

interface GroupRowProps {
  group: GroupHead
  by: Grouping
  chosen: boolean
  onChoose: () => void
}

/** The line above a group: what it has in common, how many, and all of it chosen by one press. */
export function GroupRow({ group, by, chosen, onChoose }: GroupRowProps) {
  const { text, account, number, fill } = useWords()
  const [first] = group.rows
  if (!first) return null
  const name = (): string => {
    if (by === 'platform') return text.platforms[first.activity.platform]
    const month = monthOf(first)?.split('-')
    if (by === 'month') return month ? `${text.months[Number(month[1]) - 1]} ${month[0]}` : text.working.noMonth
    const target = accountOf(first)
    return target ? account(target) : text.someone
  }
  return (
    <div class="review-group">
      <label class="review-choose">
        <input
          type="checkbox"
          checked={chosen}
          aria-label={fill(text.working.selectGroup, { group: name() })}
          onClick={onChoose}
        />
      </label>
      <h3 dir="auto">
        {name()} <span class="soft small">({number(group.rows.length)})</span>
      </h3>
    </div>
  )
}
