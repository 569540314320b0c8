import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Pack } from '../../model/pack'
import { cliTextIn, Stop } from './command'
import { readTable } from './csv-table'
import { dayFrom } from './day-from'
import { fromTables } from './from-tables'
import { nearest } from './nearest'
import { regionFrom } from './regions'

const here = mkdtempSync(join(tmpdir(), 'tabel-'))
afterAll(() => rmSync(here, { recursive: true }))
const text = cliTextIn('id')
const EMPTY: Pick<Pack, 'accounts' | 'exceptions' | 'windows' | 'words'> = {
  accounts: [],
  exceptions: [],
  windows: [],
  words: [],
}
const WINDOWS =
  'pemilihan,nama pemilihan,tahap,mulai,selesai,wilayah\nkota-contoh,Pemilihan Contoh,calon,1/9/2027,30 November 2027,Kota Bandung\n'

function taken(...files: (string | Uint8Array)[]) {
  const tables = files.map((content, place) => {
    const path = join(here, `${place}.csv`)
    writeFileSync(path, content)
    return { ...readTable(path, text), file: `${place}.csv` }
  })
  const parts = fromTables(tables, EMPTY, '2026-11-22', text)
  return { ...parts, problems: tables.flatMap(table => table.problems), notes: tables.flatMap(table => table.notes) }
}
const accounts = (...rows: string[]) => taken(WINDOWS, ['nama,tautan,peran,pemilihan,pihak,bukti', ...rows].join('\n'))

