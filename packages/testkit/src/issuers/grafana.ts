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

export interface GrafanaToken {
  readonly id: number
  readonly name: string
  readonly text: string
  readonly created: string
  readonly expiration: string | null
}

export interface GrafanaDouble extends IssuerDouble {
  readonly tokens: GrafanaToken[]
}

/** Tokens of one service account. */
export async function startGrafana(first: readonly GrafanaToken[], account: number): Promise<GrafanaDouble> {
  const tokens = [...first]
  const double = await startIssuerDouble((call) => answer(call, tokens, account))
  return { ...double, tokens }
}

function answer(call: IssuerCall, tokens: GrafanaToken[], account: number): IssuerAnswer {
  const sent = bearerOf(call)
  if (!tokens.some(({ text }) => text === sent)) return { status: 401, body: { message: 'Invalid API key' } }
  const { method, target } = call
  if (method === 'GET' && target === '/api/org') {
    noBody(call)
    return { status: 200, body: { id: 1, name: 'Main Org.' } }
  }
  const base = `/api/serviceaccounts/${account}/tokens`
  demand(target === base || target.startsWith(`${base}/`), 'tokens of the service account')
  if (method === 'GET') {
    noBody(call)
    const list = tokens.map(({ id, name, created, expiration }) => ({
      id,
      name,
      created,
      expiration,
      secondsUntilExpiration: 0,
      hasExpired: expiration !== null && Date.parse(expiration) < Date.now(),
      lastUsedAt: null,
    }))
    return { status: 200, body: list }
  }
  if (method === 'POST') return create(call, tokens)
  const at = tokens.findIndex(({ id }) => `${base}/${id}` === target)
  demand(method === 'DELETE', 'a documented call')
  noBody(call)
  if (at < 0) return { status: 404, body: { message: 'API key not found' } }
  tokens.splice(at, 1)
  return { status: 200, body: { message: 'API key deleted' } }
}

function create(call: IssuerCall, tokens: GrafanaToken[]): IssuerAnswer {
  const { name, secondsToLive = 0 } = jsonBody(call, ['name', 'secondsToLive'])
  demand(typeof name === 'string' && name !== '', 'a name')
  demand(typeof secondsToLive === 'number' && Number.isInteger(secondsToLive), 'seconds')
  if (tokens.some((token) => token.name === name))
    return { status: 409, body: { message: 'service account token with given name already exists' } }
  const token = {
    id: Math.max(...tokens.map(({ id }) => id)) + 1,
    name,
    text: `glsa_${madeUp(32)}_${madeUp(8, '0123456789abcdef')}`,
    created: new Date().toISOString(),
    expiration: secondsToLive === 0 ? null : new Date(Date.now() + secondsToLive * 1000).toISOString(),
  }
  tokens.push(token)
  return { status: 200, body: { id: token.id, name, key: token.text } }
}
