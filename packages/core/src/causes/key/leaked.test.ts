import { tellingOf, testSigns, testVerdicts, type SignRow, type VerdictRow } from '@why401/testkit/cause-tables'
import { describe, expect, test } from 'vitest'
import { leaked } from './leaked.ts'

const verdicts: readonly VerdictRow[] = [
  {
    name: 'an answer that the provider documents for it',
    given: {
      status: 403,
      body: '{"error":{"code":403,"message":"Your API key was reported as leaked. Please use another API key.","status":"PERMISSION_DENIED"}}',
      request: { url: 'https://generativelanguage.googleapis.com/v1beta/models' },
    },
    verdict: 'suspected',
  },
  {
    name: 'another 403 of the same provider',
    given: {
      status: 403,
      body: '{"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}}',
      request: { url: 'https://generativelanguage.googleapis.com/v1beta/models' },
    },
    verdict: 'unknown',
  },
  { name: 'a bare 401', given: { text: '401 Unauthorized', status: 401 }, verdict: 'unknown' },
]

const signs: readonly SignRow[] = [
  {
    sign: 'reported-leaked',
    hit: { text: 'Your API key was reported as leaked.' },
    miss: { text: 'Your API key was reported as unused.' },
  },
  { sign: 'scanner', hit: { text: 'revoked by secret scanning' }, miss: { text: 'revoked by the owner' } },
  {
    sign: 'pushed',
    hit: { text: '401 Unauthorized', remarks: ['the code with the token was pushed to GitHub'] },
    miss: { text: '401 Unauthorized', remarks: ['the code with the token was sent to nobody'] },
  },
  {
    sign: 'in-public-code',
    hit: { text: '401 Unauthorized', remarks: ['the token is part of the public page'] },
    miss: { text: '401 Unauthorized', remarks: ['the token is part of a header'] },
  },
  {
    sign: 'mail-from-issuer',
    hit: { text: '401 Unauthorized', remarks: ['an e-mail said that the key was exposed'] },
    miss: { text: '401 Unauthorized', remarks: ['an e-mail brought the key'] },
  },
  {
    sign: 'next-key-dies-too',
    hit: { text: '401 Unauthorized', remarks: ['a new token works the first time, then never again'] },
    miss: { text: '401 Unauthorized', remarks: ['a new token works'] },
  },
  {
    sign: 'changes-by-itself',
    hit: { text: '401 Unauthorized', remarks: ['the token in the portal keeps changing'] },
    miss: { text: '401 Unauthorized', remarks: ['the token in the portal is the same'] },
  },
  {
    sign: 'days-after-entering',
    hit: { text: '401 Unauthorized', remarks: ['refused 2 days after it was entered'] },
    miss: { text: '401 Unauthorized', remarks: ['refused right from the start'] },
  },
  {
    sign: 'public-repository',
    hit: { remarks: ['the code is in a public repository'] },
    miss: { remarks: ['public repository cloned and started'] },
  },
]

describe('key.leaked', () => {
  testVerdicts(leaked, verdicts)
  testSigns(leaked, signs)

  test('says why it was switched off', () => {
    expect(leaked.explain(tellingOf(leaked, { text: '403' }))).toContain('public place')
  })

  test('searches the history without printing the key', () => {
    const { commands } = leaked.fix(tellingOf(leaked, { text: '403', config: 'GEMINI_API_KEY=AIza' }))
    expect(commands).toEqual(['git log --all --oneline -S "$GEMINI_API_KEY"'])
  })
})
