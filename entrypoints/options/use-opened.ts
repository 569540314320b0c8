import { useEffect, useMemo, useState } from 'preact/hooks'
import { useLive } from '../../components/ui/use-live'
import type { FindingMark } from '../../lib/model/finding'
import type { FindingRow, Footprint } from '../../lib/model/footprint'
import { BY_ACCOUNT, type Opened, withOpened } from '../../lib/model/opened'
import { changeOpened, readOpened, watchOpened } from '../../lib/webext/opened'
import { guardedPlatforms } from '../../lib/webext/permissions'
import { postIdOf } from './platform-files'

/** Whether the guard can see this act taken back: on a site it runs on, and named so that no other act is meant. */
export const canBeSeen = ({ activity: { platform, action, post } }: FindingRow): boolean =>
  guardedPlatforms().includes(platform) && (post !== undefined || BY_ACCOUNT.includes(action))

const openedNow = ({ key, activity: { platform, action, post, targets }, verdict }: FindingRow): Opened => {
  const matched = verdict.because[0]?.matched?.account
  return {
    key,
    platform,
    action,
    ...(post && { post: postIdOf(platform, post.id) }),
    accounts: [...(matched ? [matched] : []), ...targets.map(({ account }) => account)],
    at: Date.now(),
  }
}

/**
 * Notes what the person opens on its site, and closes what is then seen to be taken back there. The only holder of the
 * list may be this page (a session in memory), so it is this page that marks.
 */
export function useOpened(footprint: Footprint | undefined, onMark: (marks: FindingMark[]) => void) {
  const opened = useLive(readOpened, watchOpened)
  const [seen, setSeen] = useState<readonly FindingMark[]>([])
  const review = footprint?.review
  useEffect(() => {
    const closed = (opened ?? []).filter(({ undone }) => undone !== undefined)
    if (closed.length === 0) return
    const here = new Set(review?.map(({ key }) => key))
    const marks = closed.flatMap(({ key, undone }): FindingMark[] =>
      undone !== undefined && here.has(key) ? [{ key, state: 'undone-seen', since: undone }] : [],
    )
    if (marks.length === 0) return
    const taken = new Set(marks.map(({ key }) => key))
    onMark(marks)
    setSeen(before => [...before, ...marks])
    void changeOpened(list => list.filter(({ key }) => !taken.has(key)))
  }, [opened, review, onMark])

  const onOpened = useMemo(
    () => (row: FindingRow) => {
      if (row.state === 'open' && canBeSeen(row)) void changeOpened(list => withOpened(list, openedNow(row)))
    },
    [],
  )
  return { seen, onOpened }
}
