import type { Platform } from '../../lib/model/platform'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'

interface SiteSwitchesProps {
  sites: readonly Platform[]
  sitesOff: readonly Platform[]
  /** Addresses of each site, where they are worth naming. */
  hostsOf?: (site: Platform) => readonly string[]
  /** Kept on by the employer. */
  locked?: boolean
  onChange: (make: (old: Platform[]) => Platform[]) => void
}

/** The reminder on each site, on or off. */
export function SiteSwitches({ sites, sitesOff, hostsOf, locked = false, onChange }: SiteSwitchesProps) {
  const { text, fill } = useWords()
  const set = (site: Platform, on: boolean) =>
    onChange(old => [...old.filter(off => off !== site), ...(on ? [] : [site])])
  return (
    <>
      {sites.map(site => (
        <Toggle
          key={site}
          label={fill(text.popup.thisSite, { site: text.platforms[site] })}
          {...(hostsOf && { hint: hostsOf(site).join(', ') })}
          on={!sitesOff.includes(site)}
          disabled={locked}
          onChange={on => set(site, on)}
          words={text.common}
        />
      ))}
    </>
  )
}
