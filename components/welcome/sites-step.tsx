import type { Platform } from '../../lib/model/platform'
import { AccessNotice } from '../access-notice'
import { SiteSwitches } from '../settings/site-switches'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { StepHead } from './step-head'

interface SitesStepProps {
  sites: readonly Platform[]
  sitesOff: readonly Platform[]
  hostsOf: (site: Platform) => readonly string[]
  /** Whether the browser gives access to the sites. */
  access: boolean
  accessRefused: boolean
  onGrant: () => void
  onChange: (make: (old: Platform[]) => Platform[]) => void
}

/** Where the reminder works, and whether the browser lets it. */
export function SitesStep({ access, accessRefused, onGrant, ...switches }: SitesStepProps) {
  const { text, list } = useWords()
  const words = text.welcome.sites
  const named = list(switches.sites.map(site => text.platforms[site]))
  return (
    <>
      <StepHead title={words.title}>
        <p class="soft">{words.lead}</p>
      </StepHead>
      {access ? (
        <>
          <Notice tone="done" live>
            <p>{words.given}</p>
            <p>{words.reload}</p>
          </Notice>
          <Card>
            <SiteSwitches {...switches} />
          </Card>
        </>
      ) : (
        <AccessNotice sites={named} refused={accessRefused} onGrant={onGrant} />
      )}
    </>
  )
}
