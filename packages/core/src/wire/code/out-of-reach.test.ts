import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { outOfReach } from './out-of-reach.ts'

const seen = (code: string) => outOfReach(observedFor({ status: 401, code }))

const wrong: readonly (readonly [string, object])[] = [
  [
    'const httpLink = createHttpLink({ uri });\nnew ApolloClient({ link: httpLink.concat(authLink) });',
    { why: 'behind-the-last-link' },
  ],
  ['const es = new EventSource(url, { headers: { Authorization: `Bearer ${t}` } })', { why: 'no-headers-in-browser' }],
  [
    "axios.interceptors.request.use(c => { c.headers.Authorization = `Bearer ${t}`; return c })\nconst api = axios.create({ baseURL })\napi.get('/me')",
    { why: 'other-instance', name: 'api' },
  ],
]

const right: readonly string[] = [
  'const httpLink = createHttpLink({ uri });\nnew ApolloClient({ link: authLink.concat(httpLink) });',
  "import WebSocket from 'ws'\nnew WebSocket(url, { headers: { Authorization: t } })",
  "new WebSocket(url, ['authorization', t])",
  "const api = axios.create({ baseURL })\napi.interceptors.request.use(c => { c.headers.Authorization = t; return c })\napi.get('/me')",
]

describe('outOfReach', () => {
  test.each(wrong)('%s', (code, found) => {
    expect(seen(code)).toMatchObject(found)
  })

  test.each(right)('nothing in %s', (code) => {
    expect(seen(code)).toBeNull()
  })
})
