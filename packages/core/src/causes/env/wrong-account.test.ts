import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { wrongAccount } from './wrong-account.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64url')
const claims = { iss: 'supabase', ref: 'aaaaaaaaaaaaaaaaaaaa', role: 'anon', iat: 1700000000, exp: 2000000000 }
const projectKey = [base64('{"alg":"HS256","typ":"JWT"}'), base64(JSON.stringify(claims)), 'x'.repeat(43)].join('.')

function telling(given: Given): Parameters<typeof wrongAccount.explain>[0] {
  const observed = observedFor(given)
  const verdict = wrongAccount.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  {
    name: 'a selector header with the word null',
    given: {
      status: 401,
      request: { url: 'https://api.openai.com/v1/models', headers: [['OpenAI-Organization', 'null']] },
    },
    verdict: 'suspected',
  },
  {
    name: 'a selector header with a value',
    given: {
      status: 401,
      request: { url: 'https://api.openai.com/v1/models', headers: [['OpenAI-Organization', 'org-1234567890']] },
    },
    verdict: 'unknown',
  },
  {
    name: 'a key of another project',
    given: {
      status: 401,
      request: { url: 'https://bbbbbbbbbbbbbbbbbbbb.supabase.co/rest/v1/t', headers: [['apikey', projectKey]] },
    },
    verdict: 'suspected',
  },
  {
    name: 'a key of this project',
    given: {
      status: 401,
      request: { url: 'https://aaaaaaaaaaaaaaaaaaaa.supabase.co/rest/v1/t', headers: [['apikey', projectKey]] },
    },
    verdict: 'unknown',
  },
  {
    name: 'an answer that the provider documents for it',
    given: {
      status: 401,
      body: '{"error":{"message":"wrong","code":"mismatched_organization"}}',
      request: { url: 'https://api.openai.com/v1/models' },
    },
    verdict: 'suspected',
  },
  { name: 'a bare 401', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  { sign: 'selector-unknown', hit: { text: 'no such organization: null' }, miss: { text: 'no such file: null' } },
  {
    sign: 'not-of-your-accounts',
    hit: { text: 'the account_id does not match any of your authenticated accounts' },
    miss: { text: 'the checksum does not match' },
  },
  {
    sign: 'under-scope',
    hit: { text: 'Trying to access resource under scope "acme".' },
    miss: { text: 'Trying to access resource' },
  },
  {
    sign: 'several-accounts',
    hit: { text: '401 Unauthorized', remarks: ['the company has two tenants'] },
    miss: { text: '401 Unauthorized', remarks: ['the company has two doors'] },
  },
  {
    sign: 'whoami-right',
    hit: { text: '401 Unauthorized', remarks: ['whoami with the token prints the right user'] },
    miss: { text: '401 Unauthorized', remarks: ['the token is new'] },
  },
  {
    sign: 'cli-login',
    hit: { text: '401 Unauthorized', remarks: ['az login before gives the same result'] },
    miss: { text: '401 Unauthorized', remarks: ['a login before gives the same result'] },
  },
  {
    sign: 'id-spoken-of',
    hit: { text: '401 Unauthorized', remarks: ['the account id was written there'] },
    miss: { text: '401 Unauthorized', remarks: ['the name was written there'] },
  },
  {
    sign: 'same-token-other-command',
    hit: { text: '401 Unauthorized', remarks: ['deploy with the same token works'] },
    miss: { text: '401 Unauthorized', remarks: ['deploy with another token works'] },
  },
  {
    sign: 'selector-in-code',
    hit: { text: '401 Unauthorized', code: `new Client({ organization: "org-bnJvwBJJdeVn" })` },
    miss: { text: '401 Unauthorized', code: `new Client({ timeout: 3 })` },
  },
  {
    sign: 'selector-in-config',
    hit: { text: '401 Unauthorized', config: 'ORG_ID=team_Uj4WK6y7hZ9q' },
    miss: { text: '401 Unauthorized', config: 'PORT=3000' },
  },
  {
    sign: 'under-scope',
    hit: { text: 'You must re-authenticate to use acme scope.' },
    miss: { text: 'You must re-authenticate.' },
  },
  {
    sign: 'not-of-your-accounts',
    hit: { text: 'You must be a member of an organization' },
    miss: { text: 'You must be patient' },
  },
  {
    sign: 'several-accounts',
    hit: { remarks: ['removed from the organization'] },
    miss: { remarks: ['removed from the list'] },
  },
  {
    sign: 'not-this-application',
    hit: { text: 'You are not authorized to perform this action on this application' },
    miss: { text: 'You are not authorized to perform this action' },
  },
  {
    sign: 'whoami-right',
    hit: { remarks: ['whoami shows the right user'] },
    miss: { remarks: ['a new key was logged in with'] },
  },
  {
    sign: 'organization-hard-coded',
    hit: { code: 'new Client({ organization: "org-bnJvwBJJdeVnO6ZDjxSb" })' },
    miss: { code: 'new Client({ organization: "org-name" })' },
  },
  {
    sign: 'client-without-project',
    hit: { code: "client.setEndpoint('https://cloud.example.test/v1').setKey(key)" },
    miss: { code: "client.setEndpoint('https://cloud.example.test/v1').setProject(id).setKey(key)" },
  },
  {
    sign: 'account-changed',
    hit: { text: '404 after switching the organization' },
    miss: { text: '404 after switching the machine' },
  },
  {
    sign: 'selector-in-request',
    hit: {
      status: 404,
      request: { url: 'https://app.example.test/v1/apps', headers: [['x-acme-project-id', '5b1c7f0e']] },
    },
    miss: {
      status: 404,
      request: { url: 'https://app.example.test/v1/apps', headers: [['x-acme-trace-id', '5b1c7f0e']] },
    },
  },
  { sign: 'id-spoken-of', hit: { remarks: ['the team id was copied'] }, miss: { remarks: ['the team id is valid'] } },
]

describe('env.wrong_account', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(wrongAccount.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(wrongAccount, observedFor(hit))).toContain(sign)
    expect(hits(wrongAccount, observedFor(miss))).not.toContain(sign)
  })

  test('names the header that selects nothing', () => {
    expect(
      wrongAccount.explain(
        telling({
          status: 401,
          request: { url: 'https://api.openai.com/v1/models', headers: [['OpenAI-Organization', 'null']] },
        }),
      ),
    ).toContain('OpenAI-Organization')
  })

  test('names both projects and offers the host of the key', () => {
    const told = telling({
      status: 401,
      request: { url: 'https://bbbbbbbbbbbbbbbbbbbb.supabase.co/rest/v1/t', headers: [['apikey', projectKey]] },
    })
    expect(wrongAccount.explain(told)).toContain('aaaaaaaaaaaaaaaaaaaa')
    expect(wrongAccount.fix(told).edits).toEqual([{ kind: 'set-host', host: 'aaaaaaaaaaaaaaaaaaaa.supabase.co' }])
    expect(wrongAccount.explain(told)).not.toContain(projectKey)
  })
})
