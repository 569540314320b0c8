import type { NetSpec } from '../../platforms/define'
import { Bridge } from './bridge'
import { Gate } from './gate'
import { patchBeacon } from './patch-beacon'
import { patchFetch } from './patch-fetch'
import { patchXhr } from './patch-xhr'

/** Runs in the page's own world at `document_start`, in pages of the declared hosts only. */
export function startPage(net: NetSpec, hosts: readonly string[]): void {
  const gate = new Gate(net, hosts, new Bridge())
  patchFetch(gate)
  patchXhr(gate)
  patchBeacon(gate)
}
