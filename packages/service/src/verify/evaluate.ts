import type { Check, CheckName } from '@why401/core/issuer'
import { account } from './checks/account.ts'
import type { KeyCheck, Surroundings } from './checks/check.ts'
import { environment } from './checks/environment.ts'
import { ip } from './checks/ip.ts'
import { keyspace } from './checks/keyspace.ts'
import { origin } from './checks/origin.ts'
import { permission } from './checks/permission.ts'
import { rate } from './checks/rate.ts'
import { state } from './checks/state.ts'
import { uses } from './checks/uses.ts'
import type { VerifyRequest } from './decision.ts'
import type { KeyEntry } from './entry.ts'
import { failed, plain } from './evaluated.ts'
import { isFailure, type Failure } from './finding.ts'

/** What all checks together found. */
export interface Verdict {
  /** The first; null: granted. */
  readonly failure: Failure | null
  readonly evaluated: readonly Check[]
}

const names: readonly CheckName[] = [
  'keyspace',
  'account',
  'state',
  'environment',
  'ip',
  'origin',
  'permission',
  'rate',
  'uses',
]
/** In the order of `checkNames`, of those that need the key. */
const checks: readonly KeyCheck[] = [keyspace, account, state, environment, ip, origin, permission, rate, uses]

const passed = names.map((name) => plain(name, 'passed'))
const notApplicable = names.map((name) => plain(name, 'not-applicable'))

/** Before these, the whole key was shown. */
const shown: readonly Check[] = [plain('credential', 'passed'), plain('shape', 'passed'), plain('existence', 'passed')]

/** Verdicts of granted requests, by the set of checks that were applicable: made once, handed out ever after. */
const granted: (Verdict | undefined)[] = []

/** Makes every check of a key that was found, and spends nothing. A failure stops none of the others: all of them are told at once. */
export function evaluate(entry: KeyEntry, request: VerifyRequest, now: number, around: Surroundings): Verdict {
  let applicable = 0
  let failure: Failure | null = null
  let evaluated: Check[] | null = null
  for (let at = 0; at < checks.length; at++) {
    const finding = (checks[at] as KeyCheck)(entry, request, now, around)
    if (isFailure(finding)) {
      failure ??= finding
      evaluated ??= listed(applicable, at)
    } else if (finding === 'passed') applicable |= 1 << at
    evaluated?.push(isFailure(finding) ? failed(names[at] as CheckName, finding) : plainAt(at, finding === 'passed'))
  }
  if (evaluated !== null) return { failure, evaluated }
  return (granted[applicable] ??= Object.freeze({
    failure,
    evaluated: Object.freeze(listed(applicable, checks.length)),
  }))
}

/** The first checks of a key, of which none failed. */
function listed(applicable: number, count: number): Check[] {
  const evaluated = shown.slice()
  for (let at = 0; at < count; at++) {
    evaluated.push(plainAt(at, (applicable & (1 << at)) !== 0))
  }
  return evaluated
}

function plainAt(at: number, isPassed: boolean): Check {
  return (isPassed ? passed : notApplicable)[at] as Check
}
