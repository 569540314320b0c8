import { useId } from 'preact/hooks'
import './progress.css'

interface ProgressProps {
  label: string
  /** What is happening right now ("liked_posts.json"). */
  detail?: string
  done: number
  /** Zero: how much there is to do is not known yet. */
  total: number
}

export function Progress({ label, detail, done, total }: ProgressProps) {
  const id = useId()
  const value = total > 0 ? { value: Math.min(done, total), max: total } : {}
  return (
    <div class="progress">
      <p class="progress-label" id={id}>
        {label}
      </p>
      <progress {...value} aria-labelledby={id} />
      {detail && <p class="soft small">{detail}</p>}
    </div>
  )
}
