import {
  bearerOf,
  demand,
  jsonBody,
  noBody,
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
  successorId: string | null
}

export interface ServiceDouble extends IssuerDouble {
  readonly keys: ServiceKey[]
}

/** Some calls of the project's own key service. */
export async function startKeyService(first: readonly ServiceKey[], rootKey: string): Promise<ServiceDouble> {
  const keys = first.map((key) => ({ ...key }))
  const double = await startIssuerDouble((call) => answer(call, keys, rootKey))
  return { ...double, keys }
}

function answer(call: IssuerCall, keys: ServiceKey[], rootKey: string): IssuerAnswer {
  if (bearerOf(call) !== rootKey) return { status: 401, body: { code: 'key.unknown' } }
  if (call.method === 'POST' && call.target === '/v1/keys/verify') return verify(call, keys)
  const [, id, action = ''] = /^\/v1\/keys\/(key_\w+)(?:\/(rotate|revoke))?$/.exec(call.target) ?? []
  demand(call.method === (action === '' ? 'GET' : 'POST'), 'a documented call')
  const key = keys.find((one) => one.id === id)
  if (!key) return { status: 404, body: { title: 'Not found' } }
  if (action === '') {
    noBody(call)
    return { status: 200, body: shown(key) }
  }
  return action === 'revoke' ? revoke(call, key) : rotate(call, key, keys)
}

function revoke(call: IssuerCall, key: ServiceKey): IssuerAnswer {
  const { reason } = jsonBody(call, ['reason', 'note'])
  demand(reason === 'superseded', 'the reason of a rotation')
  if (key.revoked !== null) return { status: 409, body: { detail: 'The key is revoked already.' } }
  key.revoked = reason
  return { status: 200, body: { key_id: key.id, version: 2, effective_at: new Date().toISOString() } }
}

function rotate(call: IssuerCall, key: ServiceKey, keys: ServiceKey[]): IssuerAnswer {
  const { grace_seconds: grace = 86_400, activation = 'at_once' } = jsonBody(call, [
    'activation',
    'grace_seconds',
    'expires_at',
  ])
  demand(typeof grace === 'number' && Number.isInteger(grace) && grace >= 0, 'the grace in seconds')
  demand(activation === 'at_once' || activation === 'on_first_use', 'when the grace begins')
  if (key.revoked !== null) return { status: 409, body: { detail: 'The key is revoked.' } }
  if (key.successorId !== null)
    return { status: 409, body: { detail: 'The key was rotated already; rotate its successor.' } }
  const made: ServiceKey = {
    id: `key_${madeUp(12)}`,
    text: `why401_live_${madeUp(38)}`,
    graceEndsAt: null,
    revoked: null,
    successorId: null,
  }
  key.graceEndsAt = Date.now() + grace * 1000
  key.successorId = made.id
  keys.push(made)
  return { status: 201, body: { text: made.text, key: shown(made), predecessor: shown(key), lines: {} } }
}

function shown({ id, successorId }: ServiceKey): object {
  return { id, successor_id: successorId }
}

function verify(call: IssuerCall, keys: readonly ServiceKey[]): IssuerAnswer {
  const { key: text, dry_run: dryRun } = jsonBody(call, ['key', 'dry_run'])
  demand(dryRun === true, 'it spends nothing')
  const key = keys.find((one) => one.text === text)
  const valid = key !== undefined && key.revoked === null && (key.graceEndsAt ?? Infinity) > Date.now()
  return { status: 200, body: { valid, code: valid ? null : 'key.unknown', key: key ? { id: key.id } : null } }
}
