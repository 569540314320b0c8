import { AboutCards, type AboutCardsProps } from '../settings/about-cards'
import { Card } from '../ui/card'
import { Icon } from '../ui/icon'
import { useWords } from '../words'
import { StepHead } from './step-head'

/** The same fields as in Setelan; all optional, each kept at once. */
export function AboutStep(props: Omit<AboutCardsProps, 'title'>) {
  const { text } = useWords()
  return (
    <>
      <StepHead title={text.welcome.about.title}>
        <p class="soft">
          {text.settings.aboutHint} {text.settings.saved}
        </p>
      </StepHead>
      <AboutCards {...props} />
      <Card title={text.welcome.agency.title}>
        <p>{text.welcome.agency.text}</p>
        <p>
          <a class="button button-plain" href="options.html#/daftar">
            <Icon name="list" size={18} />
            <span>{text.welcome.agency.open}</span>
          </a>
        </p>
      </Card>
    </>
  )
}
