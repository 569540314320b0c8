/** The known answer for one captured page, as the data folder gives it. */
export interface CaptureTruth {
  posts?: {
    author: string
    status_id?: string
    controls?: { testid: string; label?: string; action: string; target_author: string }[]
  }[]
  follow_buttons?: { testid: string; user_id?: string; action: string; target_handle: string }[]
}

/** What pressing one control must mean. `act: null`: it is nobody's business. */
export interface Expected {
  testid: string
  label?: string
  act: { action: string; undo: boolean } | null
  handle: string
  id?: string
  post?: string
}

/** The acts behind the words of the truth; everything not listed is innocent. */
const ACTS: [RegExp, { action: string; undo: boolean }][] = [
  [/^reply\b/, { action: 'comment', undo: false }],
  [/^(like|repost menu|retweet) \(on\b/, { action: '', undo: true }],
  [/^like\b/, { action: 'like', undo: false }],
  [/^(repost|retweet)\b/, { action: 'share', undo: false }],
  [/^unfollow\b|^(cancel|pending)\b/, { action: 'follow', undo: true }],
  [/^follow\b/, { action: 'follow', undo: false }],
]

const actOf = (words: string): Expected['act'] => ACTS.find(([pattern]) => pattern.test(words))?.[1] ?? null

/** Every control of the page in document order. */
export function expectedOf(truth: CaptureTruth): Expected[] {
  const controls = (truth.posts ?? []).flatMap(post =>
    (post.controls ?? []).map(control => ({
      testid: control.testid,
      ...(control.label !== undefined && { label: control.label }),
      act: actOf(control.action),
      handle: control.target_author,
      ...(post.status_id && control.target_author === post.author && { post: post.status_id }),
    })),
  )
  const follows = (truth.follow_buttons ?? []).map(button => ({
    testid: button.testid,
    act: actOf(button.action),
    handle: button.target_handle,
    ...(button.user_id && { id: button.user_id }),
  }))
  return [...controls, ...follows]
}
