import type { ComponentChildren } from 'preact'
import { Card } from '../ui/card'
import type { FoundPart } from './find-help'
import { Sources } from './sources'

interface HelpPartCardProps {
  part: FoundPart
  sources: Readonly<Record<string, string>>
  children?: ComponentChildren
}

/** One part of the page, reached by its own address. */
export function HelpPartCard({ part, sources, children }: HelpPartCardProps) {
  const items = part.items.map(({ name, text, from = [] }) => (
    <li key={text}>
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
