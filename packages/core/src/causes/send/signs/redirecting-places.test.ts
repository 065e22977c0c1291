import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { droppedRedirect } from '../dropped-redirect.ts'

const bearer = [['Authorization', 'Bearer stand-in-of-a-token-0123']] as const

const rows: readonly SignRow[] = [
  {
    sign: 'with-and-without-www',
    hit: {
      text: '401',
      request: { url: 'https://weather.example/api/1', headers: bearer },
      remarks: ['the same call to https://www.weather.example works'],
    },
    miss: {
      text: '401',
      request: { url: 'https://weather.example/api/1', headers: bearer },
      remarks: ['the same call to https://eu.weather.example works'],
    },
  },
  {
    sign: 'www-holds-an-api',
    hit: {
      text: 'Authentication required',
      request: { url: 'https://www.weather.example/api/v1/now', headers: bearer },
    },
    miss: { text: 'Authentication required', request: { url: 'https://www.weather.example/now', headers: bearer } },
  },
  {
    sign: 'archive-of-the-web-site',
    hit: { status: 404, request: { url: 'https://github.com/acme/site/archive/v2.zip', headers: bearer } },
    miss: { status: 404, request: { url: 'https://api.github.com/repos/acme/site/zipball/v2', headers: bearer } },
  },
  {
    sign: 'mount-without-its-slash',
    hit: { text: 'no tools', config: 'url = "http://127.0.0.1:9000/mcp"\nAuthorization = "Bearer stand-in"' },
    miss: { text: 'no tools', config: 'url = "http://127.0.0.1:9000/mcp/"\nAuthorization = "Bearer stand-in"' },
  },
  {
    sign: 'leader-answers',
    hit: { text: '401', remarks: ['against the leader it works'] },
    miss: { text: '401', remarks: ['the leader of the team has the key'] },
  },
  {
    sign: 'leader-answers',
    hit: { text: '403', remarks: ['it fails when a standby node is asked'] },
    miss: { text: '403', remarks: ['it fails when the key is asked'] },
  },
]

describe('places that lead on', () => {
  testSigns(droppedRedirect, rows)
})
