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

export interface CloudflareToken {
  readonly id: string
  text: string
  readonly mayWriteTokens: boolean
}

export interface CloudflareDouble extends IssuerDouble {
  readonly tokens: CloudflareToken[]
}

/** Tokens of a user, or of an account where one is given. */
export async function startCloudflare(
  first: readonly CloudflareToken[],
  account: string | null = null,
): Promise<CloudflareDouble> {
  const tokens = first.map((token) => ({ ...token }))
  const base = account === null ? '/client/v4/user/tokens' : `/client/v4/accounts/${account}/tokens`
  const double = await startIssuerDouble((call) => answer(call, tokens, base))
  return { ...double, tokens }
}

function answer(call: IssuerCall, tokens: readonly CloudflareToken[], base: string): IssuerAnswer {
  const sent = bearerOf(call)
  const own = tokens.find(({ text }) => text === sent)
  if (!own) return refused(401, 1000, 'Invalid API Token')
  demand(call.target.startsWith(`${base}/`), 'a path of the owner’s tokens')
  const path = call.target.slice(base.length)
  if (call.method === 'GET' && path === '/verify') {
    noBody(call)
    return { status: 200, body: { success: true, errors: [], messages: [], result: { id: own.id, status: 'active' } } }
  }
  const [, id] = /^\/([0-9a-f]{32})\/value$/.exec(path) ?? []
  demand(call.method === 'PUT' && id !== undefined, 'a documented call')
  jsonBody(call, [])
  if (!own.mayWriteTokens) return refused(403, 9109, 'Unauthorized to access requested resource')
  const token = tokens.find((one) => one.id === id)
  if (!token) return refused(404, 1003, 'Invalid API token ID')
  token.text = madeUp(40)
  return { status: 200, body: { success: true, errors: [], messages: [], result: token.text } }
}

function refused(status: number, code: number, message: string): IssuerAnswer {
  return { status, body: { success: false, errors: [{ code, message }], messages: [], result: null } }
}
