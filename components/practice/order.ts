import type { Situation, Topic } from '../../lib/model/situation'

type Placed = Pick<Situation, 'id' | 'topic'>

/** One of each topic, then the next of each: variety from the first minute. */
export function varied<One extends Placed>(situations: readonly One[]): One[] {
  const rounds = new Map<Topic, number>()
  const placed = situations.map((one, place) => {
    const round = rounds.get(one.topic) ?? 0
    rounds.set(one.topic, round + 1)
    return { one, round, place }
  })
  return placed.sort((a, b) => a.round - b.round || a.place - b.place).map(({ one }) => one)
}

/** The next one not tried yet: of the same topic while it has some, if asked so; `undefined` when all are tried. */
export function nextOf<One extends Placed>(
  inOrder: readonly One[],
  done: readonly string[],
  current?: Placed,
  sameTopic = false,
): One | undefined {
  const open = inOrder.filter(({ id }) => !done.includes(id) && id !== current?.id)
  return (sameTopic && current && open.find(({ topic }) => topic === current.topic)) || open[0]
}

/** How a choice sits with what the explanation says; being unsure always does. */
export const isInLine = (wise: Situation['wise'], choice: 'go' | 'hold-back' | 'unsure'): boolean =>
  wise === 'depends' || choice === 'unsure' || choice === wise
