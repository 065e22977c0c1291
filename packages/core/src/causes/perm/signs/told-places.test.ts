import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { client } from '../client.ts'
import { ip } from '../ip.ts'
import { referrer } from '../referrer.ts'
import { region } from '../region.ts'
import { resource } from '../resource.ts'
import { scope } from '../scope.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { status: 403, text: '403', remarks: [hit] },
  miss: { status: 403, text: '403', remarks: [miss] },
})
const said = (sign: string, hit: string, miss: string): SignRow => ({ sign, hit: { text: hit }, miss: { text: miss } })

const ofIp: readonly SignRow[] = [
  told('vpn', 'the VPN of the office is on', 'a VPN is not in use'),
  {
    sign: 'entitled-by-network',
    hit: {
      status: 401,
      text: 'You are not authorized to access the full text',
      remarks: ['Scopus, from a cloud machine'],
    },
    miss: {
      status: 401,
      text: 'APIKEY_INVALID: Invalid API Key, insufficient',
      remarks: ['Scopus, from a cloud machine'],
    },
  },
  told('network-of-institution', 'I use the wifi of my university', 'I wrote it for my university'),
  said('only-from-here', "user 'guest' can only connect via localhost", 'can only connect via TLS'),
  {
    sign: 'master-key-from-elsewhere',
    hit: { status: 403, text: 'unauthorized: master key is required', remarks: ['the dashboard runs in Docker'] },
    miss: { status: 403, text: 'unauthorized: admin key is required', remarks: ['the dashboard runs in Docker'] },
  },
  {
    sign: 'guest-from-elsewhere',
    hit: { status: 401, text: '401 Unauthorized', remarks: ['RabbitMQ management, user guest'] },
    miss: { status: 401, text: '401 Unauthorized', remarks: ['RabbitMQ management, user monitoring'] },
  },
  told(
    'session-tied-to-address',
    'sessions are locked to the IP address they came from',
    'sessions are locked to one device',
  ),
]

const ofRegion: readonly SignRow[] = [
  told('not-offered-there', 'the user lives where the exchange is not offered', 'the user lives where it is cold'),
  told('not-offered-there', 'it is not available in my country', 'it is not available in my editor'),
  told('users-of-one-country', 'nearly all reports come from Iran', 'nearly all reports come from testers'),
  told(
    'users-of-one-country',
    'only some of them fail, most of them in Russia',
    'only some of them fail, most of them in tests',
  ),
  told('another-country-passes', 'from Japan it works', 'from Java it works'),
  told('another-country-passes', 'from another country it works', 'from another shell it works'),
]

const ofClient: readonly SignRow[] = [
  {
    sign: 'html-403',
    hit: { status: 403, body: '<html><body>Forbidden</body></html>' },
    miss: { status: 403, body: '<html><body>Please verify your <pre>key=</pre> parameter.</body></html>' },
  },
  {
    sign: 'chat-site-called',
    hit: { status: 403, text: '403', request: { url: 'https://chatgpt.com/backend-api/me' } },
    miss: { status: 403, text: '403', request: { url: 'https://api.openai.com/v1/models' } },
  },
  told(
    'own-app-gets-through',
    'the official app still works with this account',
    'the official docs still show this call',
  ),
  told(
    'forbidden-on-the-server-only',
    'works on my laptop, on the VPS every call gives 403',
    'works on my laptop, in the test every call gives 403',
  ),
  said('app-too-old', 'Your app version is too old', 'Your app key is too old'),
]

const ofResource: readonly SignRow[] = [
  {
    sign: 'hidden-404',
    hit: { status: 404, text: '404 Not Found' },
    miss: { status: 404, text: 'npm error code E404: Not Found' },
  },
  told('belongs-to-somebody-else', 'the project belongs to a team', 'the project belongs in a folder'),
  told('key-of-a-bot', 'the token is from a bot account', 'the token is from a text file'),
  told('one-product-of-several', 'I am subscribed to one of the plans', 'I am subscribed to the newsletter'),
  told('one-product-of-several', 'each product has its own key', 'each request has its own id'),
  {
    sign: 'package-of-another-maker',
    hit: {
      status: 403,
      text: 'denied: permission_denied',
      code: 'password: ${{ secrets.GITHUB_TOKEN }}',
      remarks: ['push to ghcr.io', 'with a personal access token it works'],
    },
    miss: {
      status: 403,
      text: 'denied: permission_denied',
      code: 'password: ${{ secrets.GITHUB_TOKEN }}',
      remarks: ['push to ghcr.io', 'a personal access token is refused too'],
    },
  },
  told('accounts-thought-linked', 'the app account was not linked to the project', 'the app account was not new'),
  told('route-of-a-plug-in', 'the call goes to a route of the backup plugin', 'the call comes from the backup plugin'),
  {
    sign: 'region-not-switched-on',
    hit: {
      text: 'UnrecognizedClientException: The security token included in the request is invalid',
      code: 'region = "eu-south-2"',
    },
    miss: {
      text: 'UnrecognizedClientException: The security token included in the request is invalid',
      code: 'region = "eu-west-1"',
    },
  },
  {
    sign: 'user-not-on-app-list',
    hit: { text: 'Error during Spotify callback: Forbidden' },
    miss: { text: 'Error during Spotify callback: bad state' },
  },
]

const ofReferrer: readonly SignRow[] = [
  told('restrictions-checked', 'SHA-1 and package name are right', 'SHA-1 and package name are missing'),
  said('callback-not-listed', 'error=redirect_uri_mismatch', 'error=state_mismatch'),
  said('callback-not-listed', 'The redirect URI is not registered for this app', 'The redirect URI was opened'),
  said('host-name-not-listed', 'DisallowedHost: you may need to add it', 'the host is down: you may need to wake it'),
  said('host-name-not-listed', 'WebUI: Invalid Host header, port mismatch', 'Invalid header, port mismatch'),
]

const ofScope: readonly SignRow[] = [
  told(
    'granted-before-it-was-asked',
    'the account was linked with an older version',
    'the account was linked with a phone',
  ),
  told('scopes-that-were-asked', 'scopes asked for: read, list', 'help asked for: read, list'),
  {
    sign: 'granular-token-publishes',
    hit: { text: 'npm error code E404\nnpm error 404 Not Found - PUT', remarks: ['a granular access token'] },
    miss: { text: 'npm error code E404\nnpm error 404 Not Found - GET', remarks: ['an automation token'] },
  },
  told('role-in-place-of-a-key', 'the task role of ECS at AWS is used', 'the task runs on ECS at AWS'),
]

describe('what tells of places, owners and apps', () => {
  describe('perm.ip', () => {
    testSigns(ip, ofIp)
  })
  describe('perm.region', () => {
    testSigns(region, ofRegion)
  })
  describe('perm.client', () => {
    testSigns(client, ofClient)
  })
  describe('perm.resource', () => {
    testSigns(resource, ofResource)
  })
  describe('perm.referrer', () => {
    testSigns(referrer, ofReferrer)
  })
  describe('perm.scope', () => {
    testSigns(scope, ofScope)
  })
})
