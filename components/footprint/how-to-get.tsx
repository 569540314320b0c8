import { useState } from 'preact/hooks'
import type { Platform } from '../../lib/model/platform'
import { OutLink } from '../ui/button'
import { Field } from '../ui/field'
import { useWords } from '../words'
import './how-to-get.css'

/** The sites' own pages for asking; opened by the person, never by us. */
const REQUEST_PAGES: Record<Platform, string> = {
  instagram: 'https://accountscenter.instagram.com/info_and_permissions/dyi/',
  facebook: 'https://accountscenter.facebook.com/info_and_permissions/dyi/',
  threads: 'https://accountscenter.instagram.com/info_and_permissions/dyi/',
  x: 'https://x.com/settings/download_your_data',
  tiktok: 'https://www.tiktok.com/setting',
  youtube: 'https://takeout.google.com/settings/takeout/custom/youtube',
  linkedin: 'https://www.linkedin.com/mypreferences/d/download-my-data',
}
const SITES = Object.keys(REQUEST_PAGES) as Platform[]

/** The steps to one's own data, site by site. */
export function HowToGet({ from = 'instagram' }: { from?: Platform | undefined }) {
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
    </div>
  )
}
