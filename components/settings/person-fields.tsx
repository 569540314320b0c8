import type { Person, Status } from '../../lib/model/person'
import type { RegionCode } from '../../lib/model/region'
import { Field } from '../ui/field'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { RegionField } from './region-field'

interface PersonFieldsProps {
  person: Person
  loadRegions: () => Promise<Readonly<Record<RegionCode, string>>>
  onChange: (make: (old: Person) => Person) => void
}

/** Status, region, spouse and the leave it asks for: all optional. */
export function PersonFields({ person, loadRegions, onChange }: PersonFieldsProps) {
  const { text } = useWords()
  const set = (change: Partial<Person>) => onChange(old => ({ ...old, ...change }))
  const setRegion = (region: RegionCode | undefined) =>
    onChange(({ region: _old, ...rest }) => (region ? { ...rest, region } : rest))
  return (
    <>
      <Field label={text.settings.status} hint={text.statusHints[person.status]}>
        {tie => (
          <select
            {...tie}
            class="input"
            value={person.status}
            onChange={event => set({ status: event.currentTarget.value as Status })}
          >
            {Object.entries(text.statuses).map(([status, name]) => (
              <option key={status} value={status}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <RegionField value={person.region} loadNames={loadRegions} onChange={setRegion} />
      <Toggle
        label={text.settings.spouse}
        hint={text.settings.spouseHint}
        on={person.spouseOfCandidate}
        onChange={spouseOfCandidate => set({ spouseOfCandidate })}
        words={text.common}
      />
      <Toggle
        label={text.settings.leave}
        hint={text.settings.leaveHint}
        on={person.unpaidLeave}
        onChange={unpaidLeave => set({ unpaidLeave })}
        words={text.common}
      />
    </>
  )
}
