import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { absent } from '../absent.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '401', remarks: [hit] },
  miss: { text: '401', remarks: [miss] },
})

const rows: readonly SignRow[] = [
  {
    sign: 'login-in-address-not-for-the-socket',
    hit: { text: 'WebSocket: 401', config: 'server: https://kim:pw1@home.example.test/' },
    miss: { text: 'WebSocket: 401', config: 'server: https://home.example.test/' },
  },
  {
    sign: 'login-in-address-not-for-the-socket',
    hit: { text: 'unexpected server response (401)', config: 'url=http://kim:pw1@192.0.2.3:8080' },
    miss: { text: 'GET /items 401', config: 'url=http://kim:pw1@192.0.2.3:8080' },
  },
  told('goes-without', 'the WebSocket requests carry no auth token', 'the user has no key of their own'),
  told('goes-without', 'the second request goes out without them', 'the second request goes out with them'),
  told('goes-without', 'Authorization is not among the request headers', 'Authorization is among the request headers'),
  told('made-before-the-login', 'the client is created before sign-in', 'the client is created by the vendor'),
  told('made-before-the-login', 'reloading the page helps', 'reloading the page does the same'),
  {
    sign: 'stream-that-takes-no-headers',
    hit: { text: '401', code: 'new EventSource(url)', remarks: ['the header is set for fetch'] },
    miss: { text: '401', code: 'fetch(url)', remarks: ['the header is set for fetch'] },
  },
  {
    sign: 'page-of-swagger',
    hit: { text: 'field required', code: 'async def check(authorization: str = Header(...)):  # FastAPI' },
    miss: { text: 'field required', code: 'async def check(x_key: str = Header(...)):  # FastAPI' },
  },
  told(
    'schema-registry-of-a-connector',
    'the sink connector is refused by the schema registry',
    'the sink connector is refused by the cluster',
  ),
  told(
    'handed-to-one-step-alone',
    'the begin step works, the finish step is refused',
    'the begin step is refused as the rest',
  ),
]

describe('the key stayed behind, as people tell it', () => {
  testSigns(absent, rows)
})
