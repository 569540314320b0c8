import type { BasisRow } from '../model/pack'
import { textIn } from '../text/language'
import { byCitation, fill, sayDay } from '../text/say'
import type { WhyPart } from '../text/why-id'

/** docs/rules.md (English) or docs/aturan.md (Indonesian): what the app says under "Mengapa?", for people who do not open it. */
export function rulesPage(language: 'id' | 'en', basis: readonly BasisRow[]): string {
  const { why } = textIn(language)
  const lines = [`# ${why.title}`, '', why.lead, '', ...Object.values(why.parts).flatMap(partOf)]
  lines.push(`## ${why.rows.title}`, '', why.rows.lead, '')
  lines.push(...[...basis].sort(byCitation).flatMap(row => rowOf(row, language)))
  lines.push(`## ${why.tryIt}`, '', why.tryLead, '', '```', EXAMPLE, '```', '', why.howTo, '', `*${why.generated}*`, '')
  return lines.join('\n')
}

const EXAMPLE = 'npm run pack explain -- https://x.com/akun --action like --date 2024-01-20 --status pns --region 32'

function partOf({ title, lead, numbered, items }: WhyPart): string[] {
  const mark = (place: number) => (numbered ? `${place + 1}.` : '-')
  const told = items.map(({ name, text }, place) =>
    `${mark(place)} ${name ? `**${name}.** ` : ''}${text}`.replace('?.**', '?**'),
  )
  return [`## ${title}`, '', ...(lead ? [lead, ''] : []), ...told, '']
}

function rowOf(row: BasisRow, language: 'id' | 'en'): string[] {
  const { why, phases, kinds, dialog, months } = textIn(language)
  const [least, most] = [row.sanction.least[language], row.sanction.most[language]]
  const disputes = [...(row.dispute ? [row.dispute] : []), ...(row.disputes ?? []).map(({ text }) => text)]
  const about = [
    why.rows.categories[row.category],
    row.phase === 'any' ? why.rows.anyPhase : phases[row.phase],
    ...(row.onlyFor ? [why.rows.audience[row.onlyFor]] : []),
    fill(why.rows.since, { day: sayDay(row.inForce.from, months) }),
  ]
  const acts = row.actions.map(action => kinds[action]).join(', ')
  return [
    `### ${row.citation}`,
    '',
    row.text[language],
    '',
    `- ${about.join(' · ')}`,
    `- ${acts ? `${why.rows.named}: ${acts}` : why.rows.readOnly}`,
    `- ${dialog.sanction}: ${least === most ? least : fill(dialog.sanctionRange, { least, most })}`,
    `- ${dialog.dispute}: ${disputes.map(dispute => dispute[language]).join(' ') || why.rows.undisputed}`,
    `- ${dialog.evidence}: ${row.sources.map(link => `[${new URL(link).hostname}](${link})`).join(', ')}`,
    '',
  ]
}
