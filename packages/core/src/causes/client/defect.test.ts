import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { defect } from './defect.ts'

function telling(given: Given): Parameters<typeof defect.explain>[0] {
  const observed = observedFor(given)
  return { found: null, observed, providerName: observed.provider?.name ?? 'the provider' }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  {
    name: 'a refusal of any kind',
    given: { status: 401, text: 'Unauthorized', remarks: ['since the update of the plugin'] },
    verdict: 'unknown',
  },
  {
    name: 'an error inside the tool',
    given: { text: "TypeError: Cannot read properties of undefined (reading '0')" },
    verdict: 'unknown',
  },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  {
    sign: 'program-stumbled',
    hit: { text: 'TypeError: Cannot read properties of undefined' },
    miss: { text: 'Error: Unauthorized' },
  },
  {
    sign: 'program-stumbled',
    hit: { text: 'panic: runtime error: invalid memory address' },
    miss: { text: 'panic: 401 Unauthorized' },
  },
  {
    sign: 'program-stumbled',
    hit: { text: "TypeError: 'tuple' object is not callable" },
    miss: { text: 'TypeError: Failed to fetch' },
  },
  { sign: 'wire-format', hit: { text: 'Illegal base64 character 3a' }, miss: { text: 'Illegal access' } },
  {
    sign: 'template-echoed',
    hit: { text: 'Your API key: ****eek} is invalid' },
    miss: { text: 'Your API key: ****eek is invalid' },
  },
  {
    sign: 'since-update',
    hit: { text: '401 Unauthorized', remarks: ['since the update of the plugin'] },
    miss: { text: '401 Unauthorized', remarks: ['since the first day'] },
  },
  {
    sign: 'since-number',
    hit: { text: '401 Unauthorized', remarks: ['fails since 1.0.3'] },
    miss: { text: '401 Unauthorized', remarks: ['fails since Monday'] },
  },
  {
    sign: 'older-version-works',
    hit: { text: '401 Unauthorized', remarks: ['the previous version works'] },
    miss: { text: '401 Unauthorized', remarks: ['the previous key works'] },
  },
  {
    sign: 'version-named',
    hit: { text: '401 Unauthorized', remarks: ['extension 0.0.11'] },
    miss: { text: '401 Unauthorized', remarks: ['extension of the deadline'] },
  },
  {
    sign: 'same-key-elsewhere',
    hit: { text: '401 Unauthorized', remarks: ['the same key works when called by hand'] },
    miss: { text: '401 Unauthorized', remarks: ['the same key fails when called by hand'] },
  },
  {
    sign: 'curl-works',
    hit: { text: '401 Unauthorized', remarks: ['curl with the same key lists the models'] },
    miss: { text: '401 Unauthorized', remarks: ['curl is not installed'] },
  },
  {
    sign: 'new-keys-fail-too',
    hit: { text: '401 Unauthorized', remarks: ['renewing the API key makes no difference'] },
    miss: { text: '401 Unauthorized', remarks: ['renewing the API key cures it'] },
  },
  {
    sign: 'only-this-feature',
    hit: { text: '401 Unauthorized', remarks: ['only rpc calls, all others work'] },
    miss: { text: '401 Unauthorized', remarks: ['no call works'] },
  },
  {
    sign: 'official-client-works',
    hit: { text: '401 Unauthorized', remarks: ['works with the official SDK'] },
    miss: { text: '401 Unauthorized', remarks: ['fails with the official SDK'] },
  },
  {
    sign: 'no-key-accepted',
    hit: { text: '401 Unauthorized', remarks: ['the app does not accept any key'] },
    miss: { text: '401 Unauthorized', remarks: ['the app accepts the key'] },
  },
  {
    sign: 'by-hand',
    hit: { text: '401 Unauthorized', remarks: ['the call made by hand succeeds'] },
    miss: { text: '401 Unauthorized', remarks: ['the call made by hand fails'] },
  },
  {
    sign: 'tool-rejects-in-form',
    hit: { text: '401 Unauthorized', remarks: ['none is accepted or saved by the settings page'] },
    miss: { text: '401 Unauthorized', remarks: ['the settings page is green'] },
  },
  {
    sign: 'provider-moved-on',
    hit: { text: '401 Unauthorized', remarks: ['began the day after Google released Gemini 3.0'] },
    miss: { text: '401 Unauthorized', remarks: ['began on Monday'] },
  },
  {
    sign: 'older-version-works',
    hit: { remarks: ['same settings worked with the version before'] },
    miss: { remarks: ['mails went out until the 28th of the month'] },
  },
  {
    sign: 'until-a-release',
    hit: { remarks: ["worked until the action's release of that day"] },
    miss: { remarks: ['worked until noon'] },
  },
  { sign: 'works-with-number', hit: { remarks: ['works with 1.12'] }, miss: { remarks: ['works with two keys'] } },
  {
    sign: 'other-protocol-works',
    hit: { remarks: ['the same request with HTTP/1.1 works'] },
    miss: { remarks: ['the same request works'] },
  },
  {
    sign: 'several-kinds-of-key-fail',
    hit: { remarks: ['legacy key, new v4 key and subscriber key all fail'] },
    miss: { remarks: ['the legacy key fails'] },
  },
  {
    sign: 'all-users-of-this-tool',
    hit: { remarks: ['other users see the same with this plugin version'] },
    miss: { remarks: ['other users see the same'] },
  },
  {
    sign: 'others-too-but-curl-works',
    hit: { remarks: ['the same request with curl works', 'another user has the same'] },
    miss: { remarks: ['another user has the same'] },
  },
  {
    sign: 'update-but-curl-works',
    hit: { remarks: ['since the update of the plugin', 'the key works with curl'] },
    miss: { remarks: ['since the update of the plugin'] },
  },
  {
    sign: 'regression-spoken-of',
    hit: { remarks: ['a regression of the last release'] },
    miss: { remarks: ['a release of last year'] },
  },
  {
    sign: 'longer-than-expected',
    hit: { text: 'API key must be 40 characters long, yours was 86' },
    miss: { text: 'API key must be 40 characters long, yours was 38' },
  },
]

describe('client.defect', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(defect.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(defect, observedFor(hit))).toContain(sign)
    expect(hits(defect, observedFor(miss))).not.toContain(sign)
  })

  test('is never suspected from structure alone', () => {
    const verdict = defect.examine(observedFor({ status: 401, text: 'Unauthorized' }))
    expect(verdict).not.toHaveProperty('found')
    expect(verdict.verdict).not.toBe('suspected')
  })

  test('says that the tool, not the key, is to be changed', () => {
    expect(defect.explain(telling({ text: 'x' }))).toContain('The key is good')
  })

  test('gives the request to compare with', () => {
    expect(defect.fix(telling({ text: 'x', config: 'SITE_API_KEY=abc' })).commands[0]).toContain('$SITE_API_KEY')
  })
})
