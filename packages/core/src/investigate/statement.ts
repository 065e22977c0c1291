import { checkNames, type Check, type CheckName, type RefusalCode } from '../issuer/refusal/refusal.ts'
import { causeIds } from '../causes/ids.gen.ts'
import type { Json } from '../model/json.ts'

type Members = Readonly<Record<string, Json>>

/** What an issuer says of a request that it refused, in the published model of the key service. */
export interface Statement {
  readonly code: RefusalCode
  readonly status: number
  readonly requestId: string
  /** Where the record of this refusal is, as the issuer tells it; null: it tells none, or none that is plainly of this request. */
  readonly instance: string | null
  /** Checks in the order in which they are made, from the first on; none where there was nothing to check. */
  readonly evaluated: readonly Check[]
  /** Of the checks that failed, first the one that `code` is about. */
  readonly failed: readonly Check[]
  /** When uses that are spent come back by themselves, told as a time and in seconds; null where both are not told. */
  readonly refill: { readonly at: string; readonly seconds: number } | null
}

const ids: ReadonlySet<unknown> = new Set(causeIds)
const verdicts: ReadonlySet<unknown> = new Set(['passed', 'failed', 'not-reached', 'not-applicable'])

/**
 * The statement that a body makes; null for any body that is not wholly in the model. A `code` alone is none: the checks must be
 * there, in order, and the first that failed must be the one that the code names. The list may end with it, and is empty for a
 * request that never came to a check.
 */
export function statementIn(body: string | null): Statement | null {
  // Most answers hold no such word, and need not be parsed.
  if (body === null || !body.includes('"evaluated"')) return null
  const members = objectOf(parsed(body))
  const evaluated = members && checksOf(members['evaluated'])
  if (!members || !evaluated) return null
  const { code, status, request_id: requestId } = members
  const failed = evaluated.filter(({ verdict }) => verdict === 'failed')
  if (!ids.has(code) || typeof status !== 'number') return null
  if (evaluated.length > 0 && failed[0]?.code !== code) return null
  if (typeof requestId !== 'string' || !/^[\w.:-]{1,80}$/.test(requestId)) return null
  const instance = linkTo(requestId, members['instance'])
  return { code: code as RefusalCode, status, requestId, instance, evaluated, failed, refill: refillOf(members) }
}

const longestLink = 500

/** Of the web, without login, query or fragment, and ending with the id: it is shown to be opened. */
function linkTo(requestId: string, value: Json | undefined): string | null {
  if (typeof value !== 'string' || value.length > longestLink || !value.endsWith(`/${requestId}`)) return null
  return /^https?:\/\/(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?(?:\/[\w.:~-]+)+$/.test(value) ? value : null
}

function refillOf({ refills_at: at, retry_after: seconds }: Members): Statement['refill'] {
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.test(at) || typeof seconds !== 'number') return null
  return { at, seconds }
}

function checksOf(value: Json | undefined): readonly Check[] | null {
  if (!Array.isArray(value) || value.length > checkNames.length) return null
  return value.every((one: Json, at) => isCheck(objectOf(one), checkNames[at] as CheckName))
    ? (value as unknown as readonly Check[])
    : null
}

/** A check that failed says why, any other names no cause. */
function isCheck(one: Members | null, name: CheckName): boolean {
  if (one === null || one['check'] !== name || !verdicts.has(one['verdict'])) return false
  const { code, detail } = one
  const isTold = one['verdict'] === 'failed' ? ids.has(code) : code === undefined
  return isTold && (detail === undefined || typeof detail === 'string')
}

function objectOf(value: Json | undefined): Members | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}
