import { describe, expect, test } from 'vitest'
import { sampleKeys as keys } from '../../../testkit/src/intake-sample.ts'
import { findCredentials } from './credentials.ts'
import { toRequest, type PlainRequest } from './fields.ts'
import type { Credential } from '../model/facts.ts'

const request = (parts: Partial<PlainRequest>) =>
  toRequest({ method: 'GET', url: '', headers: [], body: null, ...parts })

function told(found: readonly Credential[]): readonly string[] {
  return found.map((one) => `${one.place} ${one.name ?? '-'} ${one.scheme ?? '-'} ${one.value.reveal()}`)
}

/** Place, name and scheme: what may be printed. */
function label(one: string): string {
  return one.split(' ', 3).join(' ')
}

/** What differs, without the keys themselves, so that a failing test prints none. */
function differences(found: readonly Credential[], wanted: readonly string[]): readonly string[] {
  const seen = told(found)
  return [
    ...seen.filter((one) => !wanted.includes(one)).map((one) => `unexpected: ${label(one)}`),
    ...wanted.filter((one) => !seen.includes(one)).map((one) => `missing: ${label(one)}`),
  ]
}

describe('credentials in headers', () => {
  test.each([
    ['Authorization', `Bearer ${keys.jwt}`, [`header Authorization Bearer ${keys.jwt}`]],
    ['authorization', `bearer  ${keys.jwt} `, [`header authorization bearer  ${keys.jwt} `]],
    ['Authorization', keys.jwt, [`header Authorization - ${keys.jwt}`]],
    ['Authorization', `Bearer:${keys.jwt}`, [`header Authorization Bearer :${keys.jwt}`]],
    ['Authorization', `Bearer : ${keys.jwt}`, [`header Authorization Bearer : ${keys.jwt}`]],
    ['Authorization', 'Basic a2ltOnNlY3JldA==', ['header Authorization Basic a2ltOnNlY3JldA==']],
    ['Authorization', `Klaviyo-API-Key ${keys.hex}`, [`header Authorization Klaviyo-API-Key ${keys.hex}`]],
    ['Authorization', `Token token="${keys.hex}"`, [`header Authorization Token token="${keys.hex}"`]],
    ['Authorization', '', ['header Authorization - ']],
    ['Authorization', 'Bearer', ['header Authorization Bearer ']],
    ['Authorization', `"Bearer ${keys.jwt}"`, [`header Authorization - "Bearer ${keys.jwt}"`]],
    [
      'Authorization',
      `OAuth oauth_consumer_key="${keys.hex}", oauth_token="abc", oauth_signature="x"`,
      [`header Authorization OAuth ${keys.hex}`, 'header Authorization OAuth abc'],
    ],
    [
      'Authorization',
      `Signature keyId="rsa-1",algorithm="rsa-sha256",headers="(request-target), date",signature="a=="`,
      ['header Authorization Signature rsa-1'],
    ],
    [
      'Authorization',
      `Digest username="a \\"b\\"", realm="x, y", uri="/v1?a=1", qop=auth, response="6629"`,
      ['header Authorization Digest a "b"'],
    ],
    [
      'Authorization',
      `EG1-HMAC-SHA256 client_token=akab-1;access_token=akab-2;timestamp=20250304T10:00:00+0000`,
      ['header Authorization EG1-HMAC-SHA256 akab-1', 'header Authorization EG1-HMAC-SHA256 akab-2'],
    ],
    ['Authorization', `Bearer token="${keys.hex}", x="y"`, [`header Authorization Bearer token="${keys.hex}", x="y"`]],
    ['X-API-Key', `"${keys.hex}"`, [`header X-API-Key - "${keys.hex}"`]],
    ['x-api-key', `Bearer ${keys.anthropic}`, [`header x-api-key Bearer ${keys.anthropic}`]],
    ['Ocp-Apim-Subscription-Key', keys.hex, [`header Ocp-Apim-Subscription-Key - ${keys.hex}`]],
    ['PRIVATE-TOKEN', keys.hex, [`header PRIVATE-TOKEN - ${keys.hex}`]],
    ['APCA-API-KEY-ID', keys.hex, [`header APCA-API-KEY-ID - ${keys.hex}`]],
    ['Cookie', `theme=dark; session_id=${keys.hex}; csrf_token=x`, [`cookie session_id - ${keys.hex}`]],
    ['Content-Type', 'application/json', []],
    ['X-CSRF-Token', keys.hex, []],
    ['Idempotency-Key', keys.hex, []],
    ['Sec-WebSocket-Key', keys.hex, []],
  ] as const)('%s', (name, value, wanted) => {
    expect(
      differences(
        findCredentials({ request: request({ headers: [[name, value]] }), code: null, config: null }),
        wanted,
      ),
    ).toEqual([])
  })
})

