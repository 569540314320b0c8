import type { Words } from './pack'

/**
 * What an employer may set, and nothing else: the one source of the browser's schema, of every file for IT (`npm run policy`)
 * and of the reader (`schemas/managed-policy.ts`). Every key tells the extension what to do; none can make it tell anything.
 */
export interface PolicyKey {
  kind: 'switch' | 'number' | 'line' | 'lines'
  title: Words
  /** For IT people, in the browser's and Windows' own dialogs. */
  hint: Words
  /** Of a number. */
  least?: number
  most?: number
  /** Of each line, in characters. */
  longest?: number
  /** Of a list, in lines. */
  lines?: number
  example: boolean | number | string | readonly string[]
}

const key = <Key extends PolicyKey>(one: Key): Key => one

export const POLICY_KEYS = {
  packAddresses: key({
    kind: 'lines',
    lines: 20,
    longest: 500,
    title: { id: 'Alamat paket aturan', en: 'Addresses of rule packs' },
    hint: {
      id: 'Alamat https folder paket (tempat head.json dan pack.json). Tanpa kueri, nama pengguna, dan bagian yang menunjuk pada seseorang.',
      en: 'https addresses of pack folders (where head.json and pack.json lie). No query, no user name, no part that points to a person.',
    },
    example: ['https://daftar.instansi.example/netral/'],
  }),
  inlinePacks: key({
    kind: 'lines',
    lines: 5,
    longest: 500_000,
    title: { id: 'Isi paket aturan', en: 'Rule packs in the policy itself' },
    hint: {
      id: 'Isi lengkap berkas paket bertanda tangan, satu berkas per baris. Tanpa jaringan sama sekali.',
      en: 'The whole text of a signed pack file, one file per line. Needs no network at all.',
    },
    example: [],
  }),
  trustedKeys: key({
    kind: 'lines',
    lines: 20,
    longest: 43,
    title: { id: 'Kunci tepercaya', en: 'Trusted keys' },
    hint: {
      id: 'Kunci publik Ed25519 penanda tangan paket (43 huruf base64url). Tanpa kunci ini paket dari kebijakan tidak diterima.',
      en: 'Public Ed25519 keys of the signers (43 letters of base64url). Without them no pack of this policy is taken.',
    },
    example: ['11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', 'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw'],
  }),
  requiredSignatures: key({
    kind: 'number',
    least: 1,
    most: 16,
    title: { id: 'Jumlah tanda tangan', en: 'Signatures needed' },
    hint: {
      id: 'Berapa dari kunci tepercaya harus menandatangani paket pertama. Sesudahnya paket itu sendiri yang menentukan.',
      en: 'How many of the trusted keys must have signed the first pack. From then on the pack itself says so.',
    },
    example: 2,
  }),
  revokedKeys: key({
    kind: 'lines',
    lines: 100,
    longest: 32,
    title: { id: 'Kunci yang dicabut', en: 'Revoked keys' },
    hint: {
      id: 'Nama kunci (kid, 32 digit heksadesimal) yang tidak boleh dipakai lagi. Tanda tangannya tidak dihitung.',
      en: 'Names of keys (kid, 32 hexadecimal digits) that must not be used any more. Their signatures do not count.',
    },
    example: [],
  }),
  lockPacks: key({
    kind: 'switch',
    title: { id: 'Paket kebijakan tidak dapat dimatikan', en: 'Packs of this policy cannot be switched off' },
    hint: {
      id: 'Pegawai tetap dapat menandai satu akun sebagai bukan akun kampanye.',
      en: 'Staff can still mark a single account as not a campaign account.',
    },
    example: true,
  }),
  lockSites: key({
    kind: 'switch',
    title: { id: 'Pengingat selalu aktif', en: 'The reminder stays on' },
    hint: {
      id: 'Pengingat tidak dapat dimatikan per situs. Keputusan atas setiap tindakan tetap pada pegawai.',
      en: 'The reminder cannot be switched off for a site. The decision on every act stays with the person.',
    },
    example: true,
  }),
  memoryOnly: key({
    kind: 'switch',
    title: { id: 'Jejak hanya di memori', en: 'Footprint in memory only' },
    hint: {
      id: 'Pilihan awal: hasil pemeriksaan jejak hilang saat halaman ditutup. Pegawai boleh memilih lain.',
      en: 'The default: what was read of a footprint is gone when its page closes. The person may choose otherwise.',
    },
    example: true,
  }),
  skipWelcome: key({
    kind: 'switch',
    title: { id: 'Tanpa perkenalan', en: 'No welcome page' },
    hint: {
      id: 'Halaman perkenalan tidak dibuka saat pertama dipasang.',
      en: 'No page opens by itself after the installation.',
    },
    example: true,
  }),
  pauses: key({
    kind: 'lines',
    lines: 50,
    longest: 60,
    title: { id: 'Hentikan sementara', en: 'Pauses' },
    hint: {
      id: 'Satu per baris: hari terakhir, lalu situs dan tindakan bila perlu. Contoh: 2026-12-01 instagram follow. Paling lama 30 hari.',
      en: 'One per line: the last day, then a site and an act if you like. Example: 2026-12-01 instagram follow. 30 days at most.',
    },
    example: [],
  }),
  updateEveryHours: key({
    kind: 'number',
    least: 1,
    most: 168,
    title: { id: 'Jarak pembaruan (jam)', en: 'Hours between updates' },
    hint: {
      id: 'Dari 1 sampai 168; biasanya 12. Setiap perangkat menggesernya secara acak seperempat ke depan atau ke belakang.',
      en: 'From 1 to 168; 12 by default. Every device moves it by up to a quarter, at random.',
    },
    example: 12,
  }),
  supportContact: key({
    kind: 'line',
    longest: 200,
    title: { id: 'Kontak bantuan', en: 'Whom to ask' },
    hint: {
      id: 'Ditampilkan kepada pegawai sebagai teks, misalnya nomor telepon helpdesk.',
      en: 'Shown to staff as text, for example the number of a help desk.',
    },
    example: 'Helpdesk TI, pesawat 123',
  }),
} satisfies Record<string, PolicyKey>

export type PolicyName = keyof typeof POLICY_KEYS
