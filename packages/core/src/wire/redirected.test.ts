import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { redirected } from './redirected.ts'

const seen = (text: string) => redirected(observedFor({ text }))

const shown: readonly (readonly [string, object])[] = [
  [
    "requests.get('https://acme.dev/x', headers={'Authorization': t})\n(401, 'https://www.acme.dev/x', [<Response [308]>])",
    { how: 'host' },
  ],
  [
    '> POST http://a.example/send\n< HTTP/1.1 301 Moved Permanently\n< Location: https://a.example/send\n* Switch from POST to GET\n> GET /send\n< HTTP/1.1 401 Unauthorized',
    { how: 'method' },
  ],
  [
    'DEBUG:urllib3.connectionpool:https://a.example:443 "GET /x HTTP/1.1" 302 None\nDEBUG:urllib3.connectionpool:https://b.example:443 "GET /x HTTP/1.1" 401 35',
    { from: 'a.example', to: 'b.example', how: 'host' },
  ],
]

const plain: readonly string[] = [
  'GET https://a.example/x\n< HTTP/1.1 302 Found\n< Location: https://a.example/login\nHTTP/1.1 401 Unauthorized',
  'GET https://a.example/x 401 Unauthorized',
  'GET https://a.example/x -> 302\nGET https://a.example/y -> 401',
  'GET https://a.example/x -> 302\nGET https://b.example/x -> 404',
]

describe('redirected', () => {
  test.each(shown)('%s', (text, found) => {
    expect(seen(text)).toMatchObject(found)
  })

  test.each(plain)('nothing in %s', (text) => {
    expect(seen(text)).toBeNull()
  })
})
