import type { Situation } from '../../lib/model/situation'
import { Button } from '../ui/button'
import { Chip } from '../ui/chip'
import { Icon } from '../ui/icon'
import { useWords } from '../words'
import { type Choice, type Explained, Explanation } from './explanation'
import { PostCard } from './post-card'
import './situation-view.css'
import { usePracticeWords } from './use-practice-words'

interface SituationViewProps {
  situation: Situation
  /** Whose post it is, where the cast knows; a chat has only a name. */
  poster: { who: string; handle?: string } | undefined
  /** What was chosen on this visit. */
  choice: Choice | undefined
  /** What the judge says of it; worked out once a choice was made. */
  explained: Explained | undefined
  /** Address of the next one; absent when all were tried. */
  nextHref: string | undefined
  /** In line with the explanation, of how many, since the page was opened. */
  tally: { inLine: number; all: number }
  onChoose: (choice: Choice) => void
}

const CHOICES: readonly Choice[] = ['go', 'hold-back', 'unsure']

/** One situation: what is seen, what one is about to do, three ways to answer; then what there is to know. */
export function SituationView(props: SituationViewProps) {
  const { situation, poster, choice, explained, onChoose } = props
  const { fill, of } = useWords()
  const words = usePracticeWords()
  const who = situation.name ? of(situation.name) : poster?.who
  return (
    <>
      <p class="row situation-where">
        <Chip>{words.topics[situation.topic]}</Chip>
        <span class="soft small">{of(situation.place)}</span>
      </p>
      {who && <PostCard who={who} handle={poster?.handle} says={situation.says && of(situation.says)} />}
      {situation.picture && (
        <p class="post-picture">
          <Icon name="picture" size={28} />
          <span>{fill(words.shows, { what: of(situation.picture) })}</span>
        </p>
      )}
      <h1 class="situation-doing">{of(situation.doing)}</h1>
      <fieldset class="situation-choices">
        <legend class="legend">{words.ask}</legend>
        {CHOICES.map(each => (
          <Button key={each} pressed={choice === each} disabled={choice !== undefined} onPress={() => onChoose(each)}>
            {words.choices[each]}
          </Button>
        ))}
      </fieldset>
      {choice && explained && <Explanation {...props} choice={choice} explained={explained} />}
    </>
  )
}
