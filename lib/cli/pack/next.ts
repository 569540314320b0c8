import { DAY_MS, dayOf } from '../../base/time'
import { SIGNED_BOUNDS } from '../../model/schemas/envelope'
import { formatPack } from '../../packs/format'
import { textIn } from '../../text/language'
import { fill, sayDay } from '../../text/say'
import { type Command, option, Stop } from './command'
import { readDraft, write } from './files'

const DEFAULT_DAYS = 35

/** The next issue: a number higher, dated today, with a last day and a line for staff. */
export const next: Command = {
  options: ['days', 'changes', 'changes-en'],
  files: 1,
  run(call) {
    const { files, text, say, language } = call
    const file = files[0] as string
    const pack = readDraft(file, call)
    const days = Number(option(call, 'days') ?? DEFAULT_DAYS)
    if (!Number.isInteger(days) || days < 1 || days > SIGNED_BOUNDS.days)
      throw new Stop([fill(text.needOption, { name: `days 1–${SIGNED_BOUNDS.days}` })], 2)
    const now = Date.now()
    const id = option(call, 'changes') ?? pack.changes.id
    const issued = { serial: pack.serial + 1, issued: dayOf(now), expires: dayOf(now + days * DAY_MS) }
    write(file, formatPack({ ...pack, ...issued, changes: { id, en: option(call, 'changes-en') ?? id } }), text)
    const { months } = textIn(language)
    const title = pack.title[language]
    say(
      fill(text.verify.pack, { title, packId: pack.packId, epoch: String(pack.epoch), serial: String(issued.serial) }),
      fill(text.verify.dates, { issued: sayDay(issued.issued, months), expires: sayDay(issued.expires, months) }),
    )
  },
}
