import { useState } from 'preact/hooks'
import { TryStep } from '../../components/welcome/try-step'
import { useWords } from '../../components/words'
import type { Settings } from '../../lib/model/settings'
import { PRACTICE } from '../../lib/packs/practice-pack'
import { practise } from './practise'

type Last = Parameters<typeof TryStep>[0]['last']

/** The practice: likes live in this page only and are gone with it. */
export function LiveTry({ settings }: { settings: Settings }) {
  const { campaign, everyday } = useWords().text.welcome.tryIt
  const [liked, setLiked] = useState<readonly string[]>([])
  const [last, setLast] = useState<Last>()
  const posts = [
    { ...PRACTICE.campaign, handle: PRACTICE.campaign.account.handle, says: campaign },
    { ...PRACTICE.everyday, handle: PRACTICE.everyday.account.handle, says: everyday },
  ]
  const like = async (account: (typeof posts)[number]['account'], point: { x: number; y: number } | undefined) => {
    const { handle } = account
    const outcome = await practise(account, liked.includes(handle), settings, point)
    if (outcome === 'undone') setLiked(old => old.filter(each => each !== handle))
    if (outcome === 'go' || outcome === 'passed') setLiked(old => [...old, handle])
    setLast({ handle, outcome })
  }
  return (
    <TryStep
      posts={posts}
      liked={liked}
      last={last}
      onLike={({ handle }, point) => {
        const post = posts.find(each => each.handle === handle)
        if (post) void like(post.account, point)
      }}
    />
  )
}
