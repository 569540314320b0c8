import { safeHref } from '../footprint/safe-href'
import { useWords } from '../words'
import { useHelpWords } from './use-help-words'

/** Where a sentence is known from: each site's name, leading there. */
export function Sources({ addresses }: { addresses: readonly string[] }) {
  const { fill } = useWords()
  const help = useHelpWords()
  const links = addresses.flatMap(address => safeHref(address) ?? [])
  if (links.length === 0) return null
  return (
    <span class="soft small help-source">
      {fill(help.source, { hosts: '' })}
      {links.map((href, place) => (
        <span key={href}>
          {place > 0 && ', '}
          <a href={href} target="_blank" rel="noopener noreferrer">
            {new URL(href).hostname.replace(/^www\./, '')}
          </a>
        </span>
      ))}
    </span>
  )
}
