import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { absent } from '../absent.ts'

const ofAbsent: readonly SignRow[] = [
  {
    sign: 'login-in-the-address',
    hit: { text: '401', code: "new Elastic({ node: 'http://reader:s3cret@search.example.test:9200' })" },
    miss: { text: '401', code: "new Elastic({ node: 'http://search.example.test:9200' })" },
  },
  {
    sign: 'login-in-the-address-set',
    hit: { text: '401', config: 'LOKI_URL=https://4711:glc_x1@logs.example.test/push' },
    miss: { text: '401', config: 'LOKI_URL=https://logs.example.test:443/push' },
  },
  {
    sign: 'headers-of-an-event-stream',
    hit: { text: '401', code: 'new SSEClientTransport(url, { eventSourceInit: { headers: auth } })' },
    miss: { text: '401', code: 'new StreamableHTTPClientTransport(url, { headers: auth })' },
  },
  {
    sign: 'extra-headers-of-socket-io',
    hit: { text: '401', code: "io('https://live.example.test', { extraHeaders: { Authorization: `Bearer ${t}` } })" },
    miss: { text: '401', code: "io('https://live.example.test', { auth: { token: t } })" },
  },
  {
    sign: 'refused-since-a-key-is-asked-for',
    hit: { text: '401', remarks: ['the health check fails since authentication was switched on'] },
    miss: { text: '401', remarks: ['the health check fails since the token was renewed'] },
  },
  {
    sign: 'public-ones-alone',
    hit: { text: '404', remarks: ['public repositories are cloned, private ones are not'] },
    miss: { text: '401', remarks: ['public calls work, private ones are refused'] },
  },
]

describe('send.absent', () => {
  testSigns(absent, ofAbsent)
})