function marks(value: string): readonly boolean[] {
  const sources = { request: request({ headers: [['Authorization', value]] }), code: null, config: null }
  return findCredentials(sources).map(({ reference }) => reference === true)
}

test('what a user or key is called is not read as a key, what an issuer made is', () => {
  expect(marks('Digest username="admin", realm="x"')).toEqual([true])
  expect(marks('Hawk id="abc", ts="1"')).toEqual([true])
  expect(marks('Discogs key=abc, secret=def')).toEqual([false, false])
  expect(marks('Digest realm="x", nonce="y"')).toEqual([true])
})

describe('credentials in address and body', () => {
  test.each([
    [{ url: `https://a.example/?api_key=${keys.hex}&page_token=x` }, [`query api_key - ${keys.hex}`]],
    [{ url: 'https://a.example/?access_token=a%2Bb%0A' }, ['query access_token - a+b\n']],
    [{ url: `https://${keys.github}@github.com/o/r.git` }, [`userinfo - - ${keys.github}`]],
    [{ url: `https://api.telegram.org/bot12345:${keys.hex}/getMe` }, [`bare - - 12345:${keys.hex}`]],
    [{ url: `http://192.0.2.20/api/${keys.hex}/lights/3/state` }, [`bare - - ${keys.hex}`]],
    [{ url: `http://192.0.2.20/api/newdeveloper/lights` }, []],
    [{ url: `https://api.example.test/forecast/${keys.hex}/48.2,16.4` }, [`bare - - ${keys.hex}`]],
    [{ url: `https://api.example.test/forecast/${keys.hex}/daily` }, []],
    [{ url: 'https://a.example/?code=abc&state=x&key=' }, ['query key - ']],
    [
      { body: `{"client_secret":"${keys.hex}","max_tokens":5,"nested":{"apiKey":"${keys.openai}"}}` },
      [`body client_secret - ${keys.hex}`, `body apiKey - ${keys.openai}`],
    ],
    [{ body: `grant_type=client_credentials&client_secret=a%26b` }, ['body client_secret - a&b']],
    [{ body: '{"key":"bug","token":"x"}' }, []],
    [{ body: 'plain words' }, []],
  ] as const)('%#', (parts, wanted) => {
    expect(differences(findCredentials({ request: request(parts), code: null, config: null }), wanted)).toEqual([])
  })
})

describe('credentials in settings', () => {
  test.each([
    [`OPENAI_API_KEY=${keys.openai}`, [`variable OPENAI_API_KEY - ${keys.openai}`]],
    [`export OPENAI_API_KEY="${keys.openai} " # mine`, [`variable OPENAI_API_KEY - ${keys.openai} `]],
    [`OPENAI_API_KEY=${keys.openai} # mine`, [`variable OPENAI_API_KEY - ${keys.openai}`]],
    [`OPENAI_API_KEY=${keys.openai} npm start`, [`variable OPENAI_API_KEY - ${keys.openai}`]],
    ['OPENAI_API_KEY=', ['variable OPENAI_API_KEY - ']],
    [`OPENAI_API_KEY="'${keys.openai}'"`, [`variable OPENAI_API_KEY - '${keys.openai}'`]],
    [`set OPENAI_API_KEY="${keys.openai}"`, [`variable OPENAI_API_KEY - "${keys.openai}"`]],
    [`$env:OPENAI_API_KEY = "${keys.openai}"`, [`variable OPENAI_API_KEY - ${keys.openai}`]],
    [`setx OPENAI_API_KEY ${keys.openai}`, [`variable OPENAI_API_KEY - ${keys.openai}`]],
    [`ENV OPENAI_API_KEY ${keys.openai}`, [`variable OPENAI_API_KEY - ${keys.openai}`]],
    [`  api_key: ${keys.hex}\n  api_base: http://localhost`, [`variable api_key - ${keys.hex}`]],
    [`  "token": "${keys.hex}",`, [`variable token - ${keys.hex}`]],
    [`  "token": "\\"${keys.hex}\\"",`, [`variable token - "${keys.hex}"`]],
    ['github-token: ${{ secrets.PAT }}', []],
    ['API_KEY=$OTHER_KEY', []],
    ['MAX_TOKENS=1000\nTOKENIZER=cl100k', []],
    ['uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683', []],
    ['ORG_ID=org-Qx7Lm2VtQx7Lm2VtQx7L', []],
    [`ACME_API_KEY=${keys.hex}   # of the other account`, [`variable ACME_API_KEY - ${keys.hex}`]],
  ] as const)('%#', (config, wanted) => {
    expect(differences(findCredentials({ request: null, code: null, config }), wanted)).toEqual([])
  })
})

