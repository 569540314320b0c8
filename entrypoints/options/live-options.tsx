import { PageFrame } from '../../components/page-frame'
import { Button } from '../../components/ui/button'
import { FailureBoundary } from '../../components/ui/failure-boundary'
import { Notice } from '../../components/ui/notice'
import { Speaking } from '../../components/words'
import { textIn } from '../../lib/text/language'
import { LivePlace } from './live-place'
import { useOptions } from './use-options'
import { usePlace } from './use-place'

/** The full page: its frame, the place in the address, and what stands there if that place fails. */
export function LiveOptions() {
  const place = usePlace()
  const { kept, ...rest } = useOptions()
  if (!kept) return null
  const text = textIn(kept.settings.language)
  const readAgain = <Button onPress={() => location.reload()}>{text.common.reloadPage}</Button>
  return (
    <Speaking language={kept.settings.language} title={place === 'kebersihan' ? text.hygiene.title : text.nav[place]}>
      <PageFrame place={place}>
        <FailureBoundary
          key={place}
          instead={<Notice tone="attention" live title={text.common.failed} actions={readAgain} />}
        >
          <LivePlace place={place} kept={kept} {...rest} />
        </FailureBoundary>
      </PageFrame>
    </Speaking>
  )
}
