import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { wrongHost } from './wrong-host.ts'

function telling(given: Given): Parameters<typeof wrongHost.explain>[0] {
  const observed = observedFor(given)
  const verdict = wrongHost.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  {
    name: 'another host than the configured one',
    given: {
      status: 403,
      config: 'LANGSMITH_ENDPOINT=https://apac.api.smith.langchain.com',
      request: { url: 'https://api.smith.langchain.com/runs' },
    },
    verdict: 'suspected',
  },
  {
    name: 'the configured host',
    given: {
      status: 403,
      config: 'LANGSMITH_ENDPOINT=https://api.smith.langchain.com',
      request: { url: 'https://api.smith.langchain.com/runs' },
    },
    verdict: 'unknown',
  },
  {
    name: 'another ending of the same owner',
    given: {
      status: 403,
      config: 'DD_SITE=datadoghq.eu',
      request: { url: 'https://api.datadoghq.com/api/v1/validate' },
    },
    verdict: 'suspected',
  },
  {
    name: 'a configured host of another owner',
    given: { status: 403, config: 'PROXY_URL=https://proxy.other.org', request: { url: 'https://api.example.com/v1' } },
    verdict: 'unknown',
  },
  {
    name: 'an answer that the provider documents for it',
    given: {
      status: 403,
      body: '{"message":"Wrong endpoint. Use https://api-free.deepl.com"}',
      request: { url: 'https://api.deepl.com/v2/usage' },
    },
    verdict: 'suspected',
  },
  {
    name: 'a link to the key page is no call',
    given: { status: 401, text: 'You can find your API key at https://platform.openai.com/account/api-keys.' },
    verdict: 'unknown',
  },
  {
    name: 'a host that the provider does not have',
    given: { status: 404, request: { url: 'https://eu.api.openai.org.com/v1/models' } },
    verdict: 'unknown',
  },
  {
    name: 'a local server',
    given: { status: 401, request: { url: 'http://localhost:8080/v1/models' } },
    verdict: 'unknown',
  },
  { name: 'a bare 401', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  {
    sign: 'wrong-endpoint',
    hit: { text: 'the request was sent to the wrong API endpoint' },
    miss: { text: 'invalid subscription key or wrong API endpoint' },
  },
  {
    sign: 'key-for-another',
    hit: { text: 'does not contain a valid API key for Datadog site datadoghq.com' },
    miss: { text: 'does not contain a valid API key' },
  },
  {
    sign: 'region-in-signature',
    hit: { text: 'Credential should be scoped to a valid region' },
    miss: { text: 'Credential should be replaced' },
  },
  {
    sign: 'region-of-account',
    hit: { text: '401 Unauthorized', remarks: ['the resource was created in West Central US'] },
    miss: { text: '401 Unauthorized', remarks: ['the resource was created by hand'] },
  },
  {
    sign: 'regional-words',
    hit: { text: '401 Unauthorized', remarks: ['the key was made in the Chinese console'] },
    miss: { text: '401 Unauthorized', remarks: ['the key was made in the console'] },
  },
  {
    sign: 'self-hosted',
    hit: { text: '401 Unauthorized', remarks: ['the server is self-hosted'] },
    miss: { text: '401 Unauthorized', remarks: ['the server is fast'] },
  },
  {
    sign: 'made-on-a-page',
    hit: { text: '401 Unauthorized', remarks: ['the key was generated on the Codestral page'] },
    miss: { text: '401 Unauthorized', remarks: ['the key was generated on Monday'] },
  },
  {
    sign: 'base-url-spoken-of',
    hit: { text: '401 Unauthorized', remarks: ['every shape of base URL was tried'] },
    miss: { text: '401 Unauthorized', remarks: ['every shape of key was tried'] },
  },
  {
    sign: 'works-outside-this-tool',
    hit: { text: '401 Unauthorized', remarks: ['the API works outside of the extension'] },
    miss: { text: '401 Unauthorized', remarks: ['the API works never'] },
  },
  {
    sign: 'one-of-several-hosts',
    hit: { text: '401 Unauthorized', remarks: ['model calls work, only tracing is refused'] },
    miss: { text: '401 Unauthorized', remarks: ['everything is refused'] },
  },
  {
    sign: 'other-domain',
    hit: { text: '401 Unauthorized', remarks: ['the token works on the other domain'] },
    miss: { text: '401 Unauthorized', remarks: ['the token works on the other day'] },
  },
  {
    sign: 'key-of-plan',
    hit: { text: '401 Unauthorized', remarks: ['the key belongs to the coding plan'] },
    miss: { text: '401 Unauthorized', remarks: ['the key belongs to me'] },
  },
  {
    sign: 'cured-by-address',
    hit: { text: '401 Unauthorized', remarks: ['works when the region is changed'] },
    miss: { text: '401 Unauthorized', remarks: ['works when the key is changed'] },
  },
  {
    sign: 'address-left-default',
    hit: { text: '401 Unauthorized', remarks: ['the endpoint was left at the default'] },
    miss: { text: '401 Unauthorized', remarks: ['the endpoint was set by hand'] },
  },
  {
    sign: 'base-url-empty',
    hit: { text: '401 Unauthorized', config: 'Base URL: (empty)' },
    miss: { text: '401 Unauthorized', config: 'Base URL: https://api.example.com' },
  },
  {
    sign: 'region-or-site',
    hit: { text: '401 Unauthorized', config: 'site: datadoghq.eu' },
    miss: { text: '401 Unauthorized', config: 'site: true' },
  },
  {
    sign: 'doubled-path',
    hit: { status: 404, request: { url: 'https://api.example.com/v1/v1/models' } },
    miss: { status: 404, request: { url: 'https://api.example.com/v1/models' } },
  },
  { sign: 'not-found', hit: { status: 404, text: 'Not Found' }, miss: { status: 401, text: 'Unauthorized' } },
  {
    sign: 'answered-by-another-vendor',
    hit: {
      text: 'Incorrect API key provided: sk-a***b. You can find your API key at https://platform.openai.com/account/api-keys.',
      config: 'provider: deepseek',
    },
    miss: {
      text: 'Incorrect API key provided: sk-a***b. You can find your API key at https://platform.openai.com/account/api-keys.',
    },
  },
  { sign: 'regional-words', hit: { remarks: ['it is an EU account'] }, miss: { remarks: ['it is a new account'] } },
  {
    sign: 'region-bound-product',
    hit: { text: '401', code: 'new ComputerVisionClient(key)' },
    miss: { text: '401', code: 'new VisitorClient(key)' },
  },
  {
    sign: 'own-installation-not-named',
    hit: { text: '401', remarks: ['self-hosted'], config: 'token=abc' },
    miss: { text: '401', remarks: ['self-hosted'], config: 'url=https://git.example.test' },
  },
  {
    sign: 'one-of-sibling-hosts',
    hit: { status: 401, request: { url: 'https://api.moonshot.cn/v1/models' } },
    miss: { status: 401, request: { url: 'https://api.groq.com/openai/v1/models' } },
  },
  {
    sign: 'region-never-named',
    hit: { text: 'MailgunAPIError: Unauthorized', code: 'mailgun.client({ key })' },
    miss: { text: 'MailgunAPIError: Unauthorized', code: 'mailgun.client({ key, url: "https://api.eu.mailgun.net" })' },
  },
  {
    sign: 'key-of-one-sent-to-another',
    hit: {
      text: 'The access key ID you provided does not exist',
      config: `url: https://play.example.com\nAWS_ACCESS_KEY_ID: ${['AKIA', 'Q7ZTVXK2MSYNTHET'].join('')}`,
    },
    miss: {
      text: 'The access key ID you provided does not exist',
      config: `url: https://s3.amazonaws.com\nAWS_ACCESS_KEY_ID: ${['AKIA', 'Q7ZTVXK2MSYNTHET'].join('')}`,
    },
  },
  {
    sign: 'regions-differ',
    hit: { text: '401', code: 'connect("https://us-west-2.example.com")', remarks: ['the bucket is in eu-central-1'] },
    miss: {
      text: '401',
      code: 'connect("https://eu-central-1.example.com")',
      remarks: ['the bucket is in eu-central-1'],
    },
  },
  {
    sign: 'self-hosted',
    hit: { remarks: ["lives in the company's Artifactory"] },
    miss: { remarks: ["the company's key"] },
  },
  {
    sign: 'tool-calls-another',
    hit: { remarks: ['the tool talks to git.example.com, the token is of the own installation'] },
    miss: { remarks: ['the tool talks a lot'] },
  },
  {
    sign: 'not-the-api-answers',
    hit: { text: 'JSONDecodeError: Expecting value: line 1 column 1 (char 0)' },
    miss: { text: 'KeyError: value' },
  },
  {
    sign: 'preflight-not-ok',
    hit: { text: "Response to preflight request doesn't pass access control check: It does not have HTTP ok status." },
    miss: { text: "Response to preflight request doesn't pass access control check: No header is present." },
  },
  {
    sign: 'separate-regional-sites',
    hit: { text: '401 from https://www.zohoapis.com/crm/v2/users' },
    miss: { text: '401 from https://www.example.com/crm/v2/users' },
  },
  {
    sign: 'regional-words',
    hit: { remarks: ['a region is selected in two fields'] },
    miss: { remarks: ['a language is selected in two fields'] },
  },
  {
    sign: 'base-url-spoken-of',
    hit: { remarks: ['ServiceURL is set by hand'] },
    miss: { remarks: ['the name is set by hand'] },
  },
  {
    sign: 'path-told',
    hit: { remarks: ['the SDK adds the version by itself'] },
    miss: { remarks: ['the SDK adds nothing'] },
  },
  {
    sign: 'registry-of-scope',
    hit: { config: '@acme:registry=https://npm.example.test' },
    miss: { config: 'registry=https://registry.npmjs.example' },
  },
  {
    sign: 'base-url-set',
    hit: { config: 'url: https://api.example.test' },
    miss: { config: 'url: http://localhost:8086' },
  },
  { sign: 'key-of-plan', hit: { remarks: ['key of the coding plan'] }, miss: { remarks: ['key of a paid plan'] } },
  {
    sign: 'own-installation-not-named',
    hit: { remarks: ['self-hosted'], code: 'tool --token $TOKEN' },
    miss: { remarks: ['self-hosted'], code: 'curl $SUPABASE_URL/rest/v1/' },
  },
  {
    sign: 'region-never-named',
    hit: { text: '403', config: 'DD_API_KEY=0123456789abcdef0123456789abcdef' },
    miss: { text: '401', config: 'OPENAI_API_KEY=abc' },
  },
]

describe('env.wrong_host', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(wrongHost.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(wrongHost, observedFor(hit))).toContain(sign)
    expect(hits(wrongHost, observedFor(miss))).not.toContain(sign)
  })

  test('names setting, called and meant host', () => {
    expect(
      wrongHost.explain(
        telling({
          status: 403,
          config: 'DD_SITE=datadoghq.eu',
          request: { url: 'https://api.datadoghq.com/api/v1/validate' },
        }),
      ),
    ).toContain('DD_SITE names datadoghq.eu')
    expect(
      wrongHost.explain(
        telling({
          status: 403,
          config: 'DD_SITE=datadoghq.eu',
          request: { url: 'https://api.datadoghq.com/api/v1/validate' },
        }),
      ),
    ).toContain('api.datadoghq.com')
  })

  test('offers the host as an edit', () => {
    const { edits } = wrongHost.fix(
      telling({
        status: 403,
        config: 'LANGSMITH_ENDPOINT=https://apac.api.smith.langchain.com',
        request: { url: 'https://api.smith.langchain.com/runs' },
      }),
    )
    expect(edits).toEqual([{ kind: 'set-host', host: 'apac.api.smith.langchain.com' }])
  })

  test('without a host it speaks of separate hosts', () => {
    expect(wrongHost.explain(telling({ text: '401 Unauthorized' }))).toContain('separate hosts')
  })
})
