import { expect, test } from 'vitest'
import type { ProofEvent } from '../../../../../cli/src/ui/protocol.ts'
import { advanced, comparedWith, nothingSent } from './course.ts'

const sending = (number: number, against: number | null): ProofEvent => ({
  type: 'sending',
  number,
  purpose: against === null ? 'as-given' : 'change',
  change: against === null ? null : 'no key at all',
  against,
  request: [`GET /${number}`],
})
const answered = (number: number, status: number): ProofEvent => ({
  type: 'answered',
  number,
  status,
  lines: [],
  milliseconds: 3,
})

const believed = (probability: number): ProofEvent => ({
  type: 'beliefs',
  causes: [{ id: 'key.whitespace', title: 'A blank', probability }],
})

test('answers and verdicts go to the request that they are about', () => {
  const events: ProofEvent[] = [
    sending(1, null),
    answered(1, 401),
    sending(2, 1),
    answered(2, 200),
    sending(3, 1),
    answered(3, 401),
    { type: 'judged', number: 2, verdict: 'proves', cause: 'key.whitespace' },
  ]
  const course = events.reduce(advanced, nothingSent)
  expect(course.steps.map(({ answer, judged }) => [answer?.status, judged?.verdict])).toEqual([
    [401, undefined],
    [200, 'proves'],
    [401, undefined],
  ])
  expect(course.steps.map((step) => comparedWith(course, step)?.sent.number ?? null)).toEqual([null, 1, 1])
})

test('what is believed is the last that was told, and what fails is kept', () => {
  const course = [believed(0.2), believed(0.9), { type: 'failed', detail: 'It broke.' } as const].reduce(
    advanced,
    nothingSent,
  )
  expect(course.beliefs[0]?.probability).toBe(0.9)
  expect(course.failed).toBe('It broke.')
})
