import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { certificateFor } from '../certificate'
import { HOST, nginxConfig } from './nginx-config'

/** One request as nginx logged it. */
export interface Logged {
  method: string
  path: string
  status: number
  cookie: string
  referer: string
  origin: string
  conditional: string
  language: string
  agent: string
}

/** An agency's own web server: a real nginx over HTTPS, on this machine only. */
export interface Agency {
  host: string
  port: number
  /** Its document root; each folder below answers in its own way, see `nginx-config.ts`. */
  root: string
  requests(): Promise<Logged[]>
  forget(): Promise<void>
  stop(): Promise<void>
}

const PLACES = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']
const program = PLACES.find(place => spawnSync(place, ['-v']).status === 0)

/** Why no nginx can be started here; undefined where it can. */
export const noNginxHere: string | undefined = program
  ? undefined
  : 'nginx is not installed: "apt-get install nginx" (Debian), "brew install nginx" (macOS)'

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise(resolve => server.close(resolve))
  return port
}

export async function startAgency(): Promise<Agency> {
  const folder = await mkdtemp(join(tmpdir(), 'jejak-netral-nginx-'))
  const root = join(folder, 'www')
  const port = await freePort()
  const { key, cert } = await certificateFor([HOST])
  await mkdir(root)
  await mkdir(join(folder, 'temp'))
  await Promise.all([
    writeFile(join(folder, 'key.pem'), key),
    writeFile(join(folder, 'cert.pem'), cert),
    writeFile(join(folder, 'access.log'), ''),
    writeFile(join(folder, 'nginx.conf'), nginxConfig(folder, port)),
  ])
  const nginx = spawn(program as string, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  })
  await listening(nginx, port, join(folder, 'error.log'))
  const log = join(folder, 'access.log')
  return {
    host: HOST,
    port,
    root,
    requests: async () =>
      (await readFile(log, 'utf8'))
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line) as Logged),
    forget: () => writeFile(log, ''),
    async stop() {
      const ended = new Promise(resolve => nginx.once('exit', resolve))
      nginx.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function listening(nginx: ChildProcess, port: number, errors: string): Promise<void> {
  const { connect } = await import('node:net')
  for (let waited = 0; waited < 5000; waited += 50) {
    if (nginx.exitCode !== null) break
    const open = await new Promise<boolean>(resolve => {
      const socket = connect(port, '127.0.0.1', () => resolve(true))
      socket.on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (open) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`nginx did not start: ${await readFile(errors, 'utf8').catch(() => 'no log')}`)
}
