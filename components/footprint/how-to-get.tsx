import { useState } from 'preact/hooks'
import type { Platform } from '../../lib/model/platform'
import { OutLink } from '../ui/button'
import { Field } from '../ui/field'
import { useWords } from '../words'
import { REQUEST_PAGES } from './request-pages'
import { AskedNote, type WaitingProps } from './waiting-export'
import './how-to-get.css'

const SITES = Object.keys(REQUEST_PAGES) as Platform[]

interface HowToGetProps {
  from?: Platform | undefined
  /** Where the person can note that they asked. */
  waiting?: WaitingProps
}

/** The steps to one's own data, site by site. */
export function HowToGet({ from = 'instagram', waiting }: HowToGetProps) {
  const { text, fill } = useWords()
  const [site, setSite] = useState<Platform>(from)
  return (
    <div class="stack">
      <Field label={text.review.askingSite}>
        {tie => (
          <select
            {...tie}
            class="input"
            value={site}
            onChange={event => setSite(event.currentTarget.value as Platform)}
          >
            {SITES.map(each => (
              <option key={each} value={each}>
                {text.platforms[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ol class="how">
        {[...text.asking[site], text.review.askingLast].map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <OutLink href={REQUEST_PAGES[site]} look="plain">
          {fill(text.review.askingLink, { site: text.platforms[site] })}
        </OutLink>
      </p>
      {waiting && <AskedNote {...waiting} site={site} />}
    </div>
  )
}
