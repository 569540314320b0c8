/** The known answer for one captured page, as the data folder gives it. */
export interface CaptureTruth {
  posts?: {
    author: string
    status_id?: string
    controls?: { testid: string; label?: string; action: string; target_author: string }[]
  }[]
  follow_buttons?: {
    testid?: string
    user_id?: string
    action?: string
    aria_label?: string | null
    target_handle: string
  }[]
  /** Items of a feed of TikTok, in order; an empty shell has no controls. */
  items?: {
    author?: string
    video_id?: string
    controls?: {
      e2e: string
      action: string
      target_author: string
      aria_label?: string | null
      aria_pressed?: string | null
    }[]
  }[]
}

/** A control in words, as the truths of reduced pages name it. */
export interface Described {
  /** `first [selector] closest role=button`, `li role=button text Reply`, `sibling role=button of … (label React)`. */
  match?: string
  /** Or: the label of its picture … */
  svg?: string
  /** … or its own text. */
  text?: string
}

/** The other vocabulary: reduced pages, whose controls are described. */
export interface DescribedTruth {
  posts?: { author: string | { handle: string }; shared_from?: { handle: string } }[]
  controls?: (Described & {
    action: string
    state?: string
    owner?: string
    also_matches_list_if?: string
    /** An act without a control: journeys make those. */
    gesture?: string
  })[]
}

/** What pressing one control must mean. `act: null`: it is nobody's business. */
export interface Expected {
  testid: string
  /** The attribute that holds it; `data-testid` unless said. The control is the button around it. */
  by?: 'data-e2e'
  /** Instead of a test id. */
  described?: Described
  label?: string
  act: { action: string; undo: boolean } | null
  handle: string
  /** Further accounts that must be named with the owner, and no others. */
  others?: string[]
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
  [/^share panel\b/, { action: 'share', undo: false }],
]

/** Opening comments, reactions or a menu is reading; opening what shares is the act's own control. */
const DESCRIBED: [RegExp, string][] = [
  [/^like(?:-comment)?$/, 'like'],
  [/^open-share-(?:menu|sheet)$|^repost$/, 'share'],
  [/^follow$/, 'follow'],
  [/^join/, 'join'],
]

/** Every control of a reduced page. */
export function expectedOfDescribed({ posts = [], controls = [] }: DescribedTruth): Expected[] {
  const [first] = posts
  const author = typeof first?.author === 'string' ? first.author : first?.author.handle
  const shared = posts.find(post => post.shared_from)?.shared_from?.handle
  return controls
    .filter(control => !control.gesture)
    .map(({ action, state, owner = author ?? '', match, svg, text }) => {
      const act = DESCRIBED.find(([pattern]) => pattern.test(action))?.[1]
      const isPost = owner === author && action !== 'like-comment'
      return {
        testid: match ?? svg ?? text ?? '',
        described: { ...(match && { match }), ...(svg && { svg }), ...(text && { text }) },
        act: act ? { action: act, undo: state === 'on' } : null,
        handle: owner,
        ...(shared && isPost && act && { others: [shared] }),
      }
    })
}

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
    testid: button.testid ?? 'follow-button',
    ...(!button.testid && { by: 'data-e2e' as const }),
    ...(button.aria_label && { label: button.aria_label }),
    act: actOf(button.action ?? 'follow'),
    handle: button.target_handle,
    ...(button.user_id && { id: button.user_id }),
  }))
  const items = (truth.items ?? []).flatMap(item =>
    (item.controls ?? []).map(control => {
      const act = actOf(control.action)
      return {
        testid: control.e2e,
        by: 'data-e2e' as const,
        ...(control.aria_label && { label: control.aria_label }),
        act: act && { ...act, undo: act.undo || control.aria_pressed === 'true' },
        handle: control.target_author,
        ...(item.video_id && control.target_author === item.author && { post: item.video_id }),
      }
    }),
  )
  return [...controls, ...follows, ...items]
}
