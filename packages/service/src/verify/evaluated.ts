import { checkNames, type Check, type CheckName } from '@why401/core/issuer'
import { isFailure, type Failure, type Finding } from './finding.ts'

type PlainVerdict = Exclude<Check['verdict'], 'failed'>

const plainChecks = new Map(checkNames.map((check) => [check, shared(check)]))

/** One object for all decisions that say the same of a check. */
export function plain(check: CheckName, verdict: PlainVerdict): Check {
  return (plainChecks.get(check) as Record<PlainVerdict, Check>)[verdict]
}

export function failed(check: CheckName, { code, detail }: Failure): Check {
  return { check, verdict: 'failed', code, detail }
}

export function noted(check: CheckName, finding: Finding): Check {
  return isFailure(finding) ? failed(check, finding) : plain(check, finding)
}

function shared(check: CheckName): Record<PlainVerdict, Check> {
  return {
    passed: Object.freeze({ check, verdict: 'passed' }),
    'not-reached': Object.freeze({ check, verdict: 'not-reached' }),
    'not-applicable': Object.freeze({ check, verdict: 'not-applicable' }),
  }
}
