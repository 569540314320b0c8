import { useState } from 'preact/hooks'
import { TryStep } from '../../components/welcome/try-step'
import { useWords } from '../../components/words'
import { PRACTICE_CAST } from '../../lib/model/practice-cast'
import type { Settings } from '../../lib/model/settings'
import { practise } from './practise'

type Last = Parameters<typeof TryStep>[0]['last']

/** The practice: likes live in this page only and are gone with it. */
export function LiveTry({ settings }: { settings: Settings }) {
  const { campaign, everyday } = useWords().text.welcome.tryIt
  const [liked, setLiked] = useState<readonly string[]>([])
  const [last, setLast] = useState<Last>()
  const posts = [
    { ...PRACTICE_CAST.pair, says: campaign },
    { ...PRACTICE_CAST.kitchen, says: everyday },
  ]
  const like = async (handle: string, point: { x: number; y: number } | undefined) => {
    const outcome = await practise({ platform: 'x', handle }, liked.includes(handle), settings, point)
    if (outcome === 'undone') setLiked(old => old.filter(each => each !== handle))
    if (outcome === 'go' || outcome === 'passed') setLiked(old => [...old, handle])
    setLast({ handle, outcome })
  }
  return <TryStep posts={posts} liked={liked} last={last} onLike={({ handle }, point) => void like(handle, point)} />
}
