import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongHost } from '../wrong-host.ts'

const missing = '{"message":"Missing Authentication Token"}'
const gateway = 'https://k3m9xq2t7b.execute-api.eu-west-1.amazonaws.com'

const rows: readonly SignRow[] = [
  {
    sign: 'site-instead-of-api',
    hit: { status: 401, config: 'OPENAI_BASE_URL=https://platform.openai.com/v1' },
    miss: { status: 401, config: 'OPENAI_BASE_URL=https://api.openai.com/v1' },
  },
  {
    sign: 'address-that-takes-no-key',
    hit: { status: 429, request: { url: 'https://translate.googleapis.com/translate_a/single?client=gtx&q=a' } },
    miss: { status: 429, request: { url: 'https://translation.googleapis.com/language/translate/v2?q=a' } },
  },
  {
    sign: 'registry-is-a-mirror',
    hit: { text: 'publish 403', config: 'registry=https://registry.npmmirror.com/' },
    miss: { text: 'publish 403', config: 'registry=https://registry.npmjs.example/' },
  },
  {
    sign: 'registry-is-a-mirror',
    hit: { text: '[no_perms] Private mode enable, only admin can publish this module: acme' },
    miss: { text: 'private packages: only members can publish this module: acme' },
  },
  {
    sign: 'region-of-account',
    hit: { text: '401 Unauthorized', remarks: ['our data are stored in Europe'] },
    miss: { text: '401 Unauthorized', remarks: ['our data are stored in a file'] },
  },
  {
    sign: 'no-way-to-name-the-place',
    hit: { status: 403, remarks: ['the plug-in has no field for the base URL'] },
    miss: { status: 403, remarks: ['the plug-in has no field for the name'] },
  },
  {
    sign: 'no-way-to-name-the-place',
    hit: { status: 403, remarks: ['the form asks for no region'] },
    miss: { status: 403, remarks: ['the form asks for no password'] },
  },
  {
    sign: 'own-model-server-meant',
    hit: { status: 401, remarks: ['I wanted to use a local model'] },
    miss: { status: 401, remarks: ['I wanted to use a model of OpenAI'] },
  },
  {
    sign: 'own-model-server-meant',
    hit: { status: 401, remarks: ['vLLM runs on the same machine'] },
    miss: { status: 401, remarks: ['nginx runs on the same machine'] },
  },
  {
    sign: 'gateway-has-no-such-route',
    hit: { status: 403, body: missing, request: { url: `${gateway}/prod` } },
    miss: { status: 403, body: missing, request: { url: `${gateway}/prod/items/7` } },
  },
  {
    sign: 'gateway-has-no-such-route',
    hit: { status: 403, body: missing, remarks: ['/prod/items works'] },
    miss: { status: 403, body: missing, remarks: ['the console works'] },
  },
  {
    sign: 'gateway-has-no-such-route',
    hit: { status: 403, body: missing, remarks: ['browsing to the root page'] },
    miss: { status: 403, body: missing, remarks: ['browsing to the console'] },
  },
  {
    sign: 'by-hand-the-region-is-right',
    hit: { text: 'Datadog: 403 Forbidden', code: 'apiKey: $KEY', remarks: ['curl with the same key works'] },
    miss: { text: 'Datadog: 403 Forbidden', code: 'apiKey: $KEY', remarks: ['curl fails too'] },
  },
  {
    sign: 'zoho-knows-no-such-client',
    hit: { status: 200, body: '{"error":"invalid_client"}' },
    miss: { status: 401, body: '{"error":"invalid_client"}' },
  },
  {
    sign: 'one-of-several-systems',
    hit: { status: 403, remarks: ['the form has a drop-down with several clouds'] },
    miss: { status: 403, remarks: ['the form has a drop-down with my devices'] },
  },
  {
    sign: 'one-of-several-systems',
    hit: { status: 403, remarks: ['the plugin lists two regions in a drop-down'] },
    miss: { status: 403, remarks: ['the plugin lists two lamps'] },
  },
  {
    sign: 'other-programs-find-the-server',
    hit: { status: 404, remarks: ['own server', 'the same account logs in with the phone app'] },
    miss: { status: 401, remarks: ['own server', 'the same account logs in with the phone app'] },
  },
]

describe('an address that is nearly right', () => {
  testSigns(wrongHost, rows)
})
