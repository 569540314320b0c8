import { useEffect, useId, useState } from 'preact/hooks'
import type { RegionCode } from '../../lib/model/region'
import { Field } from '../ui/field'
import { useWords } from '../words'

interface RegionFieldProps {
  value: RegionCode | undefined
  /** All regions by code; read when the field is shown. */
  loadNames: () => Promise<Readonly<Record<RegionCode, string>>>
  onChange: (region: RegionCode | undefined) => void
}

const folded = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ')

/** Where the person works: typed by name with suggestions, kept as a code. */
export function RegionField({ value, loadNames, onChange }: RegionFieldProps) {
  const { text } = useWords()
  const list = useId()
  const [names, setNames] = useState<Readonly<Record<RegionCode, string>>>({})
  const [typed, setTyped] = useState<string>()
  useEffect(() => void loadNames().then(setNames, () => setNames({})), [loadNames])

  const shown = typed ?? (value ? (names[value] ?? value) : '')
  const codeOf = (name: string) => Object.entries(names).find(([, known]) => folded(known) === folded(name))?.[0]
  const unknown = typed !== undefined && typed.trim() !== '' && !codeOf(typed)
  const type = (name: string) => {
    const code = codeOf(name)
    setTyped(code ? undefined : name)
    if (code || name.trim() === '') onChange(code)
  }
  return (
    <Field
      label={text.settings.region}
      hint={text.settings.regionHint}
      problem={unknown ? text.settings.regionUnknown : undefined}
    >
      {tie => (
        <>
          <input
            {...tie}
            class="input"
            type="search"
            list={list}
            autocomplete="off"
            placeholder={text.settings.noRegion}
            value={shown}
            onInput={event => setTyped(event.currentTarget.value)}
            onChange={event => type(event.currentTarget.value)}
          />
          <datalist id={list}>
            {Object.entries(names).map(([code, name]) => (
              <option key={code} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
