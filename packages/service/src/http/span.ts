import { Type } from 'typebox'
import { badRequest, type ProblemAnswer } from './answer.ts'
import { time } from './schemas/types.ts'
import { moment } from './views/time.ts'

const weekMs = 7 * 86_400_000

/** Query members of whatever is asked about a span of time; the last seven days when nothing is said. */
export const spanQuery = {
  from: Type.Optional(time),
  to: Type.Optional(time),
}

export interface Span {
  readonly from: number
  readonly to: number
}

export function spanOf(query: { readonly from?: string; readonly to?: string }, now: number): Span | ProblemAnswer {
  const to = query.to === undefined ? now : moment(query.to)
  const from = query.from === undefined ? to - weekMs : moment(query.from)
  return from <= to
    ? { from, to }
    : badRequest('`from` lies after `to`.', [{ in: 'query', pointer: '/from', expected: 'a time before `to`' }])
}
