/** Expected failure as a value: bad input and absence never throw (see docs/decisions/0005-three-kinds-of-failure.md). */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem }

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })
export const fail = <Problem>(problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem })
