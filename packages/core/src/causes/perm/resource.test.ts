import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { resource } from './resource.ts'

const openai = { url: 'https://api.openai.com/v1/chat/completions', headers: [] } as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'the provider’s own wording',
    given: {
      status: 403,
      request: openai,
      body: JSON.stringify({
        error: {
          message: 'Project `proj_AbCdEfGhIjKlMnOpQrStUvWx` does not have access to model `gpt-x`',
          code: 'model_not_found',
        },
      }),
    },
    verdict: 'suspected',
  },
  {
    name: 'the same words from an API that is not known',
    given: { status: 403, request: { url: 'https://api.example.test/v1', headers: [] }, text: 'no access to model' },
    verdict: 'unknown',
  },
  { name: 'a bare 403', given: { status: 403, text: 'Forbidden' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['api-not-enabled', { text: 'Generative API has not been used in project 1 before or it is disabled.' }],
  ['not-authorized-for-service', { text: 'This API key is not authorized to use this service or API.' }],
  ['plan', { text: 'This feature requires a paid plan' }],
  ['not-subscribed', { text: 'You are not subscribed to this API.' }],
  ['model-access', { text: "You don't have access to the model with the specified model ID." }],
  ['gated', { text: 'You are trying to access a gated repo.' }],
  ['organization-rule', { text: 'Resource protected by organization SAML enforcement.' }],
  ['object-access', { text: 'permission_denied: write_package' }],
  ['sender-or-domain', { text: 'The example.com domain is not verified.' }],
  ['key-auth-off', { text: 'Key based authentication is disabled for this resource.' }],
  ['key-auth-off', { text: 'Key based authentication is not permitted on this storage account.' }],
  ['key-auth-off', { text: 'Access denied due to disableLocalAuth being set on the resource' }],
  ['key-auth-off', { text: 'Local Authorization is disabled. Use an AAD token' }],
  ['key-auth-off', { text: 'SAS authentication has been disabled for the namespace' }],
  ['other-model-works', { remarks: ['same key works against another model'] }],
  ['plan-spoken-of', { remarks: ['the key is a free one'] }],
  ['payment-required-403', { status: 403, text: 'upgrade to use this' }],
  ['access-level', { text: 'You currently have Essential access. Apply for Elevated access' }],
  ['the-specified-object', { text: 'no permission to access the specified package' }],
  ['token-itself-accepted', { remarks: ['the token itself is accepted'] }],
  ['own-in-place-of-built-in', { remarks: ['the bundled key was replaced by an own one'] }],
  ['approval-pending', { remarks: ['approval for live pending'] }],
  ['shows-but-search-fails', { remarks: ['map shows, search input fails'] }],
  ['map-shows', { remarks: ['map shows'] }],
  ['not-shared', { text: 'Make sure the pages are shared with your integration.' }],
  ['narrow-selection', { remarks: ['the token covers only selected repositories'] }],
  ['development-mode', { remarks: ['the app is in development mode'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['key-auth-off', { text: '"disableLocalAuth": false' }],
  ['key-auth-off', { text: 'The account is disabled; the key was authenticated' }],
  ['plan', { text: 'Invalid API key' }],
  ['not-subscribed', { text: 'Too many requests' }],
  ['gated', { text: 'repo not reachable' }],
  ['payment-required-403', { status: 401, text: 'upgrade to use this' }],
  ['access-level', { text: 'You have no token' }],
  ['the-specified-object', { text: 'no permission' }],
  ['token-itself-accepted', { remarks: ['the token itself'] }],
  ['own-in-place-of-built-in', { remarks: ['the bundled key is used'] }],
  ['approval-pending', { remarks: ['approved'] }],
  ['shows-but-search-fails', { remarks: ['map shows, search works'] }],
  ['map-shows', { remarks: ['no map'] }],
  ['not-shared', { text: 'share price not found' }],
  ['narrow-selection', { remarks: ['the token covers repositories'] }],
  ['development-mode', { remarks: ['the app is in the store'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = resource.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('perm.resource', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(resource.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(resource, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(resource, observedFor(given))).not.toContain(sign)
  })

  test('names the path that is asked for', () => {
    expect(resource.explain(telling({ status: 403, request: openai }))).toContain(
      'has no access to /v1/chat/completions',
    )
    expect(resource.fix(telling({ status: 403, request: openai })).summary).toContain('at OpenAI')
  })
})
