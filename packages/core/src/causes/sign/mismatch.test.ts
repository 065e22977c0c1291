import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import type { Fix } from '../../model/cause.ts'
import { mismatch } from './mismatch.ts'

const id = ['AKIA', 'Q7ZTVXK2MSYNTHET'].join('')
const signed = (names: string) =>
  ({
    status: 403,
    request: {
      method: 'POST',
      url: 'https://svc.example.test/x',
      headers: [
        [
          'Authorization',
          `AWS4-HMAC-SHA256 Credential=${id}/20260511/us-east-1/s3/aws4_request, SignedHeaders=${names}, Signature=${'c4'.repeat(32)}`,
        ],
      ],
    },
  }) as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'a header twice among the signed', given: signed('content-type;host;host;x-amz-date'), verdict: 'suspected' },
  { name: 'each header once', given: signed('content-type;host;x-amz-date'), verdict: 'unknown' },
  {
    name: 'the server shows its canonical form',
    given: { status: 403, text: 'The Canonical String for this request should have been GET' },
    verdict: 'suspected',
  },
  {
    name: 'another region in the scope',
    given: { status: 403, text: "Credential should be scoped to a valid region, not 'us-east-2'." },
    verdict: 'suspected',
  },
  {
    name: 'the provider’s own wording',
    given: {
      status: 401,
      request: { url: 'https://api.exchange.coinbase.com/fills', headers: [] },
      body: '{"message":"invalid signature"}',
    },
    verdict: 'suspected',
  },
  { name: 'a bare 403', given: { status: 403, text: 'Forbidden' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['own-signing-code', { remarks: ['works with the SDK, not with own signature code'] }],
  ['own-signing-code', { remarks: ['the body is parsed before'] }],
  ['only-some-shapes', { remarks: ['file names with spaces fail'] }],
  ['sign-refused', { text: 'sign error' }],
  ['sign-refused', { text: '签名错误' }],
  ['sign-refused', { text: 'isv.invalid-signature' }],
  ['proxy-changes', { remarks: ['nginx rewrites the path'] }],
  [
    'oauth-1-with-special-characters',
    { text: 'Invalid or expired token', remarks: ['OAuth 1.0', 'parameters with special characters'] },
  ],
  ['does-not-match', { text: 'The request signature we calculated does not match the signature you provided.' }],
  ['does-not-match', { text: 'SignatureDoesNotMatch' }],
  ['invalid-signature', { text: 'EAPI:Invalid signature' }],
  ['webhook', { text: 'No signatures found matching the expected signature for payload' }],
  ['content-hash', { text: 'XAmzContentSHA256Mismatch' }],
  ['with-parameters', { remarks: ['only the listing of directories fails'] }],
  ['special-characters', { remarks: ['the secret has a slash in it'] }],
  ['own-signature', { code: "crypto.createHmac('sha256', secret)" }],
  ['secret-with-specials', { config: 'AWS_SECRET_ACCESS_KEY=abcd+efgh/ijkl' }],
  ['signed-header', signed('host')],
  ['canonical-shown', signed('host;host')],
  ['proof', { text: 'Invalid appsecret_proof provided' }],
  ['invalid-signature', { text: 'Signature for this request is not valid.' }],
  ['invalid-signature', { text: 'oauth_problem=signature_invalid' }],
  ['new-secret', { remarks: ['a regenerated secret key works'] }],
  ['retry-or-stream', { remarks: ['the request is re-sent'] }],
  ['special-characters', { remarks: ['a slash in the path'] }],
  [
    'webhook-signature-sent',
    {
      status: 401,
      request: {
        method: 'POST',
        url: 'https://shop.example.test/hook',
        headers: [['X-Hub-Signature-256', 'sha256=00']],
      },
    },
  ],
  ['does-not-match', { text: 'hmac error' }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['own-signing-code', { remarks: ['the answer is parsed', 'own code'] }],
  ['only-some-shapes', { remarks: ['the same path with a slash at the end answers 200'] }],
  ['sign-refused', { text: 'sign in error', remarks: [] }],
  ['sign-refused', { text: 'design error' }],
  ['proxy-changes', { remarks: ['a proxy with another address changes nothing'] }],
  ['proxy-changes', { remarks: ['the gateway sees no such header'] }],
  [
    'oauth-1-with-special-characters',
    { text: 'Invalid or expired token', remarks: ['OAuth 2', 'parameters with special characters'] },
  ],
  ['does-not-match', { text: 'the password does not match' }],
  ['invalid-signature', { text: 'invalid api key' }],
  ['canonical-shown', signed('host')],
  ['proof', { text: 'invalid api key' }],
  ['new-secret', { remarks: ['a new key works for some days'] }],
  ['retry-or-stream', { remarks: ['the header is present'] }],
  ['special-characters', { remarks: ['the space still points elsewhere'] }],
  [
    'webhook-signature-sent',
    {
      status: 401,
      request: { method: 'POST', url: 'https://shop.example.test/hook', headers: [['X-Request-Id', '00']] },
    },
  ],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = mismatch.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('sign.mismatch', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(mismatch.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(mismatch, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(mismatch, observedFor(given))).not.toContain(sign)
  })

  test('names what is wrong in the signature', () => {
    expect(mismatch.explain(telling(signed('host;host')))).toContain('names host twice')
    expect(mismatch.fix(telling(signed('host;host'))).summary).toBe('List host once among the signed headers.')
    expect(mismatch.explain(telling({ status: 403, text: 'SignatureDoesNotMatch' }))).toContain(
      'computes the signature itself',
    )
    expect(JSON.stringify(telling(signed('host;host')).found)).not.toContain(id)
  })
})

function told(given: Given): { explanation: string; fix: Fix } {
  const telling = { found: null, observed: observedFor(given), providerName: 'the provider' }
  return { explanation: mismatch.explain(telling), fix: mismatch.fix(telling) }
}

describe('who signed and who checked', () => {
  test.each([
    [
      'a library’s words',
      { text: 'SignatureVerificationError No signatures found matching the expected signature for payload' },
    ],
    ['a remark', { text: '401', remarks: ['the HMAC of the Shopify webhook never matches'] }],
    [
      'the header that came',
      {
        text: '401',
        request: { url: 'https://hooks.example.com/in', headers: [['X-Hub-Signature-256', 'sha256=abc']] },
      },
    ],
  ] as const)('a receiver of webhooks checks raw bytes with the secret of its endpoint: %s', (_, given) => {
    const { explanation, fix } = told(given)
    expect(explanation).toContain('receiver')
    expect(fix.summary).toContain('raw body')
    expect(JSON.stringify(fix)).not.toMatch(/aws|SECRET_KEY/)
  })

  test('a body that was parsed and written anew is named, and the public address behind a proxy', () => {
    const code = 'hmac.update(JSON.stringify(req.body))'
    expect(told({ text: 'webhook signature does not match', code }).explanation).toContain('made anew')
    expect(told({ text: 'X-Twilio-Signature of the webhook fails behind ngrok' }).fix.summary).toContain('public https')
  })

  test('a caller keeps his advice, with the signature of AWS for AWS alone', () => {
    const aws = told({ text: 'SignatureDoesNotMatch', request: { url: 'https://s3.amazonaws.com/x' } })
    expect(aws.fix.commands.join()).toContain('--aws-sigv4')
    const other = told({ text: 'binance APIError(code=-1022): Signature for this request is not valid.' })
    expect(other.fix.summary).toContain('known good client')
    expect(JSON.stringify(other.fix)).not.toContain('aws')
  })
})
