import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { twoCredentials } from './two-credentials.ts'

const seen = (code: string) => twoCredentials(observedFor({ status: 401, code }))

const wrong: readonly (readonly [string, object])[] = [
  [
    "axios.create({ baseURL, auth: { username: 'u', password: 'p' } })\nc.get('/me', { headers: { Authorization: `Bearer ${t}` } })",
    { why: 'option-and-header' },
  ],
  ["r = requests.get(url, auth=('ops', 'x'), headers={'Authorization': f'Bearer {t}'})", { why: 'option-and-header' }],
  ["headers.get('authorization')\nBearer abcdefghij, Bearer abcdefghij", { why: 'joined' }],
]

const right: readonly string[] = [
  "TOKEN = requests.post(AUTH, auth=(CID, CSEC)).json()\nrequests.get(url, headers={'Authorization': f'Bearer {TOKEN}'})",
  'fetch(url, { headers: { Authorization: `Bearer ${t}` } })',
]

describe('twoCredentials', () => {
  test.each(wrong)('%s', (code, found) => {
    expect(seen(code)).toMatchObject(found)
  })

  test.each(right)('nothing in %s', (code) => {
    expect(seen(code)).toBeNull()
  })
})
