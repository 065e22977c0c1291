import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { billing } from './billing.ts'

function telling(given: Given): Parameters<typeof billing.explain>[0] {
  const observed = observedFor(given)
  const verdict = billing.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  { name: '402', given: { status: 402, text: 'Payment Required' }, verdict: 'suspected' },
  {
    name: 'an answer that the provider documents for it',
    given: {
      status: 400,
      body: '{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits."}}',
      request: { url: 'https://api.anthropic.com/v1/messages' },
    },
    verdict: 'suspected',
  },
  {
    name: 'a 402 among numbers of the API itself',
    given: { body: '{"error":{"code":402},"success":false}' },
    verdict: 'unknown',
  },
  { name: '401', given: { status: 401, text: 'Unauthorized' }, verdict: 'unknown' },
  {
    name: 'an answer that stands for many causes',
    given: { status: 401, body: '{"message":"Bad credentials"}', request: { url: 'https://api.github.com/user' } },
    verdict: 'unknown',
  },
  { name: 'only words', given: { text: 'refused' }, verdict: 'unknown' },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  { sign: 'no-credit', hit: { text: 'Insufficient credits' }, miss: { text: 'Insufficient permissions' } },
  {
    sign: 'quota-and-billing',
    hit: { text: 'please check your plan and billing details' },
    miss: { text: 'please check your key' },
  },
  {
    sign: 'billing-off',
    hit: { text: 'You must enable Billing on the project' },
    miss: { text: 'You must enable the API on the project' },
  },
  {
    sign: 'denied-for-the-payment',
    hit: { text: 'Model access is denied due to INVALID_PAYMENT_INSTRUMENT' },
    miss: { text: 'Access is denied due to an organization policy' },
  },
  { sign: 'payment', hit: { text: 'Payment method failed' }, miss: { text: 'Authentication method failed' } },
  { sign: 'subscription-ended', hit: { text: 'Your free trial has ended' }, miss: { text: 'Your session has begun' } },
  {
    sign: 'no-money',
    hit: { text: '401 Unauthorized', remarks: ['the billing page shows 0 dollars'] },
    miss: { text: '401 Unauthorized', remarks: ['the page shows 10 requests'] },
  },
  {
    sign: 'billing-page',
    hit: { text: '401 Unauthorized', remarks: ['the credit card was replaced'] },
    miss: { text: '401 Unauthorized', remarks: ['the key was replaced'] },
  },
  {
    sign: 'no-restrictions',
    hit: { text: '401 Unauthorized', remarks: ['the key has no restrictions'] },
    miss: { text: '401 Unauthorized', remarks: ['the key has no spaces'] },
  },
  { sign: 'payment-required', hit: { status: 402, text: 'x' }, miss: { status: 403, text: 'x' } },
  { sign: 'billing-in-chinese', hit: { text: '账户余额不足' }, miss: { text: '账户不存在' } },
  { sign: 'licence-refused', hit: { text: 'Validation of the licence key fails' }, miss: { text: 'MIT licence' } },
  {
    sign: 'too-many-from-the-start',
    hit: { status: 429, request: { url: 'https://api.openai.com/v1/models', headers: [] }, text: 'Too Many Requests' },
    miss: {
      status: 429,
      request: { url: 'https://api.openai.com/v1/models', headers: [] },
      text: 'Rate limit reached: 3 per min',
    },
  },
  {
    sign: 'billing-page',
    hit: { remarks: ['the payment method was declined'] },
    miss: { remarks: ['the payment form shows, submit fails'] },
  },
]

describe('account.billing', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(billing.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(billing, observedFor(hit))).toContain(sign)
    expect(hits(billing, observedFor(miss))).not.toContain(sign)
  })

  test('says that the key is fine', () => {
    expect(billing.explain(telling({ status: 402, text: 'x' }))).toContain('The key is fine')
  })

  test('sends to the billing page', () => {
    expect(billing.dashboard).toBe('billing')
    expect(billing.fix(telling({ status: 402, text: 'x' })).summary).toContain('billing page')
  })
})
