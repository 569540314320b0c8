import { useState } from 'preact/hooks'
import { CertificatePage } from '../../components/practice/certificate-page'
import { PledgePage } from '../../components/practice/pledge-page'
import type { Day } from '../../lib/base/time'
import type { PracticeRecord } from '../../lib/model/practice-record'
import type { Situation } from '../../lib/model/situation'
import { changePractice } from '../../lib/webext/storage'

interface LiveSheetProps {
  sheet: 'piagam' | 'ikrar'
  today: Day
  situations: readonly Situation[]
  record: PracticeRecord
}

const keepName = (name: string | undefined) =>
  changePractice(({ name: _old, ...rest }) => (name === undefined ? rest : { ...rest, name }))

/** What can be printed. The name lives in this page, and in storage only where the person says so. */
export function LiveSheet({ sheet, today, situations, record }: LiveSheetProps) {
  const [name, setName] = useState(record.name ?? '')
  const remembered = record.name !== undefined
  const field = {
    name,
    remembered,
    onName: (typed: string) => {
      setName(typed)
      if (remembered) void keepName(typed)
    },
    onRemember: (remember: boolean) => void keepName(remember ? name : undefined),
  }
  return sheet === 'piagam' ? (
    <CertificatePage today={today} situations={situations} done={record.done} name={field} onPrint={() => print()} />
  ) : (
    <PledgePage name={field} onPrint={() => print()} />
  )
}
