import type { ComponentChildren } from 'preact'
import type { Language } from '../../lib/model/settings'
import { FrameTop } from '../frame-top'
import '../frame.css'
import { Button } from '../ui/button'
import { useWords } from '../words'
import { WELCOME_STEPS, type WelcomeStep } from './steps'
import './welcome-frame.css'

interface WelcomeFrameProps {
  step: WelcomeStep
  onLanguage: (language: Language) => void
  children: ComponentChildren
}

/** Head, where one is, and the ways on, back and out; the step itself between them. */
export function WelcomeFrame({ step, onLanguage, children }: WelcomeFrameProps) {
  const { text, fill, language } = useWords()
  const at = WELCOME_STEPS.indexOf(step)
  const before = WELCOME_STEPS[at - 1]
  const next = WELCOME_STEPS[at + 1]
  const other: Language = language === 'id' ? 'en' : 'id'
  return (
    <div class="frame welcome">
      <header class="frame-head">
        <div class="frame-head-inside">
          <FrameTop>
            <span lang={other} class="welcome-language">
              <Button look="quiet" onPress={() => onLanguage(other)}>
                {text.welcome.otherLanguage}
              </Button>
            </span>
          </FrameTop>
        </div>
      </header>
      <main id="content" class="frame-body">
        <nav aria-label={text.welcome.way}>
          <ol class="welcome-way">
            {WELCOME_STEPS.map((each, index) => (
              <li key={each} class={index < at ? 'is-past' : undefined}>
                <a href={`#/${each}`} aria-current={each === step ? 'step' : undefined}>
                  {text.welcome.steps[each]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {children}
        <div class="welcome-foot">
          <a class="button button-main" href={next ? `#/${next}` : 'options.html#/jejak'}>
            {next ? text.welcome.next : text.welcome.start.open}
          </a>
          {before && (
            <a class="button button-plain" href={`#/${before}`}>
              {text.welcome.back}
            </a>
          )}
          <span class="soft small welcome-count">
            {fill(text.welcome.of, { n: String(at + 1), all: String(WELCOME_STEPS.length) })}
          </span>
          {next && (
            <a class="welcome-skip" href="options.html#/jejak">
              {text.welcome.skip}
            </a>
          )}
        </div>
      </main>
    </div>
  )
}
