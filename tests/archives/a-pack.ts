import type { BasisRow, Pack } from '../../lib/model/pack'

const words = (text: string) => ({ id: text, en: text })
const row: BasisRow = {
  id: 'contoh-1',
  citation: 'Aturan Contoh, angka 1',
  category: 'disiplin',
  phase: 'calon',
  actions: ['like', 'comment', 'share', 'follow', 'post'],
  roles: ['pair', 'candidate'],
  inForce: { from: '2022-09-22' },
  text: words('Menyukai unggahan pasangan calon.'),
  sanction: { least: words('ringan'), most: words('berat') },
  sources: ['https://aturan.example/1'],
}

/** An invented contest: `@paslon_contoh` and `@paslon_lain` stand from 25 September to 27 November 2024. */
export function aPack(change: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    packId: 'contoh',
    epoch: 1,
    serial: 1,
    issued: '2024-09-01',
    minAppVersion: '0.1.0',
    needs: [],
    paused: [],
    title: words('Pemilihan contoh'),
    issuer: { name: 'Contoh' },
    basis: [row],
    windows: [
      {
        id: 'contoh-calon',
        contest: 'contoh',
        election: words('Pemilihan contoh'),
        phase: 'calon',
        from: '2024-09-25',
        until: '2024-11-27',
        region: 'ID',
        sources: ['https://kpu.example/jadwal'],
      },
    ],
    accounts: ['paslon_contoh', 'paslon_lain'].map(handle => ({
      who: handle,
      role: 'pair',
      contest: ['contoh'],
      on: [{ platform: 'instagram', handle, seen: { from: '2024-01-01' } }],
      evidence: ['https://kpu.example/daftar'],
      added: '2024-09-25',
    })),
    words: [{ tag: 'pilihcontoh', contest: ['contoh'], evidence: ['https://kpu.example/daftar'], added: '2024-09-25' }],
    exceptions: [],
    messages: { id: {}, en: {} },
    contact: 'contoh@example.org',
    changes: words('Pertama'),
    ...change,
  }
}
