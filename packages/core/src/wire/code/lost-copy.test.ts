import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { lostCopy } from './lost-copy.ts'

const seen = (code: string) => lostCopy(observedFor({ status: 401, code }))

const wrong: readonly (readonly [string, object])[] = [
  [
    "$request->withHeader('Authorization', 'Bearer '.$t);\n$res = $client->send($request);",
    { target: '$request', maker: 'withHeader' },
  ],
  ['req.clone({ setHeaders: { Authorization: `Bearer ${t}` } });\nreturn next.handle(req);', { maker: 'clone' }],
  [
    "const headers = new HttpHeaders();\nheaders.append('Authorization', `Bearer ${t}`);\nreturn this.http.get(url, { headers });",
    { maker: 'append' },
  ],
]

const right: readonly string[] = [
  '$response = Http::withToken($token)\n    ->get($url);',
  "$request = $request->withHeader('Authorization', 'Bearer '.$t);",
  'return chain.proceed(\n  chain.request()\n    .newBuilder()\n    .addHeader("Authorization", t)\n    .build())',
  "const headers = new Headers();\nheaders.append('Authorization', `Bearer ${t}`);",
]

describe('lostCopy', () => {
  test.each(wrong)('%s', (code, found) => {
    expect(seen(code)).toMatchObject(found)
  })

  test.each(right)('nothing in %s', (code) => {
    expect(seen(code)).toBeNull()
  })
})
