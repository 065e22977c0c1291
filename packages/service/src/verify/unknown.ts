import { checkNames, type Check } from '@why401/core/issuer'
import { failed, plain } from './evaluated.ts'
import type { Verdict } from './evaluate.ts'
import type { Failure } from './finding.ts'

/** What is told of a key that nobody in this project knows, be it another tenant's or nobody's at all: one answer, made once. */
export const unknownKey: Verdict = beforePossession('existence', {
  code: 'key.unknown',
  detail: 'No such key was issued here.',
  members: {},
})

/** A refusal that was decided before a key was found. */
export function beforePossession(check: 'shape' | 'existence', failure: Failure): Verdict {
  const at = checkNames.indexOf(check)
  const evaluated = checkNames.map((name, position): Check => {
    if (position === at) return Object.freeze(failed(name, failure))
    return plain(name, position < at ? 'passed' : 'not-reached')
  })
  return Object.freeze({ failure, evaluated: Object.freeze(evaluated) })
}
