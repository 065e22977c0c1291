import {
  demand,
  jsonBody,
  noBody,
  startIssuerDouble,
  type IssuerAnswer,
  type IssuerCall,
  type IssuerDouble,
} from './issuer-double.ts'
import { madeUp } from './made-up.ts'

export interface GitlabToken {
  readonly id: number
  readonly text: string
  readonly scopes: readonly string[]
  readonly created: string
  /** A date. */
  readonly expires: string
  revoked: boolean
  /** Id of the token that it was rotated from. */
  readonly from: number | null
}

export interface GitlabDouble extends IssuerDouble {
  readonly tokens: GitlabToken[]
}

const tokensPath = '/api/v4/personal_access_tokens'

/** Personal access tokens: rotation revokes, and rotating with a revoked token revokes what came of it. */
export async function startGitlab(first: readonly GitlabToken[]): Promise<GitlabDouble> {
  const tokens = first.map((token) => ({ ...token }))
  const double = await startIssuerDouble((call) => answer(call, tokens))
  return { ...double, tokens }
}

function answer(call: IssuerCall, tokens: GitlabToken[]): IssuerAnswer {
  const sent = String(call.headers['private-token'] ?? '')
  demand(sent !== '' && call.headers.authorization === undefined, 'PRIVATE-TOKEN')
  demand(call.target.startsWith(tokensPath), 'a path of the API')
  const [, which = '', action] = call.target.slice(tokensPath.length).split('/')
  const own = tokens.find(({ text }) => text === sent)
  if (!own) return { status: 401, body: { message: '401 Unauthorized' } }
  if (call.method === 'GET' && which === 'self') {
    noBody(call)
    return own.revoked ? { status: 401, body: { message: '401 Unauthorized' } } : { status: 200, body: shown(own) }
  }
  demand(call.method === 'POST' && action === 'rotate', 'POST …/rotate')
  const { expires_at: expires } = jsonBody(call, ['expires_at'])
  demand(expires === undefined || /^\d{4}-\d\d-\d\d$/.test(String(expires)), 'expires_at is a date')
  if (own.revoked) {
    revokeFamily(own, tokens)
    return { status: 401, body: { message: '401 Unauthorized' } }
  }
  const isSelf = which === 'self'
  if (!own.scopes.some((scope) => scope === 'api' || (isSelf && scope === 'self_rotate')))
    return { status: 403, body: { error: 'insufficient_scope' } }
  const rotated = isSelf ? own : tokens.find(({ id }) => String(id) === which)
  if (!rotated || rotated.revoked) return { status: 404, body: { message: '404 Not Found' } }
  return { status: 200, body: rotate(rotated, tokens, expires === undefined ? null : String(expires)) }
}

function rotate(old: GitlabToken, tokens: GitlabToken[], expires: string | null): object {
  old.revoked = true
  const made: GitlabToken = {
    ...old,
    id: Math.max(...tokens.map(({ id }) => id)) + 1,
    text: `glpat-${madeUp(20)}`,
    created: new Date().toISOString(),
    expires: expires ?? new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
    revoked: false,
    from: old.id,
  }
  tokens.push(made)
  return { ...shown(made), token: made.text }
}

function revokeFamily({ id }: GitlabToken, tokens: readonly GitlabToken[]): void {
  for (const token of tokens) {
    if (token.from !== id) continue
    token.revoked = true
    revokeFamily(token, tokens)
  }
}

function shown({ id, scopes, created, expires, revoked }: GitlabToken): object {
  return { id, name: 'ci', revoked, created_at: created, scopes, user_id: 1, active: !revoked, expires_at: expires }
}
