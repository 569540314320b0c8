import type { ComponentChildren } from 'preact'
import type { HelpPart } from '../../lib/text/help-id'
import { Card } from '../ui/card'
import type { FoundPart } from './find-help'
import { Sources } from './sources'

interface HelpPartCardProps {
  part: FoundPart
  /** All of it, where only some was found: a step keeps its number. */
  whole: HelpPart
  sources: Readonly<Record<string, string>>
  children?: ComponentChildren
}

/** One part of the page, reached by its own address. */
export function HelpPartCard({ part, whole, sources, children }: HelpPartCardProps) {
  const items = part.items.map(({ name, text, from = [] }) => (
    <li key={text} {...(part.numbered && { value: whole.items.findIndex(each => each.text === text) + 1 })}>
      {name && <strong>{/[.?!]$/.test(name) ? name : `${name}.`} </strong>}
      {text} <Sources addresses={from.flatMap(each => sources[each] ?? [])} />
    </li>
  ))
  return (
    <div id={part.id} class="help-part">
      <Card title={part.title}>
        {part.lead && <p class="soft">{part.lead}</p>}
        {part.numbered ? <ol class="help-list">{items}</ol> : <ul class="help-list">{items}</ul>}
        {children && <p>{children}</p>}
      </Card>
    </div>
  )
}
