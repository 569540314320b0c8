import type { Member } from './archive'

/** The same values; the first is asked for at once, not when somebody wants it. */
export function ahead<Value, End>(values: AsyncGenerator<Value, End>): AsyncGenerator<Value, End> {
  const first = values.next()
  first.catch(() => undefined) // met where it is awaited
  return after(first, values)
}

async function* after<Value, End>(
  first: Promise<IteratorResult<Value, End>>,
  values: AsyncGenerator<Value, End>,
): AsyncGenerator<Value, End> {
  try {
    const { done, value } = await first
    if (done) return value
    yield value
    return yield* values
  } finally {
    await values.return(undefined as End)
  }
}

/** The same member, of which the first bytes are asked for at once. */
export function aheadOf(member: Member, signal?: AbortSignal): Member {
  let begun: AsyncGenerator<Uint8Array> | undefined = ahead(member.chunks(signal))
  return {
    ...member,
    chunks: again => {
      const chunks = begun ?? member.chunks(again)
      begun = undefined
      return chunks
    },
  }
}