describe('credentials in code', () => {
  test.each([
    [`client = OpenAI(api_key="${keys.openai}")`, [`variable api_key - ${keys.openai}`]],
    [`new Client({ clientSecret: '${keys.hex}' })`, [`variable clientSecret - ${keys.hex}`]],
    [`headers = {"Authorization": "Bearer ${keys.jwt}"}`, [`header Authorization Bearer ${keys.jwt}`]],
    [`req.Header.Set("X-Api-Key", "${keys.hex}")`, [`header X-Api-Key - ${keys.hex}`]],
    [`'api_key' => '${keys.hex}',`, [`variable api_key - ${keys.hex}`]],
    [`curl --data "apikey=${keys.hex}" $URL`, [`argument apikey - ${keys.hex}`]],
    [`curl -d 'to=ada&api_key=${keys.hex}&text=a' $URL`, [`argument api_key - ${keys.hex}`]],
    [`run(["curl", "--data-urlencode", "apikey=${keys.hex}"])`, [`argument apikey - ${keys.hex}`]],
    [`fetch(url, { body: 'apikey=${keys.hex}&q=a' })`, [`argument apikey - ${keys.hex}`]],
    [`xhr.send("apikey=${keys.hex}&q=a")`, [`argument apikey - ${keys.hex}`]],
    [`new Client("apikey=${keys.hex}")`, [`argument - - apikey=${keys.hex}`]],
    [`{ apiKey: "apikey=${keys.hex}", body: "q=1" }`, [`variable apiKey - apikey=${keys.hex}`]],
    [`new FaceClient("${keys.hex}")`, [`argument - - ${keys.hex}`]],
    [`os.environ["OPENAI_API_KEY"] = "${keys.openai}"`, [`variable OPENAI_API_KEY - ${keys.openai}`]],
    [`fetch("https://a.example/?api_key=${keys.hex}")`, [`query api_key - ${keys.hex}`]],
    [`tool --api-key ${keys.google} --once`, [`argument --api-key - ${keys.google}`]],
    [`String apiKey = "${keys.hex} ";`, [`variable apiKey - ${keys.hex} `]],
    ['api_key=os.environ["OPENAI_API_KEY"]', []],
    ['headers: { Authorization: `Bearer ${token}` }', []],
    ['const key = process.env.API_KEY', []],
    ['model: "meta-llama/Llama-3.2-3B-Instruct"', []],
    ['const BETAS: &str = "interleaved-thinking-2025-05-14,token-efficient-tools-2025-02-19";', []],
    [`it's the user's key`, []],
    [`curl -H "Authorization: Bearer $KEY" "https://api.example/v1/categories/1"`, []],
  ] as const)('%#', (code, wanted) => {
    expect(differences(findCredentials({ request: null, code, config: null }), wanted)).toEqual([])
  })

  test('the same credential counts once', () => {
    expect(
      findCredentials({ request: null, code: `key = "${keys.openai}"\nkey = "${keys.openai}"`, config: null }),
    ).toHaveLength(1)
  })
})
