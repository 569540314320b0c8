import { existsSync } from 'node:fs'
import { dayOf } from '../../base/time'
import type { Pack } from '../../model/pack'
import { formatPack } from '../../packs/format'
import { fill } from '../../text/say'
import { type Call, type Command, needed, option, Stop } from './command'
import { pathOf, write } from './files'

/** A folder to work in: an empty pack and two tables with an invented example. Nothing there is overwritten. */
export const create: Command = {
  options: ['id', 'title', 'issuer', 'contact', 'url'],
  files: 1,
  run(call) {
    const { files, text, say } = call
    const dir = (files[0] as string).replace(/[/\\]+$/, '')
    const id = needed(call, 'id')
    if (!/^[a-z0-9][a-z0-9.-]{0,79}$/.test(id)) throw new Stop([fill(text.csv.badName, { value: id })], 2)
    const pack = emptyPack(call, id)
    const made = {
      'paket.json': formatPack(pack),
      'akun.csv': accountsTable(call),
      'jadwal.csv': windowsTable(call),
    }
    for (const name of Object.keys(made)) {
      const file = `${dir}/${name}`
      if (existsSync(pathOf(file))) throw new Stop([fill(text.exists, { file })])
    }
    for (const [name, content] of Object.entries(made)) {
      write(`${dir}/${name}`, content, text)
      say(fill(text.wrote, { file: `${dir}/${name}` }))
    }
    say('', fill(text.next.new, { dir }))
  },
}

function emptyPack(call: Call, packId: string): Pack {
  const title = needed(call, 'title')
  const url = option(call, 'url')
  return {
    format: 1,
    packId,
    epoch: 1,
    serial: 0,
    issued: dayOf(Date.now()),
    minAppVersion: '0.1.0',
    needs: [],
    paused: [],
    title: { id: title, en: title },
    issuer: { name: needed(call, 'issuer'), ...(url && { url }) },
    basis: [],
    windows: [],
    accounts: [],
    words: [],
    exceptions: [],
    messages: { id: {}, en: {} },
    contact: option(call, 'contact') ?? '',
    changes: { id: '', en: '' },
  }
}

/** Invented names; the byte order mark lets a spreadsheet read the letters. */
const table = (...rows: string[][]): string =>
  `\ufeff${rows.map(row => row.map(cell => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n')}\r\n`

const accountsTable = ({ text }: Call): string =>
  table(
    ['nama', 'tautan', 'peran', 'pemilihan', 'pihak', 'bukti', 'sejak'],
    [
      text.sample.who,
      'https://www.instagram.com/paslon_contoh',
      'paslon',
      'kota-contoh',
      'paslon-1',
      'https://kpu.example/1',
      '',
    ],
    [
      text.sample.other,
      'https://www.instagram.com/paslon_contoh_dua',
      'paslon',
      'kota-contoh',
      'paslon-2',
      'https://kpu.example/2',
      '',
    ],
  )

const windowsTable = ({ text }: Call): string =>
  table(
    ['pemilihan', 'nama pemilihan', 'nama inggris', 'tahap', 'mulai', 'selesai', 'wilayah', 'bukti'],
    [
      'kota-contoh',
      text.sample.election,
      text.sample.electionEn,
      'calon',
      '2027-09-01',
      '2027-11-30',
      'ID',
      'https://kpu.example/tahapan',
    ],
  )
