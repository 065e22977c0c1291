import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { mangled } from './mangled.ts'

const pem = ['-----BEGIN', ' PRIVATE KEY-----', '\\nMIIEvAIBADANBgkq\\n-----END', ' PRIVATE KEY-----\\n'].join('')

function telling(given: Given): Parameters<typeof mangled.explain>[0] {
  const observed = observedFor(given)
  const verdict = mangled.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  { name: 'a dollar inside', given: { text: '401', config: 'SITE_PASSWORD=pa$$Word1' }, verdict: 'suspected' },
  {
    name: 'a dollar inside double quotes',
    given: { text: '401', config: 'SITE_PASSWORD="pa$Word1"' },
    verdict: 'suspected',
  },
  {
    name: 'a dollar inside single quotes',
    given: { text: '401', config: `SITE_PASSWORD='pa$Word1'` },
    verdict: 'unknown',
  },
  {
    name: 'a reference to another variable',
    given: { text: '401', config: 'SITE_PASSWORD=${OTHER}' },
    verdict: 'unknown',
  },
  { name: 'a hash inside', given: { text: '401', config: 'SITE_PASSWORD=xX123#abc' }, verdict: 'suspected' },
  { name: 'a hash inside quotes', given: { text: '401', config: 'SITE_PASSWORD="xX123#abc"' }, verdict: 'unknown' },
  {
    name: 'a comment after the value',
    given: { text: '401', config: 'SITE_PASSWORD=xX123 # mine' },
    verdict: 'unknown',
  },
  {
    name: 'a private key in one line',
    given: { text: 'ERR_OSSL_UNSUPPORTED', config: `PRIVATE_KEY=${pem}` },
    verdict: 'suspected',
  },
  {
    name: 'a dollar in a setting that is no secret',
    given: { text: '401', config: 'PRICE=12$50' },
    verdict: 'unknown',
  },
  { name: 'no configuration', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  {
    sign: 'single-quotes-on-windows',
    hit: {
      status: 401,
      text: '401',
      code: "curl -H 'Authorization: Bearer abc' https://x.test",
      remarks: ['on Windows'],
    },
    miss: {
      status: 401,
      text: '401',
      code: "curl -H 'Authorization: Bearer abc' https://x.test",
      remarks: ['on Linux'],
    },
  },
  {
    sign: 'line-breaks',
    hit: { text: '401', remarks: ['the private key from a variable is refused'] },
    miss: { text: '401', remarks: ['public and private key were compared'] },
  },
  {
    sign: 'escape-tried',
    hit: { text: '401', remarks: ['with a dot instead of # the whole value arrives'] },
    miss: { text: '401', remarks: ['with a new key instead of the old one'] },
  },
  {
    sign: 'escape-tried',
    hit: { text: '401', remarks: ['a simple password works'] },
    miss: { text: '401', remarks: ['no password works'] },
  },
  {
    sign: 'comes-out-otherwise',
    hit: { text: 'MY_HASH is interpreted as $2y$10/Qz', config: 'MY_HASH=$2y$10$kT7xQ2' },
    miss: { text: 'MY_HASH is wrong', config: 'MY_HASH=$2y$10$kT7xQ2' },
  },
  {
    sign: 'special-character',
    hit: { text: '401', remarks: ['the password has some unusual characters'] },
    miss: { text: '401', remarks: ['the password has twelve characters'] },
  },
  {
    sign: 'trap-in-value',
    hit: { text: '401', config: 'MY_HASH=$2y$10$kT7xQ2' },
    miss: { text: '401', config: "MY_HASH='$2y$10$kT7xQ2'" },
  },
  {
    sign: 'pem-broken',
    hit: { text: 'error:1E08010C:DECODER routines::unsupported' },
    miss: { text: 'error: unsupported media type' },
  },
  {
    sign: 'interpolation',
    hit: { text: 'The "Word1" variable is not set. Defaulting to a blank string.' },
    miss: { text: 'The variable is set' },
  },
  {
    sign: 'special-character',
    hit: { text: '401 Unauthorized', remarks: ['the generated secret contains a # sign'] },
    miss: { text: '401 Unauthorized', remarks: ['the generated secret contains letters'] },
  },
  {
    sign: 'differs-inside',
    hit: { text: '401 Unauthorized', remarks: ['the value printed by the program is shorter, cut at the hash'] },
    miss: { text: '401 Unauthorized', remarks: ['the value printed by the program is the same'] },
  },
  {
    sign: 'code-yes-variable-no',
    hit: { text: '401 Unauthorized', remarks: ['works when the key is written into the code'] },
    miss: { text: '401 Unauthorized', remarks: ['works when the key is new'] },
  },
  {
    sign: 'line-breaks',
    hit: { text: '401 Unauthorized', remarks: ['the key has line breaks'] },
    miss: { text: '401 Unauthorized', remarks: ['the key has digits'] },
  },
  {
    sign: 'trap-in-value',
    hit: { text: '401 Unauthorized', config: 'SITE_SECRET=ab$cd12' },
    miss: { text: '401 Unauthorized', config: 'SITE_SECRET=abcd12' },
  },
  {
    sign: 'dollar-form',
    hit: { text: '401 Unauthorized', remarks: ['the password has the form pa$$Word1'] },
    miss: { text: '401 Unauthorized', remarks: ['the password is long'] },
  },
  {
    sign: 'password-wrong',
    hit: { text: 'invalid password' },
    miss: { text: 'Invalid API key or access token (unrecognized login or wrong password)' },
  },
]

describe('config.mangled', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(mangled.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(mangled, observedFor(hit))).toContain(sign)
    expect(hits(mangled, observedFor(miss))).not.toContain(sign)
  })

  test('says what stands where', () => {
    expect(mangled.explain(telling({ text: '401', config: 'SITE_PASSWORD=xX123#abc' }))).toContain('SITE_PASSWORD')
    expect(mangled.explain(telling({ text: '401', config: 'SITE_PASSWORD=xX123#abc' }))).toContain('a #')
    expect(mangled.explain(telling({ text: '401', config: 'SITE_PASSWORD=xX123#abc' }))).toContain('position 6')
  })

  test('offers single quotes', () => {
    const { edits } = mangled.fix(telling({ text: '401', config: 'SITE_PASSWORD=pa$$Word1' }))
    expect(edits).toEqual([{ kind: 'quote-value', target: 'SITE_PASSWORD', quote: 'single' }])
  })

  test('moves plain text out of the data of a Secret, which is decoded', () => {
    const config = 'kind: Secret\nmetadata:\n  name: site\ndata:\n  SITE_TOKEN: stand-in_4Hn8wZ2cTq6YvB1mKx9R\n'
    const { summary, edits, commands } = mangled.fix(telling({ text: '401', config }))
    expect(summary).toContain('stringData')
    expect(edits).toEqual([])
    expect(commands).toEqual([
      'kubectl patch secret "$SECRET" --type merge -p "{\\"stringData\\":{\\"SITE_TOKEN\\":\\"$SITE_TOKEN\\"}}"',
    ])
    expect(mangled.explain(telling({ text: '401', config }))).toContain('SITE_TOKEN')
  })

  test('asks for line breaks in a private key', () => {
    expect(mangled.fix(telling({ text: '401', config: `PRIVATE_KEY=${pem}` })).summary).toContain('line breaks')
  })
})
