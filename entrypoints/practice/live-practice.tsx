import { useMemo, useState } from 'preact/hooks'
import { PlainFrame } from '../../components/plain-frame'
import { useLive } from '../../components/ui/use-live'
import { Speaking } from '../../components/words'
import { practiceIn } from '../../lib/text/practice-words'
import { read, watch } from '../../lib/webext/storage'
import { LivePlace } from './live-place'
import { loadPractice } from './load'
import { useRoute } from './use-route'

const loadKept = async () => {
  const [settings, record] = await Promise.all([read('settings'), read('practice')])
  return { settings, record }
}

/** The practice over the real storage, packs and judge. */
export function LivePractice() {
  const route = useRoute()
  const now = useMemo(() => Date.now(), [])
  const [tally, setTally] = useState({ inLine: 0, all: 0 })
  const kept = useLive(loadKept, (changed, signal) => watch(['settings', 'practice'], changed, signal))
  const practice = useLive(
    async () => loadPractice(await read('settings')),
    (changed, signal) => watch(['settings', 'subscriptions', 'policy'], changed, signal),
  )
  if (!kept || !practice) return null
  const { title } = practiceIn(kept.settings.language)
  const count = (inLine: boolean) => setTally(old => ({ inLine: old.inLine + Number(inLine), all: old.all + 1 }))
  return (
    <Speaking language={kept.settings.language} title={title}>
      <PlainFrame page="practice.html">
        <LivePlace {...kept} route={route} now={now} practice={practice} tally={tally} onCount={count} />
      </PlainFrame>
    </Speaking>
  )
}
