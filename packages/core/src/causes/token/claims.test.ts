import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { claims } from './claims.ts'

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (claims: object, alg = 'HS256') => `${part({ alg, typ: 'JWT' })}.${part(claims)}.${'s1'.repeat(21)}`
const now = Date.UTC(2026, 10, 21, 12) / 1000
const bearer = (token: string) =>
  ({
    status: 401,
    request: { url: 'https://api.example.test/v1', headers: [['Authorization', `Bearer ${token}`]] },
  }) as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'not valid yet', given: bearer(jwt({ nbf: now + 3600 })), verdict: 'suspected' },
  { name: 'unsigned', given: bearer(jwt({ sub: 'x' }, 'none')), verdict: 'suspected' },
  { name: 'half a token', given: bearer(jwt({ sub: 'x' }).split('.').slice(0, 2).join('.')), verdict: 'suspected' },
  { name: 'a sound token', given: bearer(jwt({ nbf: now - 60, sub: 'x' })), verdict: 'unknown' },
  {
    name: 'a lifetime that is too long',
    given: { text: "'Expiration time' claim ('exp') is too far in the future" },
    verdict: 'suspected',
  },
  {
    name: 'the answer names the claim',
    given: { text: 'JWT validation failed: invalid audience' },
    verdict: 'suspected',
  },
  {
    name: 'the provider’s own wording',
    given: {
      status: 401,
      request: { url: 'https://tenant.us.auth0.com/api/v2/users', headers: [] },
      body: '{"statusCode":401,"error":"Unauthorized","message":"Bad audience: https://api.example.com - expected: https://tenant.us.auth0.com/api/v2/"}',
    },
    verdict: 'suspected',
  },
  { name: 'an error line alone', given: { text: '401' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['made-for-another', { remarks: ['token was issued for another app'] }],
  ['made-for-another', { remarks: ['the workflow file was renamed'] }],
  ['claim-refused', { text: 'Jwt issuer is not configured' }],
  ['claim-refused', { text: 'The given credential is rejected by the attribute condition.' }],
  ['claim-refused', { text: 'signing method RS256 is invalid' }],
  ['audience', { text: 'User is not authorized to the audience for those scopes' }],
  ['trusted-publisher', { text: '`invalid-publisher`: valid token, but no corresponding publisher' }],
  ['invalid-scope', { text: 'invalid_scope' }],
  ['resource-scope', { text: 'AADSTS500011: the resource principal was not found' }],
  ['audience', { text: "ID token has invalid 'aud' (audience) claim" }],
  ['issuer', { text: 'the issuer does not match' }],
  ['claim-named', { text: "'Expiration time' claim ('exp') is too far in the future" }],
  ['malformed', { text: 'Expected 3 parts in JWT; got 1' }],
  ['algorithm-or-key', { text: 'no matching key found in jwks' }],
  ['provider-token', { text: 'InvalidProviderToken' }],
  ['sovereign-cloud', { remarks: ['AzureUSGovernment cloud'] }],
  ['several-projects', { remarks: ['the company has two tenants'] }],
  ['jwt-made', { code: 'jwt.sign(payload, privateKey)' }],
  ['lifetime-at-limit', { code: 'exp: Math.floor(Date.now() / 1000) + 600' }],
  ['token-shows-it', bearer(jwt({ sub: 'x' }, 'none'))],
  ['issuer', { text: 'the issuer is a.internal, the app expects localhost' }],
  ['two-host-names', { remarks: ['the server is reached by different host names'] }],
  ['oauth-resource-server', { remarks: ['server is an MCP server with OAuth'] }],
  ['custom-token', { text: 'signInWithCustomToken: custom token is invalid' }],
  [
    'signature-of-a-foreign-audience',
    { text: 'JWT has an invalid signature', remarks: ['audience of the token is another'] },
  ],
  [
    'made-for-another',
    {
      remarks: [
        'another address of the login server in the browser than in the container',
        'different host names from browser and container',
      ],
    },
  ],
]

const silent: readonly (readonly [string, Given])[] = [
  ['malformed', { text: 'Missing or invalid jwt in the header' }],
  ['made-for-another', { remarks: ['the token was issued for the app', 'the variable was renamed'] }],
  ['claim-refused', { text: 'the issuer of the card is not configured' }],
  ['trusted-publisher', { text: 'the publisher of this book' }],
  ['resource-scope', { text: 'AADSTS7000215: Invalid client secret provided' }],
  ['resource-scope', { text: 'invalid_scope' }],
  ['invalid-scope', { text: 'insufficient_scope' }],
  ['audience', { text: 'invalid api key' }],
  ['lifetime-at-limit', { code: 'exp: Math.floor(Date.now() / 1000) + 120' }],
  ['token-shows-it', bearer(jwt({ sub: 'x' }))],
  ['issuer', { text: 'the issuer of this book' }],
  ['two-host-names', { remarks: ['the server is reached'] }],
  ['oauth-resource-server', { remarks: ['server is an MCP server'] }],
  ['custom-token', { text: 'token is invalid' }],
  ['signature-of-a-foreign-audience', { text: 'JWT has an invalid signature', remarks: ['made by hand'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = claims.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('token.claims', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(claims.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(claims, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(claims, observedFor(given))).not.toContain(sign)
  })

  test.each([
    [bearer(jwt({ nbf: now + 3600 })), 'its nbf lies after'],
    [bearer(jwt({ sub: 'x' }, 'none')), 'alg none'],
    [{ text: 'JWT validation failed: invalid audience' }, 'does not accept: audience'],
    [{ text: "'Expiration time' claim ('exp') is too far in the future" }, 'too far in the future'],
    [{ text: '401' }, 'not one for this server'],
  ] as const)('explains row %#', (given, words) => {
    expect(claims.explain(telling(given))).toContain(words)
  })

  test('shortens a lifetime that is too long', () => {
    expect(claims.fix(telling({ text: "'Expiration time' claim ('exp') is too far in the future" })).summary).toContain(
      'Shorten the lifetime',
    )
  })
})
