import { useMemo, useState } from 'preact/hooks'
import type { Choice } from '../../components/practice/explanation'
import { nextOf } from '../../components/practice/order'
import { SituationView } from '../../components/practice/situation-view'
import type { Instant } from '../../lib/base/time'
import { castMember } from '../../lib/model/practice-cast'
import type { Settings } from '../../lib/model/settings'
import type { Situation } from '../../lib/model/situation'
import { changePractice } from '../../lib/webext/storage'
import { explain } from './explain'
import type { loadPractice } from './load'

interface LiveSituationProps {
  situation: Situation
  /** The person goes through one topic. */
  topic: boolean
  now: Instant
  settings: Settings
  practice: Awaited<ReturnType<typeof loadPractice>>
  done: readonly string[]
  tally: { inLine: number; all: number }
  onChoice: (choice: Choice) => void
}

/** One situation over the real judge; that it was tried is kept, the answer is not. */
export function LiveSituation({
  situation,
  topic,
  now,
  settings,
  practice,
  done,
  tally,
  onChoice,
}: LiveSituationProps) {
  const [choice, setChoice] = useState<Choice>()
  const explained = useMemo(
    () => choice && explain(situation, now, practice.basis, settings),
    [choice, situation, now, practice.basis, settings],
  )
  const next = nextOf(practice.situations, done, situation, topic)
  const choose = (chosen: Choice) => {
    setChoice(chosen)
    onChoice(chosen)
    void changePractice(old => ({ ...old, done: [...new Set([...old.done, situation.id])] }))
  }
  return (
    <SituationView
      situation={situation}
      poster={situation.by && castMember(situation.by)}
      choice={choice}
      explained={explained}
      nextHref={next && `#/situasi/${next.id}${topic && next.topic === situation.topic ? '/tema' : ''}`}
      tally={tally}
      onChoose={choose}
    />
  )
}
