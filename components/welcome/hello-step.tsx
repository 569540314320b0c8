import type { Platform } from '../../lib/model/platform'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import './hello-step.css'
import { MarkedList } from './marked-list'
import { StepHead } from './step-head'

/** What it does and never does, what it cannot do, and what each permission is for. */
export function HelloStep({ sites, first }: { sites: readonly Platform[]; first: boolean }) {
  const { text, fill, list } = useWords()
  const words = text.welcome.hello
  const named = list(sites.map(site => text.platforms[site]))
  return (
    <>
      <StepHead title={words.title} first={first}>
        <p class="soft">{words.lead}</p>
      </StepHead>
      <Notice icon="phone" title={words.phoneTitle}>
        <p>{words.phone}</p>
      </Notice>
      <div class="welcome-two">
        <Card title={words.does}>
          <MarkedList icon="check" items={words.doing} />
        </Card>
        <Card title={words.never}>
          <MarkedList icon="close" items={words.neverDoing} />
        </Card>
      </div>
      <Card title={words.permissions}>
        <dl class="welcome-permissions">
          <dt>{words.storage}</dt>
          <dd class="soft">{words.storageWhy}</dd>
          <dt>{words.alarms}</dt>
          <dd class="soft">{words.alarmsWhy}</dd>
          <dt>{words.scripting}</dt>
          <dd class="soft">{words.scriptingWhy}</dd>
          <dt>{fill(words.access, { sites: named })}</dt>
          <dd class="soft">{words.accessWhy}</dd>
        </dl>
      </Card>
    </>
  )
}
