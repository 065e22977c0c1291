import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { shadowed } from './shadowed.ts'

function telling(given: Given): Parameters<typeof shadowed.explain>[0] {
  const observed = observedFor(given)
  const verdict = shadowed.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  {
    name: 'a variable that is set twice',
    given: { text: '401', config: 'SITE_API_KEY=first\nSITE_API_KEY=second' },
    verdict: 'suspected',
  },
  {
    name: 'an empty value beside a filled one',
    given: { text: '401', config: 'SITE_API_KEY=\nSITE_API_KEY=second' },
    verdict: 'suspected',
  },
  {
    name: 'the same value twice',
    given: { text: '401', config: 'SITE_API_KEY=one\nSITE_API_KEY="one"' },
    verdict: 'unknown',
  },
  {
    name: 'an echo of another key',
    given: { text: `Incorrect API key provided: ab-****9xYz.`, config: 'SITE_API_KEY=ab-0123456789abcdefAAAA' },
    verdict: 'suspected',
  },
  {
    name: 'an echo of this key',
    given: { text: `Incorrect API key provided: ab-****AAAA.`, config: 'SITE_API_KEY=ab-0123456789abcdefAAAA' },
    verdict: 'unknown',
  },
  { name: 'a bare 401', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  {
    sign: 'token-in-variable-invalid',
    hit: { text: 'The token in GITHUB_TOKEN is invalid.' },
    miss: { text: 'The token in the mail is new.' },
  },
  {
    sign: 'change-has-no-effect',
    hit: { text: '401 Unauthorized', remarks: ['editing the key in .env changes nothing'] },
    miss: { text: '401 Unauthorized', remarks: ['editing the key in .env helps'] },
  },
  {
    sign: 'old-value-seen',
    hit: { text: '401 Unauthorized', remarks: ['the old key is still used'] },
    miss: { text: '401 Unauthorized', remarks: ['the old key is deleted'] },
  },
  {
    sign: 'file-holds-the-right-one',
    hit: { text: '401 Unauthorized', remarks: ['.env holds the fresh key'] },
    miss: { text: '401 Unauthorized', remarks: ['.env holds a placeholder'] },
  },
  {
    sign: 'exported-in-shell',
    hit: { text: '401 Unauthorized', remarks: ['the variable is exported in ~/.zshrc'] },
    miss: { text: '401 Unauthorized', remarks: ['the variable is new'] },
  },
  {
    sign: 'restart-cures',
    hit: { text: '401 Unauthorized', remarks: ['it works after a restart'] },
    miss: { text: '401 Unauthorized', remarks: ['it works after a minute'] },
  },
  {
    sign: 'field-locked',
    hit: { text: '401 Unauthorized', remarks: ['the field is greyed out'] },
    miss: { text: '401 Unauthorized', remarks: ['the field is green'] },
  },
  {
    sign: 'login-again-same',
    hit: { text: '401 Unauthorized', remarks: ['gh auth login was run again'] },
    miss: { text: '401 Unauthorized', remarks: ['gh was run'] },
  },
  {
    sign: 'removal-helps',
    hit: { text: '401 Unauthorized', remarks: ['deleting the settings file helps'] },
    miss: { text: '401 Unauthorized', remarks: ['deleting the settings file hurts'] },
  },
  {
    sign: 'clean-shell-works',
    hit: { text: '401 Unauthorized', remarks: ['works in a new terminal'] },
    miss: { text: '401 Unauthorized', remarks: ['fails in a new terminal'] },
  },
  {
    sign: 'also-elsewhere',
    hit: { text: '401 Unauthorized', remarks: ['there is also a system variable'] },
    miss: { text: '401 Unauthorized', remarks: ['there is no variable'] },
  },
  {
    sign: 'keeps-using',
    hit: { text: '401 Unauthorized', remarks: ['the tool keeps using the previous account'] },
    miss: { text: '401 Unauthorized', remarks: ['the tool keeps calm'] },
  },
  {
    sign: 'not-redeployed',
    hit: { text: '401 Unauthorized', remarks: ['the key was updated, no redeploy'] },
    miss: { text: '401 Unauthorized', remarks: ['the key was updated, new deploy'] },
  },
  {
    sign: 'dotenv-does-not-override',
    hit: { text: '401 Unauthorized', code: `load_dotenv()` },
    miss: { text: '401 Unauthorized', code: `load_dotenv(override=True)` },
  },
  {
    sign: 'set-twice',
    hit: { text: '401 Unauthorized', config: 'A_TOKEN=1\nA_TOKEN=2' },
    miss: { text: '401 Unauthorized', config: 'A_TOKEN=1\nB_TOKEN=2' },
  },
  {
    sign: 'echo-is-another-key',
    hit: { text: 'refused: ab-****9xYz.', config: 'SITE_API_KEY=ab-0123456789abcdefAAAA' },
    miss: { text: 'refused', config: 'SITE_API_KEY=ab-0123456789abcdefAAAA' },
  },
  {
    sign: 'echo-is-the-old-one',
    hit: { text: '401 Unauthorized', remarks: ['the shown ending is that of the old key'] },
    miss: { text: '401 Unauthorized', remarks: ['the shown ending is right'] },
  },
  {
    sign: 'new-one-works-elsewhere',
    hit: { text: '401 Unauthorized', remarks: ['the new key works with curl'] },
    miss: { text: '401 Unauthorized', remarks: ['the new key fails with curl'] },
  },
  {
    sign: 'after-rotation',
    hit: { text: '401 Unauthorized', remarks: ['after rotating the key in the vault'] },
    miss: { text: '401 Unauthorized', remarks: ['after lunch'] },
  },
  {
    sign: 'first-one-still-works',
    hit: { text: '401 Unauthorized', remarks: ['with the first credentials.json it still works'] },
    miss: { text: '401 Unauthorized', remarks: ['with the first one it never worked'] },
  },
  {
    sign: 'login-succeeds-and-refused',
    hit: { text: '401 Unauthorized', remarks: ['/login reports success, every prompt fails'] },
    miss: { text: '401 Unauthorized', remarks: ['the login page is slow'] },
  },
  {
    sign: 'reference-to-a-store',
    hit: {
      text: '401 Unauthorized',
      config: 'API_KEY=@Microsoft.KeyVault(SecretUri=https://kv.example.test/secrets/KEY)',
    },
    miss: { text: '401 Unauthorized', config: 'API_KEY=abc' },
  },
  {
    sign: 'told-end-differs',
    hit: { text: 'Incorrect API key provided: ab-****x1Zk.', remarks: ['the key in .env ends in 7Qpd'] },
    miss: { text: 'Incorrect API key provided: ab-****7Qpd.', remarks: ['the key in .env ends in 7Qpd'] },
  },
]

describe('config.shadowed', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(shadowed.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(shadowed, observedFor(hit))).toContain(sign)
    expect(hits(shadowed, observedFor(miss))).not.toContain(sign)
  })

  test('names the variable that is set twice', () => {
    expect(shadowed.explain(telling({ text: '401', config: 'SITE_API_KEY=first\nSITE_API_KEY=second' }))).toContain(
      'SITE_API_KEY is set twice',
    )
    expect(shadowed.explain(telling({ text: '401', config: 'SITE_API_KEY=first\nSITE_API_KEY=second' }))).toContain(
      'two different values',
    )
  })

  test('quotes no more of the other key than the server did', () => {
    const told = telling({
      text: 'Incorrect API key provided: ab-****9xYz.',
      config: 'SITE_API_KEY=ab-0123456789abcdefAAAA',
    })
    expect(shadowed.explain(told)).toContain('"9xYz"')
    expect(JSON.stringify([shadowed.explain(told), shadowed.fix(told)])).not.toContain('0123456789abcdef')
  })

  test('looks for every place that sets it', () => {
    expect(shadowed.fix(telling({ text: '401', config: 'SITE_API_KEY=a\nSITE_API_KEY=b' })).commands).toContain(
      'unset SITE_API_KEY',
    )
  })
})
