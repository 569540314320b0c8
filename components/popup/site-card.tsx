import type { HealthState } from '../../lib/model/health'
import type { PauseInForce } from '../../lib/model/pauses'
import type { Platform } from '../../lib/model/platform'
import { AccessNotice } from '../access-notice'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { Toggle } from '../ui/toggle'
import { useClock } from '../ui/use-clock'
import { useWords } from '../words'
import { HealthLine } from './health-line'
import { RestCard, type RestProps } from './rest-card'

/** How the reminder stands on the tab the popup was opened on. */
export type SiteState =
  | { kind: 'guarded'; platform: Platform; on: boolean }
  | { kind: 'needs-reload'; platform: Platform; on: boolean }
  | { kind: 'other' }

interface SiteCardProps {
  /** `undefined` while the tab is being asked. */
  site: SiteState | undefined
  /** The sites the reminder works on. */
  sites: readonly Platform[]
  /** The browser withheld access to the sites. */
  accessMissing: boolean
  accessRefused: boolean
  health: HealthState
  pauses: readonly PauseInForce[]
  /** Acts in this tab that passed with an info. */
  infos: number
  rest: RestProps
  onToggle: (platform: Platform, on: boolean) => void
  onReload: () => void
  onGrant: () => void
  onHealth: () => void
}

export function SiteCard(props: SiteCardProps) {
  const { site, sites, accessMissing, accessRefused, onToggle, onReload, onGrant } = props
  const { text, fill, list } = useWords()
  const { rests, platform } = props.rest
  const now = useClock(Object.values(rests))
  const resting = Math.max(rests.all ?? 0, (platform && rests[platform]) ?? 0) > now
  // Said only where it is true right now.
  const works = site?.kind === 'guarded' && !accessMissing && !resting
  const named = list(sites.map(each => text.platforms[each]))
  return (
    <Card>
      {accessMissing && <AccessNotice sites={named} refused={accessRefused} onGrant={onGrant} />}
      {!site && <p class="soft">{text.common.loading}</p>}
      {site?.kind === 'other' && (
        <div>
          <h2>{text.popup.otherSite}</h2>
          <p class="soft">{fill(text.popup.otherSiteHint, { sites: named })}</p>
        </div>
      )}
      {site && site.kind !== 'other' && !accessMissing && (
        <Toggle
          label={fill(text.popup.thisSite, { site: text.platforms[site.platform] })}
          {...(!site.on ? { hint: text.popup.siteHintOff } : works && { hint: text.popup.siteHintOn })}
          on={site.on}
          disabled={props.rest.locked}
          onChange={on => onToggle(site.platform, on)}
          words={text.common}
        />
      )}
      {site && !accessMissing && !(site.kind !== 'other' && !site.on) && <RestCard {...props.rest} now={now} />}
      {props.infos > 0 && (
        <Notice title={text.quietInfo.justNow(props.infos)}>
          <p class="small">{text.quietInfo.means}</p>
        </Notice>
      )}
      {works && site.on && <HealthLine state={props.health} pauses={props.pauses} onMore={props.onHealth} />}
      {site?.kind === 'needs-reload' && !accessMissing && (
        <Notice
          tone="attention"
          icon="reload"
          actions={
            <Button look="main" icon="reload" onPress={onReload}>
              {text.popup.reload}
            </Button>
          }
        >
          <p>{text.popup.reloadHint}</p>
        </Notice>
      )}
    </Card>
  )
}
