import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { codedMisplaced } from './coded-place.ts'

const seen = (code: string) => codedMisplaced(observedFor({ status: 401, text: code, code }))

const wrong: readonly (readonly [string, object])[] = [
  [
    "requests.get('https://api.openweathermap.org/data/2.5/weather', headers={'x-api-key': KEY})",
    { wanted: { place: 'query', name: 'appid', scheme: null } },
  ],
  [
    "fetch('https://slack.com/api/chat.postMessage', { method: 'POST', body: JSON.stringify({ token: t, text }) })",
    { is: { place: 'body' }, wanted: { name: 'Authorization' } },
  ],
  [
    "if (req.headers['x-api-token'] !== KEY) return\nawait axios.get(url, { headers: { 'X-Api-Key': KEY } })",
    { is: { name: 'X-Api-Key' }, wanted: { name: 'x-api-token' } },
  ],
  [
    "if (req.query.api_key !== KEY) return\nawait axios.get(url, { headers: { 'X-Api-Key': KEY } })",
    { wanted: { place: 'query', name: 'api_key' } },
  ],
  [
    'r.setValue("Api-Key \\(k)", forHTTPHeaderField: "Authorization")\n400 {"error":"bad","missing_field":"api_key"}',
    { is: { name: 'Authorization' }, wanted: { place: 'body', name: 'api_key' } },
  ],
  [
    'request("https://api.mapbox.com/geocoding/v5/x.json") |> req_auth_bearer_token(key)',
    { wanted: { place: 'query', name: 'access_token' } },
  ],
]

const right: readonly string[] = [
  "requests.get('https://api.openweathermap.org/data/2.5/weather', params={'appid': KEY})",
  "if (req.headers['x-api-key'] !== KEY) return\nawait axios.get(url, { headers: { 'X-Api-Key': KEY } })",
  "fetch('https://slack.com/api/auth.test', { headers: { Authorization: `Bearer ${t}` } })",
  "headers={'x-api-key': KEY}",
]

describe('codedMisplaced', () => {
  test.each(wrong)('%s', (code, found) => {
    expect(seen(code)).toMatchObject(found)
  })

  test.each(right)('nothing in %s', (code) => {
    expect(seen(code)).toBeNull()
  })
})
