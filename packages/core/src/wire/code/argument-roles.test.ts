import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { misplacedHeaders } from './argument-roles.ts'

const seen = (code: string) => misplacedHeaders(observedFor({ status: 401, code }))

const wrong: readonly (readonly [string, object])[] = [
  [
    "$api->request('POST', $path, ['json' => $body], ['headers' => ['Authorization' => 'Bearer '.$t]]);",
    { taken: 'nothing' },
  ],
  ['axios.post(url, { headers: { Authorization: `Bearer ${t}` } })', { call: 'axios.post', taken: 'body' }],
  ['const config = { headers: { Authorization: `Bearer ${t}` } };\nawait axios.post(url, config)', { taken: 'body' }],
  [
    'const headers = { Authorization: `Bearer ${t}` };\nawait axios.get(url, headers)',
    { taken: 'options', field: null },
  ],
  ['axios.get(url, {}, { headers: { Authorization: t } })', { taken: 'nothing' }],
  ["fetch(url, { Authorization: 'Bearer ' + t })", { call: 'fetch', taken: 'options' }],
  [
    "fetch(url, { method: 'POST', body: JSON.stringify({ model, headers: { Authorization: `Bearer ${t}` } }) })",
    { taken: 'body', field: 'body' },
  ],
  ["fetch(url, { method: 'GET', header: { Authorization: t } })", { field: 'header' }],
  ["import requests\nheaders = {'Authorization': f'Bearer {t}'}\nr = requests.get(url, headers)", { taken: 'query' }],
  [
    "import requests\nheaders = {'Authorization': f'Bearer {t}'}\nr = requests.post(url, data, headers)",
    { taken: 'body' },
  ],
  [
    "import http.client\nconn = http.client.HTTPSConnection('a.b')\nheaders = {'Authorization': 'Bearer ' + t}\nconn.request('GET', '/x', headers)",
    { call: 'conn.request', taken: 'body' },
  ],
  ["$r = Http::get($url, ['headers' => ['Authorization' => 'Bearer '.$t]]);", { taken: 'query' }],
  ["$res = wp_remote_get($url, ['Authorization' => 'Bearer '.$t]);", { taken: 'options' }],
]

const right: readonly string[] = [
  "$api->request('POST', $path, ['json' => $body, 'headers' => ['Authorization' => 'Bearer '.$t]]);",
  "$client->request('GET', '/me', [], [], ['HTTP_AUTHORIZATION' => 'Bearer '.$t]);",
  'axios.post(url, body, { headers: { Authorization: `Bearer ${t}` } })',
  "import requests\nheaders = {'Authorization': f'Bearer {t}'}\nr = requests.get(url, headers=headers, params=p)",
  "fetch(url, { method: 'POST', headers: { Authorization: t }, body: JSON.stringify({a: 1}) })",
  'axios.get(url, config)',
  "const headers = new Headers();\nheaders.append('Authorization', t);\nfetch(url, { headers })",
  'const headers = { headers: { Authorization: t } }\naxios.get(url, headers)',
  "app.get('/x', (req, res) => { res.json({ headers: req.headers.authorization }) }) // axios",
]

describe('misplacedHeaders', () => {
  test.each(wrong)('%s', (code, found) => {
    expect(seen(code)).toMatchObject(found)
  })

  test.each(right)('nothing in %s', (code) => {
    expect(seen(code)).toBeNull()
  })
})
