import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { mistyped } from './mistyped.ts'

const body = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const key = ['sk', 'test', body].join('_')
const token = ['ghp', 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17'].join('_')
const figma = ['figd', `${body}k7Qm2Xv9_Rt4Lw8Z`].join('_')
const sendgrid = ['SG', body.slice(0, 22), `${body}${body.slice(0, 19)}`].join('.')
const typo = token.replace('TSO', 'TSQ')

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'a wrong character in a checksummed token', given: { key: typo }, verdict: 'suspected' },
  { name: 'the same key twice', given: { key: key + key }, verdict: 'suspected' },
  {
    name: 'a checksum that fits, as sent',
    given: {
      status: 401,
      request: { url: 'https://api.github.com/user', headers: [['Authorization', `Bearer ${token}`]] },
    },
    verdict: 'ruled-out',
  },
  { name: 'a key without checksum', given: { key }, verdict: 'unknown' },
  { name: 'a token by itself without its first letter', given: { key: token.slice(1) }, verdict: 'suspected' },
  { name: 'a key by itself with a hyphen for a mark', given: { key: `sk-live_${body}` }, verdict: 'suspected' },
  { name: 'a value by itself that begins as nobody’s key does', given: { key: `${body}Zx4Tq9` }, verdict: 'unknown' },
  { name: 'a key of one issuer that is too long', given: { key: `${figma}abc` }, verdict: 'suspected' },
  { name: 'a key of one issuer with a comma behind it', given: { key: `${figma},` }, verdict: 'suspected' },
  { name: 'a short prefix and a foreign character', given: { key: `${sendgrid}!` }, verdict: 'suspected' },
  { name: 'a whole key of one issuer', given: { key: figma }, verdict: 'unknown' },
  {
    name: 'a key too long for its own issuer, sent to another',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${figma}abc`]] },
    },
    verdict: 'unknown',
  },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['malformed-key', { text: 'The given access token is malformed' }],
  ['malformed-key', { text: 'improperly formed hibp-api-key' }],
  ['checksum', { text: 'token checksum mismatch' }],
  ['checksum', { text: 'Unable to validate your licence: checksum mismatch' }],
  ['checksum', { text: 'The API key has an invalid checksum' }],
  ['check-your-key', { text: 'Login failed, please check your API key' }],
  ['typed-by-hand', { remarks: ['the token was typed in by hand'] }],
  ['confusable', { remarks: ['a zero instead of the letter'] }],
  ['typo-suspected', { remarks: ['perhaps a typing error'] }],
  ['selected-in-terminal', { remarks: ['selected with the mouse in a terminal'] }],
  ['case-changed', { text: '401', code: 'headers.key = apiKey.toLowerCase()' }],
  ['checksum-fails', { key: typo }],
  ['repairable', { key: typo }],
  ['typed-by-hand', { remarks: ['the key was typed in by hand'] }],
  [
    'prompt-mark-at-the-end',
    { request: { url: 'https://api.example.test/', headers: [['Authorization', 'Bearer Aq7LmZ2vB4nT8cR5yH1pJ6dF%']] } },
  ],
  ['typed-by-hand', { remarks: ['typed by hand from paper'] }],
  ['typed-by-hand', { remarks: ['key typed in with the remote'] }],
  ['typed-by-hand', { remarks: ['entered with the on-screen keyboard'] }],
  ['typo-suspected', { remarks: ['perhaps a typo in the key'] }],
  ['copied-from-mail', { remarks: ['copied the key from the welcome mail'] }],
  ['copied-from-mail', { remarks: ['the token was sent to me by SMS'] }],
  ['copied-from-mail', { remarks: ['the key in the letter'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['copied-from-mail', { remarks: ['the token works, logged in by e-mail and password'] }],
  ['copied-from-mail', { remarks: ['the token works, logged in as ada@mail.example.com'] }],
  ['copied-from-mail', { remarks: ['the token fails in chat and works elsewhere'] }],
  ['malformed-key', { text: 'malformed request body' }],
  ['checksum', { text: 'checksum of the file' }],
  ['checksum', { text: '{"RESPCODE":"330","RESPMSG":"Invalid checksum"}' }],
  ['checksum', { text: 'signature verification: checksum mismatch' }],
  ['typed-by-hand', { remarks: ['typed in by hand: another error'] }],
  ['case-changed', { text: '401', code: 'name.toLowerCase()' }],
  ['checksum-fails', { key: token }],
  ['repairable', { key: `${token.slice(0, 20)}ab${token.slice(22)}` }],
  ['typed-by-hand', { remarks: ['a call by hand with curl gives 401 too'] }],
  [
    'prompt-mark-at-the-end',
    { request: { url: 'https://api.example.test/', headers: [['Authorization', 'Bearer Aq7LmZ2vB4nT8cR5yH1pJ6dF']] } },
  ],
  ['typed-by-hand', { remarks: ['typing it by hand fails, too'] }],
  ['typo-suspected', { remarks: ['typo in .env was corrected'] }],
  ['typo-suspected', { remarks: ['no typing mistake'] }],
  ['typed-by-hand', { remarks: ['the remote answers 401'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = mistyped.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('key.mistyped', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(mistyped.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(mistyped, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(mistyped, observedFor(given))).not.toContain(sign)
  })

  test('names the place of the one wrong character, never the key', () => {
    const told = telling({ key: typo })
    expect(mistyped.explain(told)).toContain('one wrong character at character 12')
    expect(mistyped.fix(told)).toMatchObject({ edits: [{ kind: 'repair-key', position: 11 }] })
    expect(mistyped.explain(told) + JSON.stringify([told.found, mistyped.fix(told)])).not.toContain('Ri4A9sp')
    expect(mistyped.fix(telling({ text: '401' })).edits).toMatchObject([{ kind: 'replace-key' }])
  })
})
