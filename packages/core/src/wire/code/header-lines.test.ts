import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { headerLines } from './header-lines.ts'

const seen = (text: string) => headerLines(observedFor({ text, code: text }))

const written: readonly (readonly [string, object])[] = [
  ['rest:\n  headers:\n    x-api-key: !secret mine\n    accept: a/b', { name: 'x-api-key', value: '"${key}"' }],
  ['headers:\n  Authorization: Bearer:${KEY}', { name: 'Authorization', value: '"Bearer:${KEY}"' }],
  ['[inputs.http.headers]\n  X-Token = "abc"', { name: 'X-Token', value: '"abc"' }],
  ['$ http GET https://a.example/x "Authorization:Bearer: $KEY"', { name: 'Authorization', value: '"Bearer: $KEY"' }],
  ['r.setValue("Api-Key \\(k)", forHTTPHeaderField: "Authorization")', { name: 'Authorization' }],
  ['cfg.headers.Authorization = token;', { name: 'Authorization', value: 'token' }],
  ['request(u) |> req_auth_bearer_token(key)', { name: 'Authorization', value: '"Bearer ${key}"' }],
  ['client.get(u).bearer_auth(key).send()', { name: 'Authorization', value: '"Bearer ${key}"' }],
  ["Http::withToken($key, 'Token')->get($u)", { name: 'Authorization', value: '"Token ${key}"' }],
]

const none: readonly string[] = [
  'headers:\nx-api-key: abc',
  'if (req.headers.authorization === want) next()',
  'const h = req.headers.authorization;',
  'if (cfg.headers.Authorization == null) return',
  'new google.auth.OAuth2(id, secret)',
  'VaultClient.builder().withToken(token)',
  'The http client at https://a.example says "authorization" is missing',
]

describe('headerLines', () => {
  test.each(written)('%s', (text, found) => {
    expect(seen(text)[0]).toMatchObject(found)
  })

  test.each(none)('none in %s', (text) => {
    expect(seen(text)).toEqual([])
  })
})
