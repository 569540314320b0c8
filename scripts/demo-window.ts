import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A browser window with the extension and the replicas, in a profile of its own; resolves when the person closes it. */
export async function openWindow(
  path: string,
  extension: string,
  proxy: string,
  addresses: readonly string[],
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'jejak-netral-demo-'))
  console.log(
    '\nA window is open now: press the heart under a post of @paslon_contoh. Close it, or press Ctrl+C here, to end.',
  )
  const browser = spawn(
    path,
    [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=${proxy}`,
      '--ignore-certificate-errors',
      '--no-first-run',
      '--no-default-browser-check',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...addresses,
    ],
    { stdio: 'ignore' },
  )
  const stop = (): void => void browser.kill()
  process.once('SIGINT', stop)
  await new Promise(resolve => browser.once('exit', resolve).once('error', resolve))
  process.off('SIGINT', stop)
  rmSync(profile, { recursive: true, force: true })
}
