import { PolicySection } from '../../components/settings/policy-section'
import { useLive } from '../../components/ui/use-live'
import { diagnosticsOf } from '../../lib/text/diagnostics'
import { read, watch } from '../../lib/webext/storage'
import { appVersion, browserName } from '../../lib/webext/version'
import { loadPackagedNumbers } from './load-packs'

/** "Kebijakan instansi" over what is kept; it changes while the policy or a check does. */
export function LivePolicy() {
  const kept = useLive(
    async () => ({
      kept: await read('policy'),
      read: await read('policy-read'),
      subscriptions: await read('subscriptions'),
      packaged: await loadPackagedNumbers(),
    }),
    (changed, signal) => watch(['policy', 'policy-read', 'subscriptions'], changed, signal),
  )
  if (!kept) return null
  const { packaged, ...shown } = kept
  const diagnostics = () =>
    diagnosticsOf({
      version: appVersion(),
      browser: browserName(),
      now: Date.now(),
      policy: kept.kept,
      read: kept.read,
      subscriptions: kept.subscriptions,
      packaged,
    })
  return <PolicySection {...shown} diagnostics={diagnostics} />
}
