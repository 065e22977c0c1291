import { checkNames, type Check } from '@why401/core/issuer'
import type { Environment } from '../model/key.ts'
import { scrub } from '../observe/scrub.ts'
import type { VerifyRequest } from './decision.ts'
import { failed, plain } from './evaluated.ts'
import type { Verdict } from './evaluate.ts'
import type { Failure } from './finding.ts'

const unknown: Failure = Object.freeze({
  code: 'key.unknown',
  detail: 'No such key was issued here.',
  members: Object.freeze({}),
})

/** What is told of a key that nobody in this project knows, be it another tenant's or nobody's at all: one answer, made once. */
export const unknownKey = beforePossession('existence', unknown)

/** The same, of a text that nobody had the time to look at. */
export const unexaminedKey: Verdict = Object.freeze({
  failure: unknown,
  evaluated: Object.freeze(
    unknownKey.evaluated.map((one) => (one.check === 'shape' ? plain('shape', 'not-reached') : one)),
  ),
})

/**
 * The same, where too many came from one address: no more is told of the text than that no key was found. `address_seen` is what
 * tells this from a limit of a key's own.
 */
export function unknownBeyondLimit(retryAfter: number, caller: VerifyRequest['caller']): Verdict {
  const failure: Failure = {
    code: 'limit.rate',
    detail: 'Too many keys that nobody issued came from this address; good keys from it are accepted as ever.',
    members: {
      retry_after: retryAfter,
      'violated-policies': ['unknown-keys'],
      address_seen: caller?.address?.split('%')[0] ?? '',
      ...(caller?.addressFrom === undefined ? {} : { address_from: scrub(caller.addressFrom) }),
    },
  }
  const evaluated = unexaminedKey.evaluated.map((one) => (one.check === 'existence' ? failed(one.check, failure) : one))
  return { failure, evaluated }
}

const inEnvironment = { live: unknownIn('live'), test: unknownIn('test') }

/** The same, of a text in the form of this API's keys: it says itself for which environment it was meant. */
export function unknownOf(environment: Environment): Verdict {
  return inEnvironment[environment]
}

/** A refusal that was decided before a key was found. */
export function beforePossession(check: 'shape' | 'existence', failure: Failure): Verdict {
  const at = checkNames.indexOf(check)
  const evaluated = checkNames.map((name, position): Check => {
    if (position === at) return Object.freeze(failed(name, failure))
    return plain(name, position < at ? 'passed' : 'not-reached')
  })
  return Object.freeze({ failure, evaluated: Object.freeze(evaluated) })
}

function unknownIn(environment: Environment): Verdict {
  return beforePossession('existence', { ...unknown, members: Object.freeze({ environment }) })
}
