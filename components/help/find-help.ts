import type { HelpItem, HelpPart } from '../../lib/text/help-id'

export interface FoundPart extends HelpPart {
  id: string
}

/** Parts with the items that hold every word asked for; a title that holds them all keeps its whole part. */
export function findHelp(parts: readonly FoundPart[], asked: string): FoundPart[] {
  const wanted = asked.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = (...said: (string | undefined)[]) => wanted.every(word => said.join(' ').toLowerCase().includes(word))
  return parts.flatMap(part => {
    if (holds(part.title)) return [part]
    const items = part.items.filter(({ name, text }: HelpItem) => holds(part.title, name, text))
    return items.length > 0 ? [{ ...part, items }] : []
  })
}
