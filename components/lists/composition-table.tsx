import type { Composition } from '../../lib/packs/composition'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import './composition-table.css'

/** Who is in a list, per election and side, so that anyone sees whether it is even-handed. */
export function CompositionTable({ contests, words, neutral, infoOnly }: Composition) {
  const { text, of, number } = useWords()
  const { sides } = text.followed
  const rest = [words > 0 && sides.words(words), neutral > 0 && sides.neutral(neutral)].filter(Boolean)
  return (
    <div class="stack">
      {contests.length === 0 && <p class="soft">{sides.none}</p>}
      {contests.map(({ contest, election, sides: rows, uneven }) => (
        <div key={contest} class="stack">
          <table class="composition">
            <caption>{election ? of(election) : contest}</caption>
            <thead>
              <tr>
                <th scope="col">{sides.side}</th>
                <th scope="col">{sides.accounts}</th>
                <th scope="col">{sides.where}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ side, accounts, platforms }) => (
                <tr key={side ?? ''}>
                  <th scope="row">{side ?? sides.unnamed}</th>
                  <td>{number(accounts)}</td>
                  <td>
                    {Object.entries(platforms)
                      .map(([site, count]) => `${text.platforms[site as keyof typeof platforms]} ${number(count)}`)
                      .join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {uneven && <Notice tone="attention">{sides.uneven}</Notice>}
        </div>
      ))}
      {rest.length > 0 && <p class="soft small">{rest.join(' · ')}</p>}
      {infoOnly > 0 && <p class="soft small">{sides.infoOnly(infoOnly)}</p>}
    </div>
  )
}
