import type { Target } from '../../model/act'
import type { PostRef } from '../../model/platform'
import { anyOf } from '../dom/read'
import { ownerOf, type Page } from '../dom/resolve'

/** Every post the page shows and tells the owner of. */
export function* postsShown(page: Page, root: ParentNode): Generator<{ post: PostRef; target: Target }> {
  for (const spec of Object.values(page.spec.boxes)) {
    if (!spec.box || !spec.post || (spec.on && !spec.on.test(page.url.pathname))) continue
    for (const box of root.querySelectorAll(anyOf(spec.box))) {
      const { post, target } = ownerOf(page, spec, box, box, 'author')
      if (post && target) yield { post, target }
    }
  }
}
