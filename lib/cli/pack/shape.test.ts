import { describe, expect, it } from 'vitest'
import { CONTOH } from '../../../tests/rules/given'
import { contentProblems, notesOn } from './advice'
import { cliTextIn } from './command'
import { differences } from './diff'
import { lineOf } from './json-line'
import { shapeProblems, unknownFields } from './shape'

const call = { text: cliTextIn('id'), language: 'id' } as const
const source = JSON.stringify(CONTOH, undefined, 2)
const changed = (from: string, to: string) => source.replace(from, to)
const problems = (text: string) => {
  const json = JSON.parse(text)
  return [...shapeProblems(json, text, call), ...unknownFields(json, text, call)].join('\n')
}

describe('pack check', () => {
  it('finds nothing in what is right', () => {
    expect(problems(source)).toBe('')
    expect(contentProblems(CONTOH, source, call)).toEqual([])
  })

  it('names the line, the place and what was most likely meant', () => {
    const line = source.split('\n').findIndex(text => text.includes('"platform": "instagram"')) + 1
    expect(problems(changed('"platform": "instagram"', '"platform": "instagrm"'))).toMatch(
      new RegExp(
        `^baris ${line}, accounts › 0 \\(.*\\) › on › \\d.* › platform: hanya boleh salah satu dari: .*Maksud Anda “instagram”`,
      ),
    )
    expect(problems(changed('"role": "candidate"', '"role": "candidat"'))).toContain('Maksud Anda “candidate”?')
    expect(problems(changed('"minAppVersion": "0.1.0"', '"minAppVersion": "satu"'))).toContain(
      'tulis versi sebagai 1.2.3',
    )
    expect(problems(changed('"serial": 1,', ''))).toContain('serial: ini wajib diisi')
  })

  it('names a field that would be dropped', () => {
    expect(problems(changed('"evidence": [', '"evidnce": [], "evidence": ['))).toContain(
      'bidang “evidnce” tidak dikenal dan tidak akan dipakai. Maksud Anda “evidence”?',
    )
  })

  it('finds contests and regions that are not there, and accounts listed twice', () => {
    const account = CONTOH.accounts[0]!
    const pack = {
      ...CONTOH,
      accounts: [...CONTOH.accounts, { ...account, contest: ['conto'] }],
      windows: [{ ...CONTOH.windows[0]!, region: '32.99' }, CONTOH.windows[1]!],
    }
    const said = contentProblems(pack, JSON.stringify(pack), call).join('\n')
    expect(said).toContain('Maksud Anda “contoh”?')
    expect(said).toContain('“32.99” tidak ada di daftar Kemendagri')
    expect(said).toContain('terdaftar dua kali')
  })

  it('tells authors of sides that are uneven, of what can never pause, and of what is missing', () => {
    const side = (place: number) => (place < 7 ? 'satu' : 'dua')
    const accounts = CONTOH.accounts.map((account, place) => ({
      ...account,
      side: side(place),
      evidence: place ? ['a'] : [],
    }))
    const notes = notesOn({ ...CONTOH, accounts }, Date.parse('2026-03-01'), call).join('\n')
    expect(notes).toContain('tidak seimbang')
    expect(notes).toMatch(/^1 akun tidak punya/m)
    expect(notes).toContain('Belum ada kunci')
  })
})

describe('pack diff', () => {
  it('says in words what came, went and changed', async () => {
    const [first, second, ...rest] = CONTOH.accounts
    const to = {
      ...CONTOH,
      serial: 2,
      accounts: [{ ...second!, evidence: ['lain'] }, ...rest],
      words: [...CONTOH.words, { ...CONTOH.words[0]!, tag: 'Baru' }],
    }
    const said = (await differences(CONTOH, to, call)).join('\n')
    expect(said).toContain('serial: 1 → 2')
    expect(said).toContain(`Dihapus: akun ${first!.who}`)
    expect(said).toContain(`Diubah: akun ${second!.who}`)
    expect(said).toContain('Ditambah: tagar #Baru')
    const titled = { ...CONTOH, title: { ...CONTOH.title, id: 'Lain' } }
    expect((await differences(CONTOH, titled, call)).join()).toMatch(/^title: .*Lain/)
    expect(await differences(CONTOH, CONTOH, call)).toEqual(['Tidak ada perbedaan.'])
  })
})

describe('the line of a place', () => {
  it('is found past strings with brackets, quotes and commas', () => {
    const text = '{\n "a": "}],\\"",\n "b": [1,\n  {"c": [\n true,\n "x"]}]\n}'
    expect([['a'], ['b', 0], ['b', 1, 'c'], ['b', 1, 'c', 1], ['b', 9], ['z']].map(path => lineOf(text, path))).toEqual(
      [2, 3, 4, 6, 3, 1],
    )
  })
})
