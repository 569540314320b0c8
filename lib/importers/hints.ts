import type { ImportProblem } from '../model/job'

/** What to say of a source in which nothing known is found, where something tells more than that. */
export type Hint = Pick<ImportProblem, 'kind' | 'platform'>

/** Names that only exports of sites we do not read have: WhatsApp, Telegram, Snapchat, Google's chats. */
const OTHERS =
  /(?:^|\/)(?:_chat\.txt|whatsapp chat [^/]*\.txt|chats\/chat_\d+\/messages\.html|snap_history\.json|memories_history\.json)$/
const LISTS_AS_TEXT = /^(?:[^/]+\/)?tiktok\/[^/]+\/[^/]+\.txt$/

/** Of an archive or folder, by the name of a member that no importer wants. */
export function hintOfPath(path: string): Hint | undefined {
  const folded = path.toLowerCase()
  if (folded.endsWith('.zip')) return { kind: 'zip-inside' }
  if (folded.startsWith('takeout/')) return { kind: 'no-youtube', platform: 'youtube' }
  if (LISTS_AS_TEXT.test(folded)) return { kind: 'text-not-json', platform: 'tiktok' }
  return OTHERS.test(folded) ? { kind: 'other-platform' } : undefined
}

/** Enough to know a page, a letter or another kind of archive by. */
export const START = 512
/** RAR, 7-Zip, and a ZIP in several pieces. */
const PACKED = ['Rar!', '7z\xbc\xaf', 'PK\x07\x08', 'PK00PK']

/** Of a file by itself, by its first bytes. */
export function hintOfStart(start: Uint8Array): Hint | undefined {
  if (start.length === 0) return { kind: 'empty-file' }
  const bytes = String.fromCharCode(...start)
  if (PACKED.some(sign => bytes.startsWith(sign))) return { kind: 'other-packing' }
  const text = new TextDecoder().decode(start).trimStart()
  if (/^<(?:!doctype html|html|head|\?xml[^>]*>\s*<!doctype html)/i.test(text)) return { kind: 'web-page' }
  return /^(?:Delivered-To|Received|Return-Path|MIME-Version|From|Subject|Date|Message-ID): /im.test(text) &&
    /^\S+: /.test(text)
    ? { kind: 'mail' }
    : undefined
}
