import { useState } from 'preact/hooks'
import type { Footprint, ImportLine } from '../../lib/model/footprint'
import type { AskKeep, KeepAsks } from '../../lib/model/keep'
import type { Platform } from '../../lib/model/platform'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { Asked } from './asked'
import { useAsking } from './use-asking'

type Part = KeepAsks['forget']['body']

/** What was read, file by file; one of them, or a whole platform, can be erased alone. */
export function ImportsCard({ footprint, ask }: { footprint: Footprint; ask: AskKeep }) {
  const { text, fill, number, instant } = useWords()
  const { busy, asking } = useAsking(ask)
  const [part, setPart] = useState<Part>()
  const [gone, setGone] = useState<KeepAsks['forget']['answer']>()
  const files = newestOfEach(footprint.imports)
  const platforms = [...new Set(files.map(({ platform }) => platform))]
  const onDevice = footprint.keptWhere === 'device'
  const say = (platform: Platform) => ({ site: text.platforms[platform] })
  return (
    <Card title={text.keep.read} icon={onDevice ? 'device' : 'memory'}>
      <p class="soft">
        {onDevice ? text.footprint.keptDevice : text.footprint.keptMemory} {text.footprint.keepLocked}
      </p>
      <ul class="plain-list">
        {files.map(({ platform, importedAt, read, name, places }) => (
          <li key={`${platform} ${name}`} class="keep-file">
            <span>
              <strong>{name}</strong>
              <br />
              <span class="soft small">
                {fill(text.keep.file, { ...say(platform), n: number(read), at: instant(importedAt) })}
              </span>
            </span>
            {places ? (
              <Button
                look="quiet"
                icon="trash"
                name={fill(text.keep.eraseFile, { name })}
                disabled={busy !== undefined}
                onPress={() => setPart({ platform, name })}
              >
                {text.keep.eraseThis}
              </Button>
            ) : (
              <span class="soft small">{text.keep.notAlone}</span>
            )}
          </li>
        ))}
      </ul>
      <div class="row">
        {platforms.map(platform => (
          <Button
            key={platform}
            look="quiet"
            icon="trash"
            disabled={busy !== undefined}
            onPress={() => setPart({ platform })}
          >
            {fill(text.keep.erasePlatform, say(platform))}
          </Button>
        ))}
      </div>
      <div role="status">
        {gone && (
          <Notice
            tone={gone.left > 0 ? 'attention' : 'done'}
            title={gone.left > 0 ? text.keep.partLeft(number(gone.left)) : text.keep.partErased(number(gone.erased))}
          />
        )}
      </div>
      {part && (
        <Asked
          title={
            part.name === undefined
              ? fill(text.keep.erasePlatformTitle, say(part.platform))
              : fill(text.keep.eraseFileTitle, { name: part.name })
          }
          yes={text.keep.eraseNow}
          onYes={() => void asking('forget', part).then(setGone)}
          onClose={() => setPart(undefined)}
        >
          <p>{part.name === undefined ? text.keep.erasePlatformHint : text.keep.eraseFileHint}</p>
        </Asked>
      )}
    </Card>
  )
}

/** A file that was read twice is one line; erasing it erases both. */
function newestOfEach(imports: readonly ImportLine[]): ImportLine[] {
  const byFile = new Map<string, ImportLine>()
  for (const line of imports) {
    const key = `${line.platform} ${line.name}`
    const before = byFile.get(key)
    byFile.set(key, before ? { ...line, places: line.places ?? before.places } : line)
  }
  return [...byFile.values()]
}
