import { checkNames, type Check, type Refusal, type RefusalCode } from './refusal.ts'

/** What the strict profile does not tell apart: whether a key exists, and how it ended. */
const collapsed: ReadonlySet<RefusalCode> = new Set(['key.unknown', 'key.expired', 'key.revoked', 'key.leaked'])

/**
 * The refusal as the strict profile tells it. All of `collapsed` become one and the same `key.unknown`; of any other the
 * checks behind the first that failed are left out, since one of them could tell a dead key's state.
 */
export function strictly(refusal: Refusal): Refusal {
  const { requestId } = refusal
  if (collapsed.has(refusal.code) || isStrange(refusal))
    return { code: 'key.unknown', requestId, evaluated: unknownKey, members: {} }
  return { ...refusal, evaluated: upToFirstFailure(refusal.evaluated) }
}

/** Refused since no key was found, whatever the code: of too many unknown keys from one address, a dead one is none. */
function isStrange({ evaluated }: Refusal): boolean {
  return evaluated.some(({ check, verdict }) => check === 'existence' && verdict === 'failed')
}

const existence = checkNames.indexOf('existence')

const unknownKey: readonly Check[] = checkNames.map((check, at) => {
  if (at === existence) return { check, verdict: 'failed', code: 'key.unknown' }
  return { check, verdict: at < existence ? 'passed' : 'not-reached' }
})

function upToFirstFailure(evaluated: readonly Check[]): readonly Check[] {
  const failed = evaluated.findIndex(({ verdict }) => verdict === 'failed')
  if (failed === -1) return evaluated
  return evaluated.map((one, at) => (at <= failed ? one : { check: one.check, verdict: 'not-reached' }))
}
