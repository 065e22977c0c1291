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
