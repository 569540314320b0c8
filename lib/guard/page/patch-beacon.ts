import { apply } from './captured-language'
import { NativeProxy } from './captured-page'
import type { Gate } from './gate'

/** Beacons cannot wait: they pass, and an act among them is counted. */
export function patchBeacon(gate: Gate): void {
  const { sendBeacon } = Navigator.prototype
  if (!sendBeacon) return
  Navigator.prototype.sendBeacon = new NativeProxy(sendBeacon, {
    apply(native, self, args: [string | URL, BodyInit?]) {
      try {
        const seen = gate.look('POST', String(args[0]))
        if (seen?.isAct) gate.count(seen, args[1])
      } catch {
        // counted or not, the beacon goes
      }
      return apply(native, self, args)
    },
  })
}
