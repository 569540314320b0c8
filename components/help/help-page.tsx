import { useState } from 'preact/hooks'
import type { Channel, HelpData } from '../../lib/model/help'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { SearchField } from '../ui/search-field'
import { useWords } from '../words'
import { Channels } from './channels'
import { findHelp } from './find-help'
import { HelpPartCard } from './help-part'
import './help-page.css'
import { useHelpWords } from './use-help-words'

interface HelpPageProps extends HelpData {
  onPrint: () => void
}

/** Bantuan: one page, searchable and printable; what "Mengapa?" says already is shown from there, not written again. */
export function HelpPage({ checked, channels, sources, onPrint }: HelpPageProps) {
  const { text, of } = useWords()
  const help = useHelpWords()
  const { why } = text
  const [asked, setAsked] = useState('')
  const { singkat, pribadi, ...rest } = help.parts
  const told = { singkat, boleh: why.parts.allowed, pribadi, diperdebatkan: why.parts.disputed, ...rest }
  const parts = Object.entries(told).map(([id, part]) => ({ id, ...part }))
  const shown = findHelp(parts, asked)
  const said = ({ name, what, how }: Channel) => ({
    id: '',
    title: of(name),
    items: [{ text: `${of(what)} ${of(how)}` }],
  })
  const places = channels.filter(
    channel => findHelp([{ ...said(channel), title: `${help.channels.title} ${of(channel.name)}` }], asked).length > 0,
  )
  const all = shown.map(({ id, title }) => ({ id, title }))
  if (places.length > 0) all.push({ id: 'tanya', title: help.channels.title })
  return (
    <>
      <header class="page-head">
        <h1>{help.title}</h1>
        <p class="soft">{help.lead}</p>
      </header>
      <div class="help-find">
        <Card>
          <SearchField label={help.search} value={asked} onValue={setAsked} />
          <p class="soft small" role="status">
            {asked.trim() && help.found(all.length)}
          </p>
          <nav aria-label={help.contents}>
            <ul class="help-contents">
              {all.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
          <p>
            <Button icon="print" onPress={onPrint}>
              {help.print}
            </Button>
          </p>
        </Card>
      </div>
      {shown.map(part => (
        <HelpPartCard key={part.id} part={part} whole={told[part.id as keyof typeof told]} sources={sources}>
          {part.id === 'singkat' && <a href="options.html#/mengapa">{help.rows}</a>}
        </HelpPartCard>
      ))}
      {places.length > 0 && <Channels channels={places} checked={checked} />}
    </>
  )
}
