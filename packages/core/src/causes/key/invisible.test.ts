import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { invisible } from './invisible.ts'

const body = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const key = ['sk', 'test', body].join('_')

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'a zero width space', given: { key: `${key.slice(0, 12)}\u200b${key.slice(12)}` }, verdict: 'suspected' },
  {
    name: 'a no-break space in the settings',
    given: { text: '401', config: `STRIPE_SECRET_KEY=${key}\u00a0` },
    verdict: 'suspected',
  },
  { name: 'a Cyrillic letter', given: { key: key.replace('c', '\u0441') }, verdict: 'suspected' },
  {
    name: 'a letter beyond ASCII in a header',
    given: {
      text: '401',
      request: { url: 'https://llm.example.com/v1', headers: [['Authorization', 'Bearer clé-2026-k7Qm']] },
    },
    verdict: 'suspected',
  },
  { name: 'a clean key', given: { text: '401', config: `STRIPE_SECRET_KEY=${key}` }, verdict: 'unknown' },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['iso-8859-1', { text: 'String contains non ISO-8859-1 code point.' }],
  ['iso-8859-1', { text: 'Cannot convert argument to a ByteString because the character at index 7' }],
  ['codec-cannot-encode', { text: "UnicodeEncodeError: 'latin-1' codec can't encode character" }],
  ['smart-quote', { text: "can't encode character '\\u201c' in position 7" }],
  ['zero-width', { text: 'unexpected character \\u200b in token' }],
  ['byte-order-mark', { text: 'file starts with a byte order mark' }],
  ['code-point-told', { text: 'the character at index 7 has a value of 65279 which is greater than 255.' }],
  ['from-a-document', { remarks: ['the key was copied from a PDF'] }],
  ['rich-text', { remarks: ['the header is typed in a rich text field'] }],
  ['foreign-keyboard', { remarks: ['typed with a Russian keyboard'] }],
  ['smart-quotes-in-code', { text: '401', code: 'api_key = “abcdefgh12345678”' }],
  ['invisible-seen', { key: `\ufeff${key}` }],
  ['look-alike-seen', { key: key.replace('c', '\u0441') }],
  ['character-by-number', { text: 'Unexpected char 0x200b at 7 in Authorization value' }],
  ['control-v-in-a-console', { remarks: ['token pasted with Ctrl+V in PowerShell'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['iso-8859-1', { text: 'The charset is iso-8859-15' }],
  ['codec-cannot-encode', { text: 'codec not found' }],
  ['from-a-document', { remarks: ['the key was created from the console'] }],
  ['invisible-seen', { key }],
  ['character-by-number', { text: 'Unexpected char 0x0a at 15 in Authorization value' }],
  ['control-v-in-a-console', { remarks: ['token pasted in the browser'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = invisible.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('key.invisible', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(invisible.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(invisible, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(invisible, observedFor(given))).not.toContain(sign)
  })

  test('names the character by its Unicode name and place', () => {
    const told = telling({ key: `${key.slice(0, 12)}\u200b${key.slice(12)}` })
    expect(invisible.explain(told)).toContain('ZERO WIDTH SPACE (U+200B) at character 13')
    expect(invisible.fix(told).edits).toMatchObject([{ kind: 'strip-invisible' }])
    expect(invisible.fix(telling({ key: key.replace('c', '\u0441') })).summary).toContain('look-alike')
    expect(invisible.explain(told)).not.toContain(body)
  })
})
