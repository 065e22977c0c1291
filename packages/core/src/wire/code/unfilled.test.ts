import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { unfilled } from './unfilled.ts'

const seen = (code: string) => unfilled(observedFor({ status: 401, code }))

const wrong: readonly (readonly [string, object])[] = [
  [
    "const token = process.env.TOKEN\nfetch(url, { headers: { Authorization: 'Bearer ${token}' } })",
    { lacks: 'backticks', variable: 'token' },
  ],
  ["token = os.environ['T']\nheaders = {'Authorization': 'Bearer {token}'}", { lacks: 'prefix' }],
  [
    "$token = getenv('T');\n$client->get($url, ['headers' => ['Authorization' => 'Bearer $token']]);",
    { lacks: 'double-quotes' },
  ],
  ["export TOKEN=abc\ncurl -H 'Authorization: Bearer $TOKEN' https://a.b", { variable: 'TOKEN' }],
]

const right: readonly string[] = [
  "token = 'x'\nheaders = {'Authorization': 'Bearer {token}'.format(token=token)}",
  "token = os.environ['T']\nheaders = {'Authorization': f'Bearer {token}'}",
  'val t = x\nrequest.header("Authorization", "Bearer $t")',
  "headers = {'Authorization': 'Bearer {your_token}'}\nimport requests",
]

describe('unfilled', () => {
  test.each(wrong)('%s', (code, found) => {
    expect(seen(code)).toMatchObject(found)
  })

  test.each(right)('nothing in %s', (code) => {
    expect(seen(code)).toBeNull()
  })
})
