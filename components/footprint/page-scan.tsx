import type { Footprint } from '../../lib/model/footprint'
import type { Platform } from '../../lib/model/platform'
import type { ScanEnd, ScanKind } from '../../lib/model/scan'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { useWords } from '../words'

/** How the last or running scan stands; `ended` by what. */
export interface ScanState {
  platform: Platform
  kind: ScanKind
  step: 'reading' | 'no-tab' | 'no-access' | 'ended'
  why?: ScanEnd
  read: number
}

export interface PageScanProps {
  /** Which pages each site has for it. */
  kinds: Partial<Record<Platform, readonly ScanKind[]>>
  state: ScanState | undefined
  /** Acts whose owner the scan told. */
  found: number
  onScan: (platform: Platform, kind: ScanKind) => void
  onStop: () => void
}

/** For each site whose export leaves owners open: reading them off the person's own page, which they scroll. */
export function PageScan({ cannotTell, ...props }: PageScanProps & { cannotTell: Footprint['cannotTell'] }) {
  const { text, number, fill } = useWords()
  const open = (on: Platform) =>
    cannotTell
      .filter(({ reason, platform }) => reason === 'unknown-target' && platform === on)
      .reduce((sum, { count }) => sum + count, 0)
  const sites = (Object.keys(props.kinds) as Platform[]).filter(
    site => open(site) > 0 || props.state?.platform === site,
  )
  if (sites.length === 0) return null
  return (
    <Card title={text.scan.title} icon="search">
      {sites.map(site => (
        <div key={site} class="stack">
          {open(site) > 0 && <p>{fill(text.scan.lead, { site: text.platforms[site], n: number(open(site)) })}</p>}
          {props.state?.platform === site && <Outcome {...props} state={props.state} />}
          {props.state?.step !== 'reading' &&
            (props.kinds[site] ?? []).map(kind => (
              <div key={kind} class="stack">
                <p class="soft small">{text.scan.how[site]?.[kind]}</p>
                <div class="row">
                  <Button icon="search" onPress={() => props.onScan(site, kind)}>
                    {text.scan.start[kind]}
                  </Button>
                </div>
              </div>
            ))}
        </div>
      ))}
    </Card>
  )
}

function Outcome({ state, found, onStop }: PageScanProps & { state: ScanState }) {
  const { text, number, fill } = useWords()
  const places = { site: text.platforms[state.platform], n: number(state.read), found: number(found) }
  if (state.step === 'reading') {
    return (
      <Notice live icon="search" actions={<Button onPress={onStop}>{text.scan.stop}</Button>}>
        <p>{fill(text.scan.reading, places)}</p>
      </Notice>
    )
  }
  if (state.step !== 'ended') {
    return (
      <Notice live tone="attention">
        <p>{fill(state.step === 'no-tab' ? text.scan.noTab : text.scan.noAccess, places)}</p>
      </Notice>
    )
  }
  const why = state.why ?? 'stopped'
  return (
    <Notice live tone={why === 'wrong-page' ? 'attention' : found > 0 ? 'done' : 'calm'}>
      <p>{fill(text.scan.ended[why], places)}</p>
      {found === 0 && why !== 'wrong-page' && <p>{text.scan.nothing}</p>}
    </Notice>
  )
}
