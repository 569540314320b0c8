import { useState } from 'preact/hooks'
import type { HygieneSheet } from '../../lib/hygiene/define'
import type { HygieneDone, HygieneTopic } from '../../lib/model/hygiene'
import type { Platform } from '../../lib/model/platform'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Field } from '../ui/field'
import { Notice } from '../ui/notice'
import { Progress } from '../ui/progress'
import { useWords } from '../words'
import './hygiene.css'
import { HygieneRow } from './hygiene-row'

export interface HygienePageProps {
  sheets: readonly (HygieneSheet & { platform: Platform })[]
  done: HygieneDone
  onTick: (platform: Platform, topic: HygieneTopic, on: boolean) => void
  onPrint: () => void
}

/** Kebersihan jejak: one site at a time on the screen; on paper the one that shows. */
export function HygienePage({ sheets, done, onTick, onPrint }: HygienePageProps) {
  const { text, fill, day } = useWords()
  const [chosen, setChosen] = useState<Platform>(sheets[0]?.platform ?? 'x')
  const sheet = sheets.find(({ platform }) => platform === chosen)
  if (!sheet) return null
  const ticked = done[chosen] ?? {}
  const count = sheet.steps.filter(({ topic }) => ticked[topic] !== undefined).length
  const read =
    sheet.sources
      .map(source => source.read)
      .sort()
      .at(-1) ?? ''
  const progress = fill(text.hygiene.progress, { done: String(count), all: String(sheet.steps.length) })
  return (
    <>
      <header class="page-head">
        <p class="hygiene-screen">
          <a class="link-alone" href="#/jejak">
            {text.hygiene.back}
          </a>
        </p>
        <h1>{text.hygiene.title}</h1>
        <p class="soft">{text.hygiene.lead}</p>
      </header>
      <Notice icon="pause">{text.hygiene.first}</Notice>
      <div class="hygiene-screen hygiene-choose">
        <Field label={text.hygiene.site}>
          {tie => (
            <select
              {...tie}
              class="input"
              value={chosen}
              onChange={event => setChosen(event.currentTarget.value as Platform)}
            >
              {sheets.map(({ platform }) => (
                <option key={platform} value={platform}>
                  {text.platforms[platform]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button icon="file" onPress={onPrint}>
          {text.hygiene.print}
        </Button>
      </div>
      <Card title={text.platforms[chosen]} icon="check">
        <Progress label={progress} done={count} total={sheet.steps.length} />
        <ul class="plain-list">
          {sheet.steps.map(step => (
            <HygieneRow
              key={step.topic}
              step={step}
              site={text.platforms[chosen]}
              doneOn={ticked[step.topic]}
              onTick={on => onTick(chosen, step.topic, on)}
            />
          ))}
        </ul>
        <p class="soft small">
          {sheet.checked === 'never'
            ? fill(text.hygiene.unverified, { day: day(read) })
            : fill(text.hygiene.checkedOn, { day: day(sheet.checked) })}
        </p>
        <p class="soft small">{text.hygiene.local}</p>
      </Card>
    </>
  )
}
