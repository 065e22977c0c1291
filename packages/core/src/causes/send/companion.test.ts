import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { companion } from './companion.ts'

const key = 'Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW'
const twitch = 'https://api.twitch.tv/helix/users'
const at = (headers: readonly (readonly [string, string])[], url = twitch) =>
  ({ status: 401, request: { url, headers } }) as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'the companion of the provider lacks',
    given: at([['Authorization', `Bearer ${key}`]]),
    verdict: 'suspected',
  },
  {
    name: 'the companion is there',
    given: at([
      ['Authorization', `Bearer ${key}`],
      ['Client-Id', 'abc'],
    ]),
    verdict: 'unknown',
  },
  { name: 'the key is elsewhere, which is the other finding', given: at([['X-Api-Key', key]]), verdict: 'unknown' },
  {
    name: 'the provider says it',
    given: {
      status: 401,
      body: '{"error":"Unauthorized","status":401,"message":"Client ID and OAuth token do not match"}',
      request: { url: twitch, headers: [] },
    },
    verdict: 'suspected',
  },
  {
    name: 'an unknown API',
    given: at([['Authorization', `Bearer ${key}`]], 'https://api.example.test/v1'),
    verdict: 'unknown',
  },
]

const fires: readonly (readonly [string, Given])[] = [
  ['client-id-missing', { text: 'No client id specified' }],
  ['client-id-missing', { text: 'Client ID is missing' }],
  ['ids-do-not-match', { text: 'Client ID and OAuth token do not match' }],
  ['version-header', { text: 'HTTP 400 missing_version' }],
  ['version-header', { text: 'The revision header is required' }],
  ['csrf', { text: 'No valid crumb was included in the request' }],
  ['header-of-another-kind', { remarks: ['the server now wants an additional header'] }],
  ['listed-companion-lacks', at([['Authorization', `Bearer ${key}`]])],
  [
    'companion-left-empty',
    at([
      ['Authorization', `Bearer ${key}`],
      ['Client-Id', 'undefined'],
    ]),
  ],
  ['client-id-missing', { text: 'Invalid app id' }],
  ['named-header-lacks', { text: 'Missing header x-consumer-metadata' }],
  ['quota-project', { config: 'GOOGLE_CLOUD_QUOTA_PROJECT=my-proj' }],
  [
    'region-of-resource-unsaid',
    at([['Ocp-Apim-Subscription-Key', key]], 'https://api.cognitive.microsofttranslator.com/translate'),
  ],
  [
    'jenkins-without-crumb',
    {
      status: 403,
      text: 'Jenkins: status code: 403',
      code: 'new JenkinsServer(uri, user, password).getJob(job).build()',
    },
  ],
]

const silent: readonly (readonly [string, Given])[] = [
  ['client-id-missing', { text: 'Invalid API key' }],
  ['csrf', { text: 'No valid session' }],
  [
    'listed-companion-lacks',
    at([
      ['Authorization', `Bearer ${key}`],
      ['client-id', 'abc'],
    ]),
  ],
  [
    'companion-left-empty',
    at([
      ['Authorization', `Bearer ${key}`],
      ['Client-Id', 'abc'],
    ]),
  ],
  ['companion-left-empty', at([['OpenAI-Organization', 'undefined']])],
  ['named-header-lacks', { text: 'Missing header x-api-key' }],
  ['quota-project', { config: 'GOOGLE_CLOUD_PROJECT=my-proj' }],
  [
    'region-of-resource-unsaid',
    at(
      [
        ['Ocp-Apim-Subscription-Key', key],
        ['Ocp-Apim-Subscription-Region', 'westeurope'],
      ],
      'https://api.cognitive.microsofttranslator.com/translate',
    ),
  ],
  [
    'jenkins-without-crumb',
    {
      status: 403,
      text: 'Jenkins: status code: 403',
      code: 'new JenkinsServer(uri, user, apiToken).getJob(job).build() // api token',
    },
  ],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = companion.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('send.companion', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(companion.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(companion, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(companion, observedFor(given))).not.toContain(sign)
  })

  test('names the header that lacks', () => {
    const told = telling(at([['Authorization', `Bearer ${key}`]]))
    expect(companion.explain(told)).toMatch(/^Twitch wants the header Client-I[dD] \(always/)
    expect(JSON.stringify([told.found, companion.fix(told)])).not.toContain(key)
  })

  test('sets a version that the rule itself names', () => {
    const told = telling(
      at(
        [
          ['x-api-key', key],
          ['Accept', '*/*'],
        ],
        'https://api.anthropic.com/v1/models',
      ),
    )
    expect(companion.fix(told).edits).toEqual([{ kind: 'set-header', name: 'anthropic-version', value: '2023-06-01' }])
  })
})
