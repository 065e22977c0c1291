import type { HttpResponse } from '@why401/core'

/** What an accepted probe tells of the key's owner. */
export interface Told {
  readonly who: string | null
  readonly scopes: readonly string[]
  /** As the provider writes it. */
  readonly expires: string | null
}

const ownerHeaders = ['openai-organization', 'anthropic-organization-id', 'x-account-id']
const scopeHeaders = ['x-oauth-scopes', 'x-accepted-oauth-scopes']
const expiryHeaders = ['github-authentication-token-expiration', 'x-token-expires-at']
/** Best first. */
const ownerFields = [
  'login',
  'email',
  'username',
  'user_name',
  'handle',
  'name',
  'display_name',
  'team',
  'user',
  'account',
  'id',
  'uuid',
]
const expiryFields = ['expires_at', 'expiresAt', 'expires_on', 'expiration', 'expiry']
const nested = ['user', 'data', 'account', 'result', 'token', 'bot', 'me', 'owner']
const longest = 120
const mostScopes = 40

/** Who the key belongs to, what it may do, and until when; read from the answer's headers and the upper levels of its JSON. */
export function told({ headers, body }: HttpResponse): Told {
  const header = (names: readonly string[]): string | null =>
    headers
      .find(({ name }) => names.includes(name.toLowerCase()))
      ?.value.reveal()
      .slice(0, longest) ?? null
  const objects = objectsIn(body?.reveal() ?? '')
  const scopes = header(scopeHeaders)?.split(/[\s,]+/) ?? scopesIn(objects)
  return {
    who: firstText(objects, ownerFields) ?? header(ownerHeaders),
    scopes: scopes.filter((scope) => scope !== '').slice(0, mostScopes),
    expires: header(expiryHeaders) ?? firstText(objects, expiryFields),
  }
}

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The answer's object and those right below it that hold a person or account. */
function objectsIn(text: string): readonly Fields[] {
  try {
    const root: unknown = JSON.parse(text)
    if (!isFields(root)) return []
    return [root, ...nested.map((name) => root[name]).filter(isFields)]
  } catch {
    return []
  }
}

function firstText(objects: readonly Fields[], names: readonly string[]): string | null {
  for (const name of names)
    for (const fields of objects) {
      const value = fields[name]
      if (typeof value === 'string' && value !== '') return value.slice(0, longest)
    }
  return null
}

function scopesIn(objects: readonly Fields[]): readonly string[] {
  for (const fields of objects) {
    const { scopes, scope } = fields
    if (Array.isArray(scopes))
      return scopes.filter((one): one is string => typeof one === 'string').map((one) => one.slice(0, longest))
    if (typeof scope === 'string') return scope.slice(0, 2000).split(/[\s,]+/)
  }
  return []
}
