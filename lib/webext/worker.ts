import { browser } from './browser'

/** Starts the packaged worker; `failed` when it stops by an error of its own. */
export function startWorker<Message>(heard: (message: Message) => void, failed: () => void): Worker {
  const worker = new Worker(browser.runtime.getURL('/work.js'))
  worker.onmessage = ({ data }: MessageEvent<Message>) => heard(data)
  worker.onerror = failed
  return worker
}
