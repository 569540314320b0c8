import type { ComponentChildren } from 'preact'
import './post-card.css'

interface PostCardProps {
  who: string
  /** Without `@`; people in chats have none. */
  handle?: string | undefined
  says?: string | undefined
  children?: ComponentChildren
}

/** A post or message that exists only on this page. */
export function PostCard({ who, handle, says, children }: PostCardProps) {
  return (
    <article class="card post-card">
      <header class="row">
        <span class="post-face" aria-hidden="true">
          {who.slice(0, 1)}
        </span>
        <p>
          <strong>{who}</strong>
          <br />
          <span class="soft small">{handle && `@${handle}`}</span>
        </p>
      </header>
      {says && <p class="post-says">{says}</p>}
      {children}
    </article>
  )
}
