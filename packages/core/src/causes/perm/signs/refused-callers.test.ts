import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { client } from '../client.ts'
import { referrer } from '../referrer.ts'

const nominatim = 'https://nominatim.openstreetmap.org/search?q=x'

const ofClient: readonly SignRow[] = [
  {
    sign: 'agent-owed',
    hit: { status: 403, text: 'Forbidden', request: { url: nominatim } },
    miss: {
      status: 403,
      text: 'Forbidden',
      request: { url: nominatim, headers: [['User-Agent', 'acme-maps/2.1 (ops@example.com)']] },
    },
  },
  {
    sign: 'agent-owed',
    hit: { status: 403, text: 'x', request: { url: nominatim, headers: [['User-Agent', 'python-requests/2.31']] } },
    miss: { status: 403, text: 'x', request: { url: 'https://api.example.com/search' } },
  },
  {
    sign: 'library-agent-of-other-languages',
    hit: { status: 403, text: 'x', request: { url: 'https://api.example.com', headers: [['User-Agent', 'httr/1.4']] } },
    miss: { status: 403, text: 'x', request: { url: 'https://api.example.com', headers: [['User-Agent', 'acme/1']] } },
  },
  {
    sign: 'filter-page-seen',
    hit: { text: 'x', remarks: ['opened from the server, the site asks for a captcha'] },
    miss: { text: 'x', remarks: ['the domain is registered at Cloudflare'] },
  },
  {
    sign: 'filter-page-words',
    hit: { text: 'This website is using a security service to protect itself from online attacks.' },
    miss: { text: 'This website is using a login service.' },
  },
  {
    sign: 'other-agent-gets-through',
    hit: { text: 'x', remarks: ['with the User-Agent of Chrome it works'] },
    miss: { text: 'x', remarks: ['with the User-Agent of Chrome it is refused as well'] },
  },
  {
    sign: 'vendor-forbids-unofficial',
    hit: { status: 403, text: 'Request failed at login', remarks: ['Homebridge plugin', 'the password is right'] },
    miss: { status: 401, text: 'Request failed at login', remarks: ['Homebridge plugin', 'the password is right'] },
  },
  {
    // One's own server knows no app of a vendor.
    sign: 'vendor-forbids-unofficial',
    hit: { status: 403, text: 'Request failed at login', remarks: ['Home Assistant', 'the password is right'] },
    miss: {
      status: 403,
      text: 'Request failed at login',
      remarks: ['Home Assistant', 'self-hosted, password is right'],
    },
  },
]

const extension = { url: 'http://localhost:11434/api/chat', headers: [['Origin', 'moz-extension://0a1b']] } as const
const page = { url: 'http://localhost:11434/api/chat', headers: [['Origin', 'https://example.com']] } as const

const ofReferrer: readonly SignRow[] = [
  {
    sign: 'origin-mismatch',
    hit: { text: 'WebUI: Origin header & Target origin mismatch!' },
    miss: { text: 'the origin header was sent' },
  },
  {
    sign: 'origin-mismatch',
    hit: { text: 'Forbidden (Origin checking failed - https://a.example does not match any trusted origins.)' },
    miss: { text: 'Forbidden (CSRF token missing.)' },
  },
  {
    sign: 'app-named-empty',
    hit: { status: 403, text: "Requests from this Android client application 'empty' are blocked" },
    miss: { status: 403, text: 'Requests from this Android phone are blocked' },
  },
  {
    sign: 'origin-of-an-app',
    hit: { status: 403, text: '403', request: extension },
    miss: { status: 403, text: '403', request: page },
  },
  {
    sign: 'session-of-unlisted-host',
    hit: { status: 401, text: 'Unauthenticated.', remarks: ['Sanctum with cookies', 'served at http://shop.test'] },
    miss: { status: 401, text: 'Unauthenticated.', remarks: ['Sanctum, a bearer token', 'served at http://shop.test'] },
  },
  {
    sign: 'strict-referrer-policy',
    hit: { text: '403', config: 'Referrer-Policy: no-referrer' },
    miss: { text: '403', config: 'Referrer-Policy: strict-origin-when-cross-origin' },
  },
  {
    sign: 'list-of-origins',
    hit: { text: 'x', remarks: ['the token has URL restrictions'] },
    miss: { text: 'x', remarks: ['the token has an end date'] },
  },
  {
    sign: 'map-in-one-page-only',
    hit: { text: 'x', remarks: ['only in the admin panel'] },
    miss: { text: 'x', remarks: ['only for some addresses'] },
  },
]

describe('who calls', () => {
  describe('client', () => {
    testSigns(client, ofClient)
  })
  describe('referrer', () => {
    testSigns(referrer, ofReferrer)
  })
})
