import { tellingOf, testSigns, testVerdicts, type SignRow, type VerdictRow } from '@why401/testkit/cause-tables'
import { describe, expect, test } from 'vitest'
import { inactive } from './inactive.ts'

const verdicts: readonly VerdictRow[] = [
  {
    name: 'an answer that the provider documents for it',
    given: {
      status: 401,
      body: '{"cod":401, "message": "Invalid API key. Please see https://openweathermap.org/faq#error401 for more info."}',
      request: { url: 'https://api.openweathermap.org/data/2.5/weather?q=Berlin' },
    },
    verdict: 'suspected',
  },
  {
    name: 'another answer of the same provider',
    given: {
      status: 404,
      body: '{"cod":"404","message":"city not found"}',
      request: { url: 'https://api.openweathermap.org/data/2.5/weather?q=Berlin' },
    },
    verdict: 'unknown',
  },
  { name: 'a bare 401', given: { text: '401 Unauthorized', status: 401 }, verdict: 'unknown' },
]

const signs: readonly SignRow[] = [
  {
    sign: 'service-not-signed-up',
    hit: { text: 'OptInRequired: The AWS Access Key Id needs a subscription for the service' },
    miss: { text: 'The AWS Access Key Id does not exist' },
  },
  {
    sign: 'not-activated',
    hit: { text: 'Your account is not yet activated' },
    miss: { text: 'Your account is activated' },
  },
  { sign: 'awaiting', hit: { text: 'The key is pending approval' }, miss: { text: 'The key is approved' } },
  {
    sign: 'takes-time',
    hit: { text: 'Changes may take up to 5 minutes to propagate' },
    miss: { text: 'Changes are visible' },
  },
  {
    sign: 'made-just-now',
    hit: { text: '401 Unauthorized', remarks: ['the key was created right before'] },
    miss: { text: '401 Unauthorized', remarks: ['the key was created for this project'] },
  },
  {
    sign: 'just-registered',
    hit: { text: '401 Unauthorized', remarks: ['just registered on the site'] },
    miss: { text: '401 Unauthorized', remarks: ['registered last year'] },
  },
  {
    sign: 'works-later',
    hit: { text: '401 Unauthorized', remarks: ['the same key was accepted some hours later'] },
    miss: { text: '401 Unauthorized', remarks: ['the same key was accepted never'] },
  },
  {
    sign: 'activation-link',
    hit: { text: '401 Unauthorized', remarks: ['the mail has an activation link'] },
    miss: { text: '401 Unauthorized', remarks: ['the mail has a signature'] },
  },
  {
    sign: 'recent-purchase',
    hit: { text: '401 Unauthorized', remarks: ['subscribed to the plan some minutes ago'] },
    miss: { text: '401 Unauthorized', remarks: ['the plan is the cheapest one'] },
  },
  {
    sign: 'subscription-confirmed',
    hit: { text: '401 Unauthorized', remarks: ['the mail confirms the subscription'] },
    miss: { text: '401 Unauthorized', remarks: ['the mail is late'] },
  },
  {
    sign: 'just-registered',
    hit: { text: '401 Unauthorized', remarks: ['the key was requested only just now'] },
    miss: { text: '401 Unauthorized', remarks: ['a newly generated key gives the same'] },
  },
  {
    sign: 'activation-link',
    hit: { remarks: ['no activation mail came'] },
    miss: { remarks: ['the verification of the key passes'] },
  },
  {
    sign: 'only-new-keys-fail',
    hit: { remarks: ['older keys of the same person work'] },
    miss: { remarks: ['old and new keys fail'] },
  },
  {
    sign: 'only-new-keys-fail',
    hit: { remarks: ['an older key works'] },
    miss: { remarks: ['an older key worked until Monday'] },
  },
  {
    sign: 'not-linked-to-a-plan',
    hit: { text: 'the API key is not linked to the usage plan' },
    miss: { text: 'the API key is not valid' },
  },
  {
    sign: 'made-just-now',
    hit: { remarks: ['the project is set up the same morning'] },
    miss: { remarks: ['the same project'] },
  },
]

describe('key.inactive', () => {
  testVerdicts(inactive, verdicts)
  testSigns(inactive, signs)

  test('speaks of waiting and of open confirmations', () => {
    expect(inactive.explain(tellingOf(inactive, { text: '401' }))).toContain('minutes to hours')
  })

  test('the command names a variable, never a key', () => {
    expect(
      inactive
        .fix(tellingOf(inactive, { text: '401', config: 'OWM_API_KEY=0a1b2c3d4e5f60718293a4b5c6d7e8f9' }))
        .commands.join(),
    ).toContain('$OWM_API_KEY')
  })
})
