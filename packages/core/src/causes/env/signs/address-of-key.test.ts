import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { testLive } from '../test-live.ts'
import { wrongAccount } from '../wrong-account.ts'
import { wrongHost } from '../wrong-host.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '401', remarks: [hit] },
  miss: { text: '401', remarks: [miss] },
})

const groq = `gsk_${'4Hn8wZ2cTq6YvB1mKx9RfLd3Js7Pa5GuEo0iWkXh4Hn8wZ2cTq6Y'}`
const asked = (host: string) => ({
  url: `https://${host}/v1/models`,
  headers: [['Authorization', `Bearer ${groq}`]] as const,
})

const ofHost: readonly SignRow[] = [
  {
    sign: 'plain-to-an-encrypted-port',
    hit: { text: '400 The plain HTTP request was sent to HTTPS port' },
    miss: { text: '400 The request was sent to a wrong port' },
  },
  {
    sign: 'region-told',
    hit: { text: 'ERROR: user out of region, use base URL: https://eu.example.test/' },
    miss: { text: 'ERROR: user out of credit' },
  },
  {
    sign: 'region-told',
    hit: { text: '403 response returned - please check your API key and region' },
    miss: { text: '403 response returned - please check your API key' },
  },
  {
    sign: 'account-unknown-in-this-region',
    hit: { text: 'user does not exists', remarks: ['EU is chosen in the form'] },
    miss: { text: 'user does not exists', remarks: ['the form was sent'] },
  },
  {
    sign: 'plan-has-its-own-host',
    hit: { status: 403, config: 'apiKey: 9d0c7b1e-3f52-4a86-b9d1-27c4e05fa613:fx\nusePro: true' },
    miss: { status: 403, config: 'apiKey: 9d0c7b1e-3f52-4a86-b9d1-27c4e05fa613:fx\nusePro: false' },
  },
  {
    sign: 'plan-has-its-own-host',
    hit: {
      status: 403,
      request: { url: 'https://api.deepl.com/v2/translate' },
      remarks: ['a DeepL API Free account, free plan'],
    },
    miss: {
      status: 403,
      request: { url: 'https://api-free.deepl.com/v2/translate' },
      remarks: ['account with the free plan'],
    },
  },
  {
    sign: 'plan-has-its-own-host',
    hit: {
      status: 401,
      code: 'base_url="https://api.moonshot.ai/v1"',
      remarks: ['the same sk-kimi-* key works elsewhere'],
    },
    miss: {
      status: 401,
      code: 'base_url="https://api.kimi.com/v1"',
      remarks: ['the same sk-kimi-* key works elsewhere'],
    },
  },
  {
    sign: 'plan-has-its-own-host',
    hit: { status: 400, request: { url: 'https://pro-api.coingecko.com/api/v3/ping' }, remarks: ['a demo account'] },
    miss: { status: 400, request: { url: 'https://api.coingecko.com/api/v3/ping' }, remarks: ['a demo account'] },
  },
  {
    sign: 'plan-has-its-own-host',
    hit: {
      status: 401,
      request: { url: 'https://testnet.binancefuture.com/fapi/v1/account' },
      remarks: ['keys made at https://testnet.binance.vision/'],
    },
    miss: {
      status: 401,
      request: { url: 'https://testnet.binancefuture.com/fapi/v1/account' },
      remarks: ['keys made at the futures test site'],
    },
  },
  {
    sign: 'other-partition-of-the-cloud',
    hit: {
      text: 'UnrecognizedClientException: The security token included in the request is invalid',
      remarks: ['machine in cn-north-1'],
    },
    miss: {
      text: 'UnrecognizedClientException: The security token included in the request is invalid',
      remarks: ['machine in eu-west-1'],
    },
  },
  {
    sign: 'store-of-another-without-address',
    hit: { text: 'InvalidAccessKeyId', code: "boto3.client('s3')", remarks: ['tests run against LocalStack'] },
    miss: {
      text: 'InvalidAccessKeyId',
      code: "boto3.client('s3', endpoint_url=url)",
      remarks: ['tests run against LocalStack'],
    },
  },
  {
    sign: 'chosen-issuer-not-asked',
    hit: { status: 401, request: asked('api.openai.com'), remarks: ['provider Groq chosen in the settings'] },
    miss: { status: 401, request: asked('api.openai.com'), remarks: ['provider OpenAI chosen in the settings'] },
  },
  told('older-keys-still-pass', 'older application ids still work', 'older application ids are listed'),
  told('regional-api', 'the plugin uses the EU API', 'the plugin uses the API'),
]

const ofAccount: readonly SignRow[] = [
  told('only-when-one-is-named', 'only when a merchant account id is passed', 'only when a page is opened'),
  {
    sign: 'tenant-not-connected',
    hit: { status: 403, body: '{"Title":"Forbidden","Status":403,"Detail":"AuthenticationUnsuccessful"}' },
    miss: { status: 401, body: '{"Title":"Unauthorized","Status":401,"Detail":"AuthenticationUnsuccessful"}' },
  },
  {
    sign: 'looks-for-an-account',
    hit: { text: 'A request to the Cloudflare API (/memberships) failed.' },
    miss: { text: 'A request to the Cloudflare API (/workers/scripts) failed.' },
  },
  told('copy-of-somebody-else', 'a fresh copy of a starter template', 'a fresh copy of the key'),
]

const ofSide: readonly SignRow[] = [
  {
    sign: 'host-of-the-other-side',
    hit: { text: 'INVALID_LOGIN at https://login.salesforce.com/services', remarks: ['sandbox users only'] },
    miss: { text: 'INVALID_LOGIN at https://test.salesforce.com/services', remarks: ['sandbox users only'] },
  },
  {
    sign: 'host-of-the-other-side',
    hit: { text: '401 from https://api.sandbox.paypal.com/v1/oauth2/token', remarks: ['live credentials are used'] },
    miss: { text: '401 from https://api.paypal.com/v1/oauth2/token', remarks: ['live credentials are used'] },
  },
]

describe('the address of another region, plan or partition', () => {
  testSigns(wrongHost, ofHost)
})
describe('an account that is named wrongly', () => {
  testSigns(wrongAccount, ofAccount)
})
describe('the host of the other side', () => {
  testSigns(testLive, ofSide)
})
