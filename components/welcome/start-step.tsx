import { HowToGet } from '../footprint/how-to-get'
import { Card } from '../ui/card'
import { Icon } from '../ui/icon'
import { useWords } from '../words'
import { StepHead } from './step-head'
import './start-step.css'

/** What comes next: the first export, and where everything is found. */
export function StartStep() {
  const { text } = useWords()
  const words = text.welcome.start
  return (
    <>
      <StepHead title={words.title}>
        <p class="soft">{words.lead}</p>
      </StepHead>
      <Card>
        <ol class="start-how">
          {words.how.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Card>
      <Card title={words.ask}>
        <HowToGet />
      </Card>
      <Card title={words.iconTitle}>
        <p>{words.icon}</p>
        <p class="soft">{words.later}</p>
        <p class="row">
          <a class="button button-plain" href="practice.html">
            <Icon name="practice" size={18} />
            <span>{words.practice}</span>
          </a>
          <a class="button button-plain" href="options.html#/setelan">
            <Icon name="settings" size={18} />
            <span>{words.settings}</span>
          </a>
        </p>
      </Card>
    </>
  )
}
