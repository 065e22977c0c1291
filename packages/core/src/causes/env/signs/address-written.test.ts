import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongHost } from '../wrong-host.ts'

const npm = 'npm ERR! code E401\nnpm ERR! Unable to authenticate, need: Basic'

const rows: readonly SignRow[] = [
  {
    sign: 'coded-without-scheme',
    hit: { status: 401, code: 'api_prefix=api.openweathermap.org/data/2.5/' },
    miss: { status: 401, code: 'api_prefix=https://api.openweathermap.org/data/2.5/' },
  },
  {
    sign: 'set-without-scheme',
    hit: { status: 401, config: 'TRACKER_URL=tracker.example.com' },
    miss: { status: 401, config: 'TRACKER_URL=https://tracker.example.com' },
  },
  {
    sign: 'ends-in-a-slash',
    hit: { status: 401, config: 'TRACKER_URL=http://192.168.1.10:8181/' },
    miss: { status: 401, config: 'TRACKER_URL=http://192.168.1.10:8181' },
  },
  {
    sign: 'site-asked-in-place-of-api-host',
    hit: { status: 403, request: { method: 'POST', url: 'https://trakt.tv/oauth/device/code' } },
    miss: { status: 403, request: { method: 'POST', url: 'https://api.trakt.tv/oauth/device/code' } },
  },
  {
    sign: 'public-package-asked-elsewhere',
    hit: { text: npm, code: 'npm install', remarks: ['a public package'] },
    miss: { text: npm, code: 'npm install', remarks: ['a private package'] },
  },
  {
    sign: 'vendor-has-several-apis',
    hit: { status: 401, remarks: ['the vendor has two APIs, one for each product'] },
    miss: { status: 401, remarks: ['the vendor has two keys for me'] },
  },
  {
    sign: 'model-granted-elsewhere',
    hit: { text: "You don't have access to the model", remarks: ['access to the model is granted in the console'] },
    miss: { text: "You don't have access to the model", remarks: ['how do I ask for access?'] },
  },
  {
    sign: 'place-was-chosen',
    hit: { status: 401, remarks: ['another region than EU was chosen in the setup'] },
    miss: { status: 401, remarks: ['another key was chosen in the setup'] },
  },
  {
    sign: 'preview-key-without-its-host',
    hit: { status: 401, code: 'createClient({ space: "q7x2", accessToken: previewToken })' },
    miss: {
      status: 401,
      code: 'createClient({ space: "q7x2", accessToken: previewToken, host: "preview.contentful.com" })',
    },
  },
  {
    sign: 'base-url-set',
    hit: { config: 'Endpoint=https://acme.search.windows.net' },
    // A connection string of Azure always has one: nobody set it.
    miss: { config: 'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=sender' },
  },
  {
    sign: 'console-moved-its-login',
    hit: { status: 403, request: { url: 'https://192.0.2.1/api/login' }, remarks: ['a UDM Pro'] },
    miss: { status: 403, request: { url: 'https://192.0.2.1/api/login' }, remarks: ['a NAS'] },
  },
]

describe('an address as it is written', () => {
  testSigns(wrongHost, rows)
})
