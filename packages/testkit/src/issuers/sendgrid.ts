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

export interface SendgridKey {
  readonly text: string
  readonly name: string
  readonly scopes: readonly string[]
}

export interface SendgridDouble extends IssuerDouble {
  readonly keys: SendgridKey[]
}

/** Given by SendGrid itself, and refused when they are asked for. */
const automatic = ['2fa_required', 'sender_verification_eligible']

/** The calls of `/v3/api_keys` and `/v3/scopes`. */
export async function startSendgrid(first: readonly SendgridKey[]): Promise<SendgridDouble> {
  const keys = [...first]
  const double = await startIssuerDouble((call) => answer(call, keys))
  return { ...double, keys }
}

export function sendgridIdOf({ text }: SendgridKey): string {
  return text.split('.')[1] ?? ''
}

function answer(call: IssuerCall, keys: SendgridKey[]): IssuerAnswer {
  const sent = bearerOf(call)
  const own = keys.find(({ text }) => text === sent)
  if (!own) return errors(401, 'The provided authorization grant is invalid, expired, or revoked')
  const { method, target } = call
  const may = (scope: string): boolean => own.scopes.includes(scope)
  if (`${method} ${target}` === 'GET /v3/scopes') {
    noBody(call)
    return { status: 200, body: { scopes: [...own.scopes, ...automatic] } }
  }
  if (`${method} ${target}` === 'GET /v3/api_keys') {
    noBody(call)
    if (!may('api_keys.read')) return errors(403, 'access forbidden')
    return { status: 200, body: { result: keys.map((key) => ({ name: key.name, api_key_id: sendgridIdOf(key) })) } }
  }
  if (`${method} ${target}` === 'POST /v3/api_keys')
    return may('api_keys.create') ? create(call, own, keys) : errors(403, 'access forbidden')
  const [, id] = /^\/v3\/api_keys\/([\w-]+)$/.exec(target) ?? []
  demand(method === 'DELETE' && id !== undefined, 'a documented call')
  noBody(call)
  if (!may('api_keys.delete')) return errors(403, 'access forbidden')
  const at = keys.findIndex((key) => sendgridIdOf(key) === id)
  if (at < 0) return errors(404, 'unable to find API Key to delete')
  keys.splice(at, 1)
  return { status: 204 }
}

function create(call: IssuerCall, own: SendgridKey, keys: SendgridKey[]): IssuerAnswer {
  const { name, scopes } = jsonBody(call, ['name', 'scopes'])
  demand(typeof name === 'string' && name !== '', 'a name')
  demand(Array.isArray(scopes) && scopes.every((one) => typeof one === 'string'), 'scopes')
  const asked = scopes as readonly string[]
  if (asked.some((scope) => automatic.includes(scope) || !own.scopes.includes(scope)))
    return errors(400, 'one or more of given scopes are invalid')
  const key = { name, scopes: asked, text: `SG.${madeUp(22)}.${madeUp(43)}` }
  keys.push(key)
  return { status: 201, body: { api_key: key.text, api_key_id: sendgridIdOf(key), name, scopes } }
}

function errors(status: number, message: string): IssuerAnswer {
  return { status, body: { errors: [{ field: null, message }] } }
}
