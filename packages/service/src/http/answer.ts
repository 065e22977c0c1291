import type { RefusalAnswer } from '@why401/core/issuer'
import type { Static, TSchema } from 'typebox'
import type { Fault, Problem } from './problem.ts'

type Headers = Readonly<Record<string, string>>

export interface Answer<Status extends number = number, Body = unknown> {
  readonly status: Status
  readonly body: Body
  readonly headers?: Headers
}

/** A route's answers by status; each is checked against the schema of its status when it compiles. */
export type AnswerTo<Answers extends Record<number, TSchema>> =
  | { [Status in keyof Answers & number]: Answer<Status, Static<Answers[Status]>> }[keyof Answers & number]
  | ProblemAnswer
  | RefusedAnswer
  | StreamAnswer

/** Is written as problem+json with what all problems have. */
export interface ProblemAnswer {
  readonly problem: Problem
  readonly headers?: Headers
}

/** The refusal of a credential, as it is. */
export interface RefusedAnswer {
  readonly refusal: RefusalAnswer
}

/** A body that is written as it comes. */
export interface StreamAnswer {
  readonly stream: AsyncIterable<string>
  readonly headers: Headers
}

export const ok = <Body>(body: Body): Answer<200, Body> => ({ status: 200, body })

export const created = <Body>(body: Body): Answer<201, Body> => ({ status: 201, body })

/** A foreign id is answered as an unknown one. */
export const notFound = (what: string): ProblemAnswer => ({
  problem: { status: 404, detail: `There is no such ${what}.` },
})

export const conflict = (detail: string): ProblemAnswer => ({ problem: { status: 409, detail } })

export const forbidden = (detail: string): ProblemAnswer => ({ problem: { status: 403, detail } })

export const badRequest = (detail: string, errors: readonly Fault[] = []): ProblemAnswer => ({
  problem: { status: 400, detail, errors },
})

/** A member of the body that is well formed and still wrong. */
export const wrongMember = (pointer: string, expected: string): ProblemAnswer =>
  badRequest(`${pointer}: ${expected}.`, [{ in: 'body', pointer, expected }])
