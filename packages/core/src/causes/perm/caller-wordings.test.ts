import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { client } from './client.ts'
import { ip } from './ip.ts'
import { referrer } from './referrer.ts'
import { region } from './region.ts'

const ofIp: readonly SignRow[] = [
  {
    sign: 'restriction-spoken-of',
    hit: { text: 'x', remarks: ['the firewall of the account is on'] },
    miss: { text: 'x', remarks: ['web application firewall in front'] },
  },
  {
    sign: 'moved-host',
    hit: { text: 'x', remarks: ['the hosting company moved the site to another server'] },
    miss: { text: 'x', remarks: ['the site is on a server'] },
  },
  {
    sign: 'address-put-on-list',
    hit: { text: 'x', remarks: ['only the IP of the old server is entered'] },
    miss: { text: 'x', remarks: ['the name of the old server is entered'] },
  },
  {
    sign: 'restriction-spoken-of',
    hit: { text: 'x', remarks: ['the key has a list of allowed IP addresses'] },
    miss: { text: 'x', remarks: ['the key has a list of models'] },
  },
  {
    sign: 'passes-in-one-network-only',
    hit: { text: 'x', remarks: ['works at home, fails from the office'] },
    miss: { text: 'x', remarks: ['works at home'] },
  },
  {
    sign: 'passes-in-one-network-only',
    hit: { text: 'x', remarks: ['works with the VPN of the company only'] },
    miss: { text: 'x', remarks: ['works with a VPN'] },
  },
  {
    sign: 'passes-in-one-network-only',
    hit: { text: 'x', remarks: ['the old server works, the new one is refused'] },
    miss: { text: 'x', remarks: ['the old server fails, the new one too'] },
  },
  { sign: 'ip-not-allowed', hit: { body: '{"error":"IP_NOT_WHITELISTED"}' }, miss: { body: '{"error":"NOT_FOUND"}' } },
  {
    sign: 'ip-not-allowed',
    hit: { text: 'requests from 203.0.113.7 are not permitted' },
    miss: { text: 'requests from 203.0.113.7 are logged' },
  },
  {
    sign: 'ip-not-allowed',
    hit: { text: 'accessKey.clientIp is not within the range of IPs allowed' },
    miss: { text: 'the value is not within the range' },
  },
  {
    sign: 'from-location',
    hit: { text: 'login from an untrusted network' },
    miss: { text: 'login over the network failed' },
  },
  { sign: 'ip-in-chinese', hit: { text: '此 API Key 不可用于当前 IP 地址' }, miss: { text: '此 API Key 无效' } },
  { sign: 'ip-in-chinese', hit: { text: '访问ip不在白名单之中' }, miss: { text: '访问被拒绝' } },
  {
    sign: 'storage-firewall',
    hit: { text: 'This request is not authorized to perform this operation.' },
    miss: { text: 'This request is not authorized to perform this operation using this permission.' },
  },
  {
    sign: 'restriction-spoken-of',
    hit: { text: 'x', remarks: ['the key has an IP restriction'] },
    miss: { text: 'x', remarks: ['no IP restriction'] },
  },
]

const ofReferrer: readonly SignRow[] = [
  {
    sign: 'restriction-spoken-of',
    hit: { text: 'x', remarks: ['package name and SHA-1 are entered'] },
    miss: { text: 'x', remarks: ['package and version are entered'] },
  },
  {
    sign: 'site-or-app',
    hit: { text: 'This API key is not valid for this domain' },
    miss: { text: 'This API key is not valid' },
  },
  {
    sign: 'site-or-app',
    hit: { text: "URL is not in the token's allowed URLs" },
    miss: { text: 'URL is not found' },
  },
  {
    sign: 'app-identity',
    hit: { text: 'Requests from this Android client application \\u003cempty\\u003e are blocked.' },
    miss: { text: 'Requests from this client are counted.' },
  },
  {
    sign: 'restriction-spoken-of',
    hit: { text: 'x', remarks: ['key is restricted to an Android app'] },
    miss: { text: 'x', remarks: ['key is restricted to reading'] },
  },
  {
    sign: 'restriction-spoken-of',
    hit: { text: 'x', remarks: ['key restricted to *.example.com/*'] },
    miss: { text: 'x', remarks: ['key restricted to two tasks'] },
  },
  {
    sign: 'caller-is-an-app',
    hit: { text: 'x', remarks: ['on the iOS simulator'] },
    miss: { text: 'x', remarks: ['on the server'] },
  },
]

const ofRegion: readonly SignRow[] = [
  {
    sign: 'exchange-from-a-cloud',
    hit: { status: 403, text: 'Forbidden', remarks: ['a bot for Kucoin', 'deployed on Heroku'] },
    miss: { status: 403, text: 'Forbidden', remarks: ['a bot for Slack', 'deployed on Heroku'] },
  },
  {
    sign: 'not-supported',
    hit: { text: "Sorry, it isn't available in your area" },
    miss: { text: "Sorry, it isn't available in your plan" },
  },
  {
    sign: 'not-supported',
    hit: { text: 'US customers cannot use this API' },
    miss: { text: 'Some customers cannot use this API' },
  },
  { sign: 'restricted-location', hit: { text: 'geo restricted' }, miss: { text: 'restricted' } },
  {
    sign: 'caller-in-a-country',
    hit: { text: 'x', remarks: ['the bot runs on a server in Russia'] },
    miss: { text: 'x', remarks: ['the bot runs on a server in the cellar'] },
  },
]

const ofClient: readonly SignRow[] = [
  {
    sign: 'gate-of-the-site',
    hit: { text: 'x', remarks: ['web application firewall in front of the API'] },
    miss: { text: 'x', remarks: ['web application in front of the API'] },
  },
  { sign: 'blocked-page', hit: { text: 'Your request was blocked.' }, miss: { text: 'Your request was refused.' } },
  {
    sign: 'blocked-page',
    hit: { text: 'The requested URL was rejected. Please consult with your administrator.' },
    miss: { text: 'The requested URL was not found.' },
  },
  { sign: 'challenge', hit: { text: 'browser_signature_banned' }, miss: { text: 'signature mismatch' } },
  { sign: 'rest-closed', hit: { text: 'rest_login_required' }, miss: { text: 'rest_no_route' } },
  { sign: 'bare-get', hit: { code: 'df = pd.read_csv(url)' }, miss: { code: 'df = pd.read_sql(query)' } },
  {
    sign: 'forbidden-without-key',
    hit: { status: 403, text: 'x', remarks: ['public API'] },
    miss: { status: 401, text: 'x', remarks: ['public API'] },
  },
  {
    sign: 'forbidden-to-this-program',
    hit: { status: 403, text: 'x', remarks: ['the same address fetched with requests works'] },
    miss: { status: 401, text: 'x', remarks: ['the same address fetched with requests works'] },
  },
  {
    sign: 'edge-spoken-of',
    hit: { status: 403, text: 'Error HTTP code 403 from API. Claudflare' },
    miss: { status: 401, text: 'Error HTTP code 401 from API. Claudflare' },
  },
  {
    sign: 'no-word-but-forbidden',
    hit: { status: 403, text: 'Forbidden' },
    miss: { status: 403, text: '{"error":"forbidden"}' },
  },
]

describe('wordings about the caller', () => {
  describe('ip', () => {
    testSigns(ip, ofIp)
  })
  describe('referrer', () => {
    testSigns(referrer, ofReferrer)
  })
  describe('region', () => {
    testSigns(region, ofRegion)
  })
  describe('client', () => {
    testSigns(client, ofClient)
  })
})
