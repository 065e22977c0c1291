import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { codedWord } from './word-before-key.ts'

const seen = (code: string) => codedWord(observedFor({ status: 401, text: code, code }))

const wrong: readonly (readonly [string, object])[] = [
  ['fetch(url, { headers: { Authorization: `Bearer${t}` } })', { flaw: 'glued' }],
  ["$c->get($u, ['headers' => ['Authorization' => 'Bearer' . $t]]);", { flaw: 'glued' }],
  ["headers = {'Authorization': 'Bearer: ' + t}", { flaw: 'punctuated' }],
  ['c.Authorization = new AuthenticationHeaderValue("Authorization", $"Bearer {t}");', { flaw: 'named' }],
  ['TOKEN="Bearer abcdef"\nheaders = {"Authorization": f"Bearer {TOKEN}"}', { flaw: 'doubled' }],
  ["headers = {'Authorization': 'Basic ' + API_KEY}", { flaw: 'raw-basic' }],
  [
    "# rest_framework.authentication.TokenAuthentication\nheaders={'Authorization': f'Bearer {token}'}",
    { flaw: 'other', wanted: 'Token' },
  ],
  [
    "requests.get('https://api.stripe.com/v1/charges', headers={'Authorization': api_key})",
    { flaw: 'none', wanted: 'Bearer' },
  ],
]

const right: readonly string[] = [
  'fetch(url, { headers: { Authorization: `Bearer ${t}` } })',
  "headers = {'Authorization': 'Basic ' + base64.b64encode(API_KEY)}",
  'c.Authorization = new AuthenticationHeaderValue("Bearer", t);',
  "headers = {'Authorization': api_key}",
  "requests.get('https://api.stripe.com/v1/charges', headers={'Authorization': auth_header})",
]

describe('codedWord', () => {
  test.each(wrong)('%s', (code, found) => {
    expect(seen(code)).toMatchObject(found)
  })

  test.each(right)('nothing in %s', (code) => {
    expect(seen(code)).toBeNull()
  })
})
