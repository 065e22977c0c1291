import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { truncated } from './truncated.ts'

const body = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const key = ['sk', 'test', body].join('_')

const slack = ['xoxb', '840271936415', '930415728160', body.slice(0, 20)].join('-')

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'the masked form on the wire',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', 'Bearer sk-kTn...wRgb']] },
    },
    verdict: 'suspected',
  },
  {
    name: 'a GitHub token that lost five characters',
    given: { key: ['ghp', 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1DpHj5Gf0'].join('_') },
    verdict: 'suspected',
  },
  { name: 'a key given by itself that lost its end', given: { key: slack.slice(0, 41) }, verdict: 'suspected' },
  { name: 'a whole key given by itself', given: { key: slack }, verdict: 'unknown' },
  {
    name: 'the beginning of a short prefix, given by itself',
    given: { key: `SG.${body.slice(0, 22)}.` },
    verdict: 'suspected',
  },
  {
    name: 'a whole key',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${key}`]] },
    },
    verdict: 'ruled-out',
  },
  {
    name: 'dots in place of the whole key',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', 'Bearer ...']] },
    },
    verdict: 'unknown',
  },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['wrong-length', { text: 'unexpected internal error: invalid length at 196' }],
  ['too-short', { text: 'The key must be exactly 32 characters' }],
  ['padding', { text: 'binascii.Error: Incorrect padding' }],
  ['ellipsis-character', { text: "can't encode character '\\u2026' in position 260" }],
  [
    'dots-on-the-wire',
    { request: { url: 'https://x.example.com', headers: [['Authorization', 'Bearer sk-abc...wxyz']] } },
  ],
  ['copy-button', { remarks: ['taken with the copy button of the dashboard'] }],
  ['lost-a-character', { remarks: ['the first digit was left out, without the first digit'] }],
  ['length-in-numbers', { remarks: ['the key is 36 characters long, 32 are kept'] }],
  ['field-too-small', { remarks: ['the field is limited and cuts the value'] }],
  ['substring', { text: '401', code: 'const k = apiKey.slice(0, 32)' }],
  ['masked-sent', { request: { url: 'https://x.example.com', headers: [['Authorization', 'Bearer sk-kTn...wRgb']] } }],
  ['pasted-at-a-prompt', { remarks: ['token pasted at the login prompt in WSL'] }],
  ['other-settings-saved', { remarks: ['it began after the mail settings were changed and saved'] }],
  ['fixed-buffer', { text: '401', code: 'char site_api_key[36];' }],
  [
    'short-for-its-kind',
    {
      status: 401,
      request: {
        url: 'https://api.deepgram.com/v1/projects',
        headers: [['Authorization', `Token ${'0f1e2d3c4b5a6978'.repeat(3).slice(0, 36)}`]],
      },
    },
  ],
  ['fewer-than-expected', { text: 'API key must be 40 characters long, yours was 38' }],
  ['ellipsis-character', { text: "'ascii' codec can't encode character '\\u2026' in position 12" }],
  ['length-in-numbers', { remarks: ['only 32 characters of the key'] }],
  ['padding', { text: 'Error: Incorrect padding' }],
  ['copy-button', { remarks: ['copied with the copy button of the page'] }],
  ['length-in-numbers', { remarks: ['only 40 characters are stored'] }],
  ['length-in-numbers', { remarks: ['the field has only 64 characters'] }],
  ['saved-with-the-mask', { remarks: ['the settings were opened and saved with no change'] }],
  ['saved-with-the-mask', { remarks: ['fails after only another field was edited'] }],
  ['taken-by-hand', { remarks: ['token taken by hand, it vanishes quickly'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['wrong-length', { text: 'content-length: 196' }],
  ['too-short', { text: 'the summary is 32 characters' }],
  ['dots-on-the-wire', { request: { url: 'https://x.example.com', headers: [['Authorization', `Bearer ${key}`]] } }],
  ['masked-sent', { request: { url: 'https://x.example.com', headers: [['Authorization', 'Bearer ...']] } }],
  ['pasted-at-a-prompt', { remarks: ['token put into the settings file'] }],
  ['other-settings-saved', { remarks: ['it began after lunch'] }],
  [
    'short-for-its-kind',
    {
      status: 401,
      request: {
        url: 'https://api.deepgram.com/v1/projects',
        headers: [['Authorization', `Token ${'0f1e2d3c4b5a6978'.repeat(3).slice(0, 40)}`]],
      },
    },
  ],
  ['fixed-buffer', { text: '401', code: 'std::string site_api_key;' }],
  [
    'short-for-its-kind',
    { text: '401', config: 'ANTHROPIC_API_KEY=' + ['sk', 'ant', 'api03-Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x'].join('-') },
  ],
  ['fewer-than-expected', { text: 'API key must be 40 characters long, yours was 86' }],
  ['ellipsis-character', { text: 'where TOKEN is a valid access token…"}' }],
  ['length-in-numbers', { remarks: ['a password of 21 characters is right'] }],
  ['padding', { text: 'JsonWebTokenError: jwt malformed' }],
  ['copied-from-list', { remarks: ['copied with the copy button of the page'] }],
  ['length-in-numbers', { remarks: ['key has 73 characters and starts with sk-'] }],
  ['saved-with-the-mask', { remarks: ['the settings were saved'] }],
  ['taken-by-hand', { remarks: ['a token taken from the page'] }],
  ['fewer-than-expected', { text: 'Invalid number of parts: Expected 3 parts; got 1' }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = truncated.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('key.truncated', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(truncated.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(truncated, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(truncated, observedFor(given))).not.toContain(sign)
  })

  test('tells how much is missing, never what is there', () => {
    const cut = ['ghp', 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1DpHj5Gf0'].join('_')
    const told = telling({ key: cut })
    expect(truncated.explain(told)).toContain('5 characters short of 40 characters')
    expect(truncated.explain(told) + JSON.stringify([told.found, truncated.fix(told)])).not.toContain('Rt4Lw8')
    expect(truncated.explain(telling({ text: '401' }))).toContain('Only a part of the key')
  })
})
