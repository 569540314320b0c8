import { PostCard } from '../practice/post-card'
import { useWords } from '../words'
import './practice-post.css'

/** A post that exists only on this page. */
export interface PracticePostData {
  who: string
  handle: string
  says: string
}

interface PracticePostProps {
  post: PracticePostData
  liked: boolean
  /** Where the mouse or finger was; none for a key. */
  onLike: (point: { x: number; y: number } | undefined) => void
}

export function PracticePost({ post, liked, onLike }: PracticePostProps) {
  const { text, fill } = useWords()
  const words = text.welcome.tryIt
  return (
    <PostCard {...post}>
      <p>
        <button
          type="button"
          class="button button-plain practice-like"
          aria-pressed={liked}
          aria-label={fill(words.likeOf, { a: `@${post.handle}` })}
          onClick={event => onLike(event.detail > 0 ? { x: event.clientX, y: event.clientY } : undefined)}
        >
          <svg class="practice-heart" width="18" height="18" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M12 20s-7.5-4.6-7.5-10.2A4.2 4.2 0 0 1 12 7.2a4.2 4.2 0 0 1 7.5 2.6C19.5 15.4 12 20 12 20Z" />
          </svg>
          <span>{words.like}</span>
        </button>
      </p>
    </PostCard>
  )
}