describe('a spreadsheet', () => {
  it('becomes accounts: addresses of any site, roles and days as people write them', () => {
    const {
      accounts: list,
      windows,
      problems,
    } = accounts(
      'Satu,"https://www.instagram.com/satu_contoh/ https://x.com/satu_contoh",Pasangan Calon,Kota Contoh,Paslon 1,https://kpu.example/1',
      'Dua,https://www.tiktok.com/@dua.contoh?lang=id,paslon,kota-contoh,paslon-2,https://kpu.example/2',
      'Tiga,https://www.facebook.com/profile.php?id=61500000000009,relawan,kota-contoh,paslon-2,',
    )
    expect(problems).toEqual([])
    expect(windows).toMatchObject([
      { id: 'kota-contoh-calon', from: '2027-09-01', until: '2027-11-30', region: '32.73' },
    ])
    const seen = { from: '2027-09-01', until: '2027-11-30' }
    expect(list.map(({ role, side, contest, on }) => ({ role, side, contest, on }))).toEqual([
      {
        role: 'pair',
        side: 'paslon-1',
        contest: ['kota-contoh'],
        on: [
          { platform: 'instagram', handle: 'satu_contoh', seen },
          { platform: 'x', handle: 'satu_contoh', seen },
        ],
      },
      {
        role: 'pair',
        side: 'paslon-2',
        contest: ['kota-contoh'],
        on: [{ platform: 'tiktok', handle: 'dua.contoh', seen }],
      },
      {
        role: 'volunteer-group',
        side: 'paslon-2',
        contest: ['kota-contoh'],
        on: [{ platform: 'facebook', id: '61500000000009' }],
      },
    ])
  })

  it('may have a column per site, English names, semicolons and a byte order mark', () => {
    const table =
      '\ufeffname;role;contest;Instagram;Twitter;since\nSatu;candidate;kota-contoh;@satu;https://x.com/satu;2025-01-01\n'
    const { accounts: list, problems } = taken(WINDOWS, table)
    expect(problems).toEqual([])
    const seen = { from: '2025-01-01' }
    expect(list[0]?.on).toEqual([
      { platform: 'instagram', handle: 'satu', seen },
      { platform: 'x', handle: 'satu', seen },
    ])
  })

  it('knows neutral accounts and hashtags', () => {
    const tags = 'tagar,pemilihan\n#PilihContoh,kota-contoh\n'
    const { exceptions, words, problems } = taken(
      WINDOWS,
      'nama,tautan,peran,pemilihan\nPemkot Contoh,https://x.com/pemkot_contoh,instansi,kota-contoh\n',
      tags,
    )
    expect([problems, words[0]?.tag]).toEqual([[], 'PilihContoh'])
    expect(exceptions).toMatchObject([{ role: 'institution', headedBy: ['kota-contoh'] }])
  })

  it.each([
    [
      'peran salah ketik',
      'A,https://x.com/a,calonn,kota-contoh,,',
      'baris 2, kolom peran: peran “calonn” tidak dikenal. Maksud Anda “calon”?',
    ],
    ['situs salah ketik', 'A,https://instagarm.com/a,calon,kota-contoh,,', 'Maksud Anda “instagram.com”?'],
    ['pemilihan yang tidak ada', 'A,https://x.com/a,calon,kota-cotoh,,', 'Maksud Anda “kota-contoh”?'],
    [
      'halaman, bukan akun',
      'A,https://x.com/home,calon,kota-contoh,,',
      'kolom tautan: “https://x.com/home” adalah halaman situs',
    ],
    ['nama akun tanpa situs', 'A,@a,calon,kota-contoh,,', '“@a” bukan alamat situs yang dikenal'],
    ['tanpa nama', ',https://x.com/a,calon,kota-contoh,,', 'kolom nama: wajib diisi'],
    ['tanpa akun', 'A,,calon,kota-contoh,,', 'tidak ada satu pun akun'],
    ['koma di dalam sel', 'A,https://x.com/a,calon,kota-contoh,,x,y', 'baris 2: jumlah selnya 7'],
  ])('says by row and column what is wrong: %s', (_, row, said) => {
    expect(accounts(row).problems.join('\n')).toContain(said)
  })

  it('says every problem at once, with the row the spreadsheet shows, also below a cell of two lines', () => {
    const { problems } = accounts(
      '"Satu\ndua baris",https://x.com/a,calon,kota-contoh,,',
      'B,https://x.com/A,calon,kota-contoh,,',
      'C,https://x.com/c,x,kota-contoh,,',
    )
    expect(problems).toHaveLength(2)
    expect(problems[0]).toContain('1.csv baris 3, kolom tautan: x a sudah ada di baris 2')
    expect(problems[1]).toContain('1.csv baris 4')
  })

  it('says of windows what is wrong with days and regions', () => {
    const row = (from: string, until: string, region: string) =>
      taken(
        `pemilihan,nama pemilihan,tahap,mulai,selesai,wilayah\na,A,kampanye,${from},${until},${region}\n`,
      ).problems.join('\n')
    expect(row('2027-01-31', '2027-01-01', 'ID')).toContain('selesai sebelum mulai')
    expect(row('31/2/2027', '2027-03-01', 'ID')).toContain('“31/2/2027” bukan tanggal')
    expect(row('2027-01-01', '2027-03-01', 'Kota Bandng')).toContain('Maksud Anda “Kota Bandung (32.73)”?')
    expect(row('2027-01-01', '', '32')).toContain('kolom selesai: wajib diisi')
  })

  it('taken again on another day leaves the day an account came in as it was', () => {
    const file = join(here, 'lagi.csv')
    writeFileSync(file, 'nama,tautan,peran\nA,https://x.com/a,media\nB,https://x.com/b,calon\n')
    const first = fromTables([readTable(file, text)], EMPTY, '2026-11-22', text)
    writeFileSync(
      file,
      'nama,tautan,peran\nA,https://x.com/a,media\nB,https://x.com/b,calon\nC,https://x.com/c,calon\n',
    )
    const again = fromTables([readTable(file, text)], first, '2026-12-24', text)
    expect([...again.exceptions, ...again.accounts].map(({ added }) => added)).toEqual([
      '2026-11-22',
      '2026-11-22',
      '2026-12-24',
    ])
    expect(again.accounts[0]).toEqual(first.accounts[0])
  })

  it('that is no list of ours, or not in UTF-8, is not guessed at', () => {
    expect(() => taken('judul,isi\na,b\n')).toThrow(Stop)
    expect(() => taken(new Uint8Array([0x6e, 0xe9, 0x0a]))).toThrow('CSV UTF-8')
    expect(taken('nama,tautan,peran,catatn,pemilihn\n').notes.join(' ')).toContain('Maksud Anda “pemilihan”?')
  })
})

describe('words as people type them', () => {
  it('days', () => {
    expect(
      ['2026-3-1', '1/3/2026', '01-03-2026', '1 Maret 2026', '1 Mar. 2026', '30/2/2026', 'besok'].map(dayFrom),
    ).toEqual([...Array(5).fill('2026-03-01'), undefined, undefined])
  })

  it('regions', () => {
    expect(regionFrom('Jawa Barat')).toEqual({ code: '32' })
    expect(regionFrom('kab. bandung')).toEqual({ code: '32.04' })
    expect(regionFrom('3273')).toEqual({ code: '32.73' })
    expect(regionFrom('Atlantis')).toEqual({})
  })

  it('what was most likely meant, or nothing', () => {
    const roles = ['calon', 'partai', 'relawan']
    expect(['calno', 'prtai', 'relawann', 'xyz'].map(word => nearest(word, roles))).toEqual([
      'calon',
      'partai',
      'relawan',
      undefined,
    ])
  })
})
