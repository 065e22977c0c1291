import {
  bearerOf,
  demand,
  jsonBody,
  startIssuerDouble,
  type IssuerAnswer,
  type IssuerCall,
  type IssuerDouble,
} from './issuer-double.ts'
import { madeUp } from './made-up.ts'

export interface ServiceKey {
  readonly id: string
  readonly text: string
  graceEndsAt: number | null
  revoked: string | null
}

export interface ServiceDouble extends IssuerDouble {
  readonly keys: ServiceKey[]
}

/** Three calls of the project's own key service. */
export async function startKeyService(first: readonly ServiceKey[], rootKey: string): Promise<ServiceDouble> {
  const keys = first.map((key) => ({ ...key }))
  const double = await startIssuerDouble((call) => answer(call, keys, rootKey))
  return { ...double, keys }
}

function answer(call: IssuerCall, keys: ServiceKey[], rootKey: string): IssuerAnswer {
  if (bearerOf(call) !== rootKey) return { status: 401, body: { code: 'key.unknown' } }
  demand(call.method === 'POST', 'POST')
  if (call.target === '/v1/keys/verify') return verify(call, keys)
  const [, id, action] = /^\/v1\/keys\/(key_\w+)\/(rotate|revoke)$/.exec(call.target) ?? []
  const key = keys.find((one) => one.id === id)
  if (!key) return { status: 404, body: { code: 'not_found' } }
  if (action === 'revoke') {
    const { reason } = jsonBody(call, ['reason', 'note'])
    demand(reason === 'superseded', 'the reason of a rotation')
    key.revoked = reason
    return { status: 200, body: { id: key.id } }
  }
  const { graceMs } = jsonBody(call, ['graceMs', 'onFirstUse'])
  demand(typeof graceMs === 'number' && graceMs >= 0, 'the grace in milliseconds')
  key.graceEndsAt = Date.now() + graceMs
  const made = { id: `key_${madeUp(12)}`, text: `why401_live_${madeUp(38)}`, graceEndsAt: null, revoked: null }
  keys.push(made)
  return { status: 201, body: { id: made.id, key: made.text } }
}

function verify(call: IssuerCall, keys: readonly ServiceKey[]): IssuerAnswer {
  const { key: text, dryRun } = jsonBody(call, ['key', 'dryRun'])
  demand(dryRun === true, 'it spends nothing')
  const key = keys.find((one) => one.text === text)
  const valid = key !== undefined && key.revoked === null && (key.graceEndsAt ?? Infinity) > Date.now()
  return { status: 200, body: { valid, code: valid ? null : 'key.unknown', key: key ? { id: key.id } : null } }
}
