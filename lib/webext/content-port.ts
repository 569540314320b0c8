import { type FromScan, SCAN_PORT, type ScanPort, type ToScan } from '../model/scan'

interface ContentPort {
  name: string
  sender?: { id?: string }
  postMessage(message: FromScan): void
  onMessage: { addListener(heard: (message: ToScan) => void): void }
  onDisconnect: { addListener(closed: () => void): void }
  disconnect(): void
}
interface ContentApi {
  runtime: { id?: string; onConnect: { addListener(met: (port: ContentPort) => void): void } }
}

const world = globalThis as unknown as { browser?: ContentApi; chrome?: ContentApi; jejakScan?: true }
const { runtime } = (world.browser ?? world.chrome) as ContentApi

/** In a tab: answers ports of our own pages. Once, however often the script is put there. */
export function onScanPort(serve: (port: ScanPort) => void): void {
  if (world.jejakScan) return
  world.jejakScan = true
  runtime.onConnect.addListener(port => {
    if (port.name !== SCAN_PORT || port.sender?.id !== runtime.id) return
    serve({
      post: message => port.postMessage(message),
      onMessage: heard => port.onMessage.addListener(heard),
      onClose: closed => port.onDisconnect.addListener(closed),
      close: () => port.disconnect(),
    })
  })
}
