import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { unusedCarrier } from './unused-carrier.ts'

const seen = (code: string) => unusedCarrier(observedFor({ status: 401, code }))

const wrong: readonly (readonly [string, object])[] = [
  [
    "s = requests.Session()\ns.headers.update({'Authorization': f'Bearer {t}'})\nr = requests.get(url)",
    { carrier: 's', sentBy: 'requests.get' },
  ],
  [
    "const api = axios.create({ baseURL, headers: { Authorization: `Bearer ${t}` } })\nconst r = await axios.get(baseURL + '/x')",
    { carrier: 'api' },
  ],
  [
    'req = Net::HTTP::Get.new(uri)\nreq[\'Authorization\'] = "Bearer #{t}"\nres = Net::HTTP.get_response(uri)',
    { carrier: 'req' },
  ],
  [
    'req, err := http.NewRequest("POST", url, body)\nreq.Header.Set("Authorization", "Bearer "+key)\nresp, err := http.Post(req.URL.String(), "application/json", body)',
    { carrier: 'req', sentBy: 'http.Post' },
  ],
  [
    "$opts = ['http' => ['header' => \"Authorization: Bearer $t\"]];\n$context = stream_context_create($opts);\n$r = file_get_contents($url);",
    { carrier: '$opts' },
  ],
  [
    'HttpHeaders headers = new HttpHeaders();\nheaders.set("Authorization", "Bearer " + t);\nHttpEntity<String> entity = new HttpEntity<>(headers);\nString r = restTemplate.getForObject(url, String.class);',
    { carrier: 'headers' },
  ],
  [
    'const authReq = req.clone({ setHeaders: { Authorization: `Bearer ${t}` } });\nreturn next.handle(req);',
    { carrier: 'authReq' },
  ],
  ['$headers = @{ Authorization = "Bearer $t" }\nInvoke-RestMethod -Uri $url -Method Get', { carrier: '$headers' }],
]

const right: readonly string[] = [
  "headers = {'Authorization': 'Bearer ' + t}\nr = requests.get(url, headers=headers)",
  'req, _ := http.NewRequest("GET", url, nil)\nreq.Header.Set("Authorization", "Bearer "+t)\nresp, err := http.DefaultClient.Do(req)',
  'var request = URLRequest(url: url)\nrequest.setValue("Bearer \\(t)", forHTTPHeaderField: "Authorization")\nlet task = URLSession.shared.dataTask(with: request) { d, r, e in }',
  'HttpHeaders headers = new HttpHeaders();\nheaders.set("Authorization", "Bearer " + t);\nHttpEntity<String> entity = new HttpEntity<>(headers);\nrestTemplate.exchange(url, HttpMethod.GET, entity, String.class);',
  "const headers = { Authorization: `Bearer ${t}` }\nconst r = await fetch(url, {\n  method: 'GET',\n  headers,\n})",
  'let client = reqwest::Client::new();\nlet res = client.get(url).header("Authorization", t).send().await?;',
  "$client = new Client(['headers' => ['Authorization' => 'Bearer '.$t]]);\n$client->get('/x');",
  'Invoke-RestMethod : 401\n$headers = @{ Authorization = "Bearer $t" }',
]

describe('unusedCarrier', () => {
  test.each(wrong)('%s', (code, found) => {
    expect(seen(code)).toMatchObject(found)
  })

  test.each(right)('nothing in %s', (code) => {
    expect(seen(code)).toBeNull()
  })
})
