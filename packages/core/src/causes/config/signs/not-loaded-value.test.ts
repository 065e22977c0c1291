import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { notLoaded } from '../not-loaded.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '401', remarks: [hit] },
  miss: { text: '401', remarks: [miss] },
})
const nothing = 'word-for-nothing-told'
const value = 'value-told-to-be-undefined'
const variable = 'header-of-a-variable-and-none-came'

const settings = '{ "mcpServers": { "a": { "headers": { "Authorization": "Bearer ${env:ACME_TOKEN}" } } } }'
const plain = settings.replace('${env:ACME_TOKEN}', '4kQ7mVx2LrWc9ZnY')
const toml = 'http_headers = { "X-Api-Key" = "$ACME_KEY" }'
const yaml = 'headers:\n  Authorization: Bearer ${ACME_TOKEN}\n'

const rows: readonly SignRow[] = [
  told('empty-at-that-place', '$api_key is empty inside the library', '$api_key is read inside the library'),
  told('empty-at-that-place', 'the token comes out undefined in the worker', 'the token comes out of the box'),
  told('on-the-deployment-alone', 'refused on every Vercel deployment', 'refused on every second request'),
  told('on-the-deployment-alone', 'the last merge introduced a new variable', 'the last merge introduced a new page'),
  {
    sign: 'reference-of-key-vault-in-place-of-the-secret',
    hit: {
      text: '401',
      config: 'MAIL_KEY=@Microsoft.KeyVault(SecretUri=https://kv-acme.vault.azure.net/secrets/mail)',
    },
    miss: { text: '401', config: 'KEY_VAULT=https://kv-acme.vault.azure.net/secrets/mail' },
  },
  told(nothing, 'it sends Bearer None', 'it sends Bearer tokens, none of them mine'),
  told(nothing, "the header is 'Bearer undefined'", "the header is 'Bearer', then the key"),
  told(nothing, 'my client sends "Authorization: Bearer None"', 'my client sends "Authorization: Bearer" and the key'),
  told(nothing, 'Authorization: Bearer null in the log', 'Authorization: Bearer nullable-7Hq2 in the log'),
  told(nothing, 'the debugger says Authorization: Bearer nil', 'the header has the bearer, none of it is wrong'),
  told(nothing, "the header contains the string 'undefined'", "the header contains the string 'acme'"),
  told(nothing, 'it is sending undefined as the key', 'undefined behaviour as the key changes'),
  told(nothing, 'the log shows token=None', 'the log shows token=nonesuch-4kQ7'),
  told(nothing, 'it sends "Bearer " followed by nothing', 'it sends "Bearer " followed by the key'),
  told(value, 'the token comes out as undefined', 'the undefined behaviour comes from the token'),
  told(value, 'the api key ends up as None', 'the api key ends up as none of the listed kinds'),
  told(value, 'the variables are undefined inside the worker', 'the variables are defined inside the worker'),
  told(value, 'the header gets sent as undefined', 'the header gets sent as written'),
  told(value, 'the key that is sent is null', 'the key that is sent is right'),
  {
    sign: variable,
    hit: { text: '401 no credentials were provided', config: settings },
    miss: { text: '401 no credentials were provided', config: plain },
  },
  {
    sign: variable,
    hit: { text: '401 API key is missing', config: toml },
    miss: { text: '401 API key has expired', config: toml },
  },
  {
    sign: variable,
    hit: { text: '401 missing bearer token', config: yaml },
    miss: { text: '403 the token is missing the required scope', config: yaml },
  },
  {
    sign: variable,
    hit: { text: '401 API key is missing', config: toml, request: { url: 'https://api.example.test/v1' } },
    miss: {
      text: '401 API key is missing',
      config: toml,
      request: { url: 'https://api.example.test/v1', headers: [['X-Api-Key', 'sk_T7mQ2xVw9LzKb4Rn']] },
    },
  },
  {
    sign: variable,
    hit: { text: '401 Authorization header is missing', config: '"Authorization": "Bearer {env:ACME_TOKEN}"' },
    miss: { text: '401 Authorization header is missing', code: 'h = { "Authorization": `Bearer ${token}` }' },
  },
]

describe('config.not_loaded: no value where one belongs', () => {
  testSigns(notLoaded, rows)
})
