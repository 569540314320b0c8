import type { ComponentChildren } from 'preact'
import type { FindingMark } from '../../lib/model/finding'
import type { ImportFile } from '../../lib/model/job'
import type { Window } from '../../lib/model/pack'
import type { Report } from '../../lib/model/report'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Choice } from '../ui/choice'
import { EmptyState } from '../ui/empty-state'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { CannotTell } from './cannot-tell'
import type { FootprintState } from './footprint-state'
import { HowToGet } from './how-to-get'
import { ImportBox } from './import-box'
import { Importing, ImportOutcome } from './import-outcome'
import { Overview } from './overview'
import { PageScan, type PageScanProps } from './page-scan'
import { type ReportAs, ReportCard } from './report-card'
import { ReportSheet } from './report-sheet'
import { ReviewSection } from './review-section'
import type { ReviewTools } from './review-tools'
import { ExportsReady, type WaitingProps } from './waiting-export'

export interface FootprintPageProps {
  state: FootprintState
  keep: 'device' | 'memory'
  /** An employer looks after this browser. */
  managed: boolean
  /** Election periods of the packs in use that everybody shares. */
  windows: readonly Window[]
  tools: ReviewTools
  /** Closed in this session, because their undo was seen. */
  seen: readonly FindingMark[]
  onKeep: (keep: 'device' | 'memory') => void
  onFiles: (files: ImportFile[]) => void
  onCancel: () => void
  onPause: (paused: boolean) => void
  onMark: (marks: FindingMark[]) => void
  onErase: () => void
  scan: PageScanProps
  /** Downloads of one's own data that were asked for. */
  waiting: WaitingProps
  /** The report being printed. */
  sheet: Report | undefined
  onReport: (as: ReportAs, names: boolean) => void
  /** The way in while a passphrase locks it; then nothing else shows. */
  locked?: ComponentChildren
  /** The last section: what is kept, and how it goes. */
  myData: ComponentChildren
}

/** Jejak saya: from an export to a worked-off list. */
export function FootprintPage(props: FootprintPageProps) {
  const { text, number, fill } = useWords()
  const { footprint, progress, report, problems, leftovers, gone } = props.state
  const hasData = footprint !== undefined && footprint.total > 0
  const keepChoice = (
    <Choice
      legend={text.footprint.keepLegend}
      value={props.keep}
      disabled={hasData || progress !== undefined}
      onChange={props.onKeep}
      options={[
        { value: 'device', label: text.footprint.keepDevice, hint: text.footprint.keepDeviceHint, icon: 'device' },
        { value: 'memory', label: text.footprint.keepMemory, hint: text.footprint.keepMemoryHint, icon: 'memory' },
      ]}
    />
  )
  return (
    <>
      <header class="page-head">
        <h1>{text.footprint.title}</h1>
        <p class="soft">{text.footprint.lead}</p>
      </header>
      {props.locked}
      <ExportsReady {...props.waiting} />
      {gone && <Notice tone="attention" live title={text.footprint.workerGone} />}
      {leftovers === 0 && !hasData && <Notice tone="done" live title={text.footprint.erased} />}
      {leftovers !== undefined && leftovers > 0 && (
        <Notice
          tone="attention"
          live
          title={text.footprint.eraseLeft(number(leftovers))}
          actions={<Button onPress={props.onErase}>{text.footprint.eraseAgain}</Button>}
        />
      )}
      {progress && <Importing progress={progress} onCancel={props.onCancel} onPause={props.onPause} />}
      {!progress && footprint?.unfinished && (
        <Notice tone="attention" title={text.review.unfinishedTitle}>
          <p>{fill(text.review.unfinished, { names: footprint.unfinished.names.join(', ') })}</p>
        </Notice>
      )}
      {(report || problems.length > 0) && <ImportOutcome report={report} problems={problems} />}
      {hasData && (
        <>
          <Overview footprint={footprint} />
          <ReviewSection
            footprint={footprint}
            windows={props.windows}
            tools={props.tools}
            seen={props.seen}
            onMark={props.onMark}
          />
          <CannotTell cannotTell={footprint.cannotTell} />
          <PageScan {...props.scan} cannotTell={footprint.cannotTell} />
        </>
      )}
      {!progress && !props.locked && (
        <Card title={hasData ? text.footprint.importMore : undefined} icon="upload">
          {!hasData && (
            <EmptyState icon="trail" title={text.footprint.emptyTitle}>
              <p class="soft">{text.footprint.emptyHint}</p>
              <p>{text.footprint.emptyFirst}</p>
            </EmptyState>
          )}
          {!hasData && keepChoice}
          {!hasData && props.managed && <Notice icon="device">{text.footprint.keepManaged}</Notice>}
          <ImportBox onFiles={props.onFiles} />
        </Card>
      )}
      {!progress && !props.locked && (
        <Card title={hasData ? undefined : text.review.asking} icon="info">
          {hasData ? (
            <details>
              <summary>{text.review.asking}</summary>
              <HowToGet waiting={props.waiting} />
            </details>
          ) : (
            <HowToGet waiting={props.waiting} />
          )}
        </Card>
      )}
      {hasData && <ReportCard onReport={props.onReport} />}
      {props.sheet && <ReportSheet report={props.sheet} />}
      {footprint && !progress && props.myData}
    </>
  )
}
