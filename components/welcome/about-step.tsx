import { AboutCards, type AboutCardsProps } from '../settings/about-cards'
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
    </>
  )
}
