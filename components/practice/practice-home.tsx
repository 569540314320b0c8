import type { Situation, Topic } from '../../lib/model/situation'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Progress } from '../ui/progress'
import { nextOf } from './order'
import './practice-home.css'
import { usePracticeWords } from './use-practice-words'

interface PracticeHomeProps {
  /** In the order they are practised. */
  situations: readonly Situation[]
  done: readonly string[]
  unreadable: number
  /** What was emptied just now is said. */
  emptied: boolean
  onReset: () => void
}

/** Where the practice begins, goes on and is looked over: progress, topics, what can be printed. */
export function PracticeHome({ situations, done, unreadable, emptied, onReset }: PracticeHomeProps) {
  const words = usePracticeWords()
  const next = nextOf(situations, done)
  const first = situations[0]
  const tried = situations.filter(({ id }) => done.includes(id)).length
  const topics = [...new Set(situations.map(({ topic }) => topic))]
  return (
    <>
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
      </header>
      <Card>
        <Progress
          label={words.progress}
          detail={words.progressOf(tried, situations.length)}
          done={tried}
          total={situations.length}
        />
        {!next && <p>{words.finished}</p>}
        <p class="row">
          {next && (
            <a class="button button-main" href={`#/situasi/${next.id}`}>
              <Icon name="practice" size={18} />
              <span>{tried > 0 ? words.goOn : words.start}</span>
            </a>
          )}
          {!next && first && (
            <>
              <a class="button button-main" href="#/piagam">
                <Icon name="print" size={18} />
                <span>{words.sheets.certificate}</span>
              </a>
              <a class="button button-plain" href={`#/situasi/${first.id}`}>
                {words.again}
              </a>
            </>
          )}
          {tried > 0 && (
            <Button look="quiet" icon="undo" onPress={onReset}>
              {words.reset}
            </Button>
          )}
        </p>
        <p class="soft small">{words.kept}</p>
        {emptied && (
          <Notice tone="done" live>
            <p>{words.resetDone}</p>
          </Notice>
        )}
        {unreadable > 0 && <p class="soft small">{words.unreadable(unreadable)}</p>}
      </Card>
      <Card title={words.topicsTitle}>
        <ul class="practice-topics">
          {topics.map(topic => (
            <TopicLink key={topic} topic={topic} all={situations.filter(each => each.topic === topic)} done={done} />
          ))}
        </ul>
      </Card>
      <Card title={words.sheets.title} icon="print">
        <p class="soft">{words.sheets.hint}</p>
        <p class="row">
          <a class="button button-plain" href="#/piagam">
            {words.sheets.certificate}
          </a>
          <a class="button button-plain" href="#/ikrar">
            {words.sheets.pledge}
          </a>
        </p>
      </Card>
    </>
  )
}

function TopicLink({ topic, all, done }: { topic: Topic; all: readonly Situation[]; done: readonly string[] }) {
  const practice = usePracticeWords()
  const tried = all.filter(({ id }) => done.includes(id)).length
  const to = nextOf(all, done) ?? all[0]
  return (
    <li>
      <a href={`#/situasi/${to?.id}/tema`}>
        <strong>{practice.topics[topic]}</strong>
        <span class="soft small row">
          {tried === all.length && <Icon name="check" size={16} />}
          {practice.topicOf(tried, all.length)}
        </span>
      </a>
    </li>
  )
}
