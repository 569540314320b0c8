import type { Day } from '../../lib/base/time'
import type { Situation } from '../../lib/model/situation'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { Paper } from '../ui/paper'
import { useWords } from '../words'
import { NameField } from './name-field'
import { usePracticeWords } from './use-practice-words'

/** Fewer would be a certificate of nothing. */
const FEWEST = 5

interface CertificatePageProps {
  today: Day
  situations: readonly Situation[]
  done: readonly string[]
  name: Parameters<typeof NameField>[0]
  onPrint: () => void
}

/** A certificate of one's own practice: how many situations, of which topics, no marks. */
export function CertificatePage({ today, situations, done, name, onPrint }: CertificatePageProps) {
  const { text, fill, day } = useWords()
  const practice = usePracticeWords()
  const { sheets, certificate, topics, backToAll } = practice
  const tried = situations.filter(({ id }) => done.includes(id))
  const missing = Math.min(FEWEST, situations.length) - tried.length
  const about = [...new Set(tried.map(({ topic }) => topics[topic]))]
  return (
    <>
      <header class="page-head">
        <h1>{sheets.certificate}</h1>
        <p class="soft">{sheets.hint}</p>
      </header>
      <Card>
        <NameField {...name} />
        {missing > 0 && (
          <Notice>
            <p>{sheets.notYet(missing)}</p>
          </Notice>
        )}
        <p class="row">
          <Button look="main" icon="print" disabled={missing > 0} onPress={onPrint}>
            {sheets.print}
          </Button>
          <a class="button button-plain" href="#/">
            {backToAll}
          </a>
        </p>
      </Card>
      {missing <= 0 && (
        <Paper label={certificate.title}>
          <p class="soft">{text.product.name}</p>
          <h2>{certificate.title}</h2>
          <p class="soft">{certificate.given}</p>
          <p class="paper-name">{name.name}</p>
          <p>
            {fill(certificate.did, {
              n: String(tried.length),
              all: String(situations.length),
              day: day(today).replaceAll(' ', '\u00a0'), // in one piece
            })}
          </p>
          <p>{about.join(' · ')}</p>
          <p>{certificate.thanks}</p>
          <p class="paper-foot soft small">{certificate.foot}</p>
        </Paper>
      )}
    </>
  )
}
