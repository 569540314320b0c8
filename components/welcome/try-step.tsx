import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { PracticePost, type PracticePostData } from './practice-post'
import { StepHead } from './step-head'

/** How a press on a practice post ended. */
export type Outcome = 'dont' | 'go' | 'passed' | 'undone'

interface TryStepProps {
  posts: readonly PracticePostData[]
  /** Handles whose post is liked now. */
  liked: readonly string[]
  last?: { handle: string; outcome: Outcome } | undefined
  onLike: (post: PracticePostData, point: { x: number; y: number } | undefined) => void
}

/** Two invented posts; one is paused, one is not. */
export function TryStep({ posts, liked, last, onLike }: TryStepProps) {
  const { text } = useWords()
  const words = text.welcome.tryIt
  return (
    <>
      <StepHead title={words.title}>
        <p class="soft">{words.lead}</p>
      </StepHead>
      {posts.map(post => (
        <div key={post.handle} class="practice">
          <PracticePost post={post} liked={liked.includes(post.handle)} onLike={point => onLike(post, point)} />
          <div role="status">
            {last?.handle === post.handle && (
              <Notice tone="done">
                <p>{words.outcomes[last.outcome]}</p>
              </Notice>
            )}
          </div>
        </div>
      ))}
    </>
  )
}
