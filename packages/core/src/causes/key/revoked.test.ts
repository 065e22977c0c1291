import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { revoked } from './revoked.ts'

function telling(given: Given): Parameters<typeof revoked.explain>[0] {
  const observed = observedFor(given)
  const verdict = revoked.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  {
    name: 'an answer that the provider documents for it',
    given: {
      status: 401,
      body: '{"status":"error","code":"apiKeyDisabled","message":"Your API key has been disabled."}',
      request: { url: 'https://newsapi.org/v2/everything' },
    },
    verdict: 'suspected',
  },
  {
    name: 'an answer that the provider documents for another cause',
    given: {
      status: 401,
      body: '{"status":"error","code":"apiKeyInvalid","message":"Your API key is invalid."}',
      request: { url: 'https://newsapi.org/v2/everything' },
    },
    verdict: 'unknown',
  },
  {
    name: 'the same words from an unknown server',
    given: { status: 401, body: '{"message":"API key disabled"}' },
    verdict: 'unknown',
  },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  {
    sign: 'has-been-revoked',
    hit: { text: 'Google Maps JavaScript API error: DeletedApiProjectMapError' },
    miss: { text: 'Google Maps JavaScript API error: InvalidKeyMapError' },
  },
  {
    sign: 'has-been-revoked',
    hit: { text: 'This API key has been revoked' },
    miss: { text: 'This API key has been created' },
  },
  { sign: 'disabled', hit: { text: 'API key has been disabled' }, miss: { text: 'CORS has been disabled' } },
  {
    sign: 'no-longer-valid',
    hit: { text: 'the token is no longer valid' },
    miss: { text: 'Access token invalid or no longer valid' },
  },
  {
    sign: 'key-does-not-sign',
    hit: { text: 'invalid_grant: Invalid JWT Signature.' },
    miss: { text: 'invalid_grant: code was already redeemed' },
  },
  {
    sign: 'stopped',
    hit: { text: '401 Unauthorized', remarks: ['worked until yesterday'] },
    miss: { text: '401 Unauthorized', remarks: ['worked never'] },
  },
  {
    sign: 'months-without-errors',
    hit: { text: '401 Unauthorized', remarks: ['program ran for months without errors'] },
    miss: { text: '401 Unauthorized', remarks: ['program ran with errors'] },
  },
  {
    sign: 'site-unchanged',
    hit: { text: '401 Unauthorized', remarks: ['nothing was changed in the workflow'] },
    miss: { text: '401 Unauthorized', remarks: ['the workflow was changed'] },
  },
  {
    sign: 'built-in',
    hit: { text: '401 Unauthorized', remarks: ['the key is built into the extension'] },
    miss: { text: '401 Unauthorized', remarks: ['the key is typed into the extension'] },
  },
  {
    sign: 'shared',
    hit: { text: '401 Unauthorized', remarks: ['the key is shared by all installs'] },
    miss: { text: '401 Unauthorized', remarks: ['the key is used by one install'] },
  },
  {
    sign: 'owner-gone',
    hit: { text: '401 Unauthorized', remarks: ['the colleague who made the token left the company'] },
    miss: { text: '401 Unauthorized', remarks: ['the colleague who made the token is here'] },
  },
  {
    sign: 'made-by-former',
    hit: { text: '401 Unauthorized', remarks: ['a former employee made the token'] },
    miss: { text: '401 Unauthorized', remarks: ['an employee made the token'] },
  },
  {
    sign: 'ships-with-key',
    hit: { text: '401 Unauthorized', remarks: ['the app ships with its own key'] },
    miss: { text: '401 Unauthorized', remarks: ['the app ships with a manual'] },
  },
  {
    sign: 'cleaned-up',
    hit: { text: '401 Unauthorized', remarks: ['the project was cleaned up'] },
    miss: { text: '401 Unauthorized', remarks: ['the project was opened'] },
  },
  {
    sign: 'rotation',
    hit: { text: '401 Unauthorized', remarks: ['an admin rotated the secrets last week'] },
    miss: { text: '401 Unauthorized', remarks: ['an admin looked at the secrets'] },
  },
  {
    sign: 'were-revoked',
    hit: { text: 'Tokens generated before 2020 were weak, and have been revoked.' },
    miss: { text: 'Tokens are long.' },
  },
  {
    sign: 'common-key-stopped',
    hit: { text: '401 Unauthorized', remarks: ['browser extension with a built-in key, worked before for all users'] },
    miss: { text: '401 Unauthorized', remarks: ['browser extension with an own key'] },
  },
  {
    sign: 'only-some-tenants',
    hit: { remarks: ['only some teams raise it'] },
    miss: { remarks: ['only some calls fail'] },
  },
  {
    sign: 'invalid-for-everyone',
    hit: { text: 'Invalid API key', remarks: ['suddenly for everyone'] },
    miss: { text: 'Invalid API key', remarks: ['only here'] },
  },
  {
    sign: 'rotation',
    hit: { remarks: ['the keys were rotated last week'] },
    miss: { remarks: ['five keys in rotation'] },
  },
  {
    sign: 'project-deleted',
    hit: { text: 'Google Maps JavaScript API error: DeletedApiProjectMapError' },
    miss: { text: 'ApiProjectMapError' },
  },
  {
    sign: 'renewed-then-fails',
    hit: { remarks: ['the token was regenerated; since then the action fails'] },
    miss: { remarks: ['the token was regenerated, no change'] },
  },
]

describe('key.revoked', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(revoked.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(revoked, observedFor(hit))).toContain(sign)
    expect(hits(revoked, observedFor(miss))).not.toContain(sign)
  })

  test('names the provider whose documented answer it is', () => {
    expect(
      revoked.explain(
        telling({
          status: 401,
          body: '{"code":"apiKeyDisabled","message":"Your API key has been disabled."}',
          request: { url: 'https://newsapi.org/v2/everything' },
        }),
      ),
    ).toContain('NewsAPI')
    expect(
      revoked.explain(
        telling({
          status: 401,
          body: '{"code":"apiKeyDisabled","message":"Your API key has been disabled."}',
          request: { url: 'https://newsapi.org/v2/everything' },
        }),
      ),
    ).toContain('revoked')
  })

  test('without that it speaks of the usual reasons', () => {
    expect(revoked.explain(telling({ text: '401 Unauthorized' }))).toContain('rotation')
  })

  test('asks for a new key in every place', () => {
    expect(revoked.fix(telling({ text: '401' })).summary).toContain('every place')
  })
})
