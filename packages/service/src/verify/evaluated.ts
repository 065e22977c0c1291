import { checkNames, type Check, type CheckName } from '@why401/core/issuer'
import type { Failure } from './finding.ts'

type PlainVerdict = Exclude<Check['verdict'], 'failed'>

const plainChecks = new Map(checkNames.map((check) => [check, shared(check)]))

/** One object for all decisions that say the same of a check. */
export function plain(check: CheckName, verdict: PlainVerdict): Check {
  return (plainChecks.get(check) as Record<PlainVerdict, Check>)[verdict]
}

export function failed(check: CheckName, { code, detail }: Failure): Check {
  return { check, verdict: 'failed', code, detail }
}

function shared(check: CheckName): Record<PlainVerdict, Check> {
  return {
    passed: Object.freeze({ check, verdict: 'passed' }),
    'not-reached': Object.freeze({ check, verdict: 'not-reached' }),
    'not-applicable': Object.freeze({ check, verdict: 'not-applicable' }),
  }
}
