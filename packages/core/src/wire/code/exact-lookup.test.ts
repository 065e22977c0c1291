import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { exactLookup } from './exact-lookup.ts'

const seen = (code: string) => exactLookup(observedFor({ status: 401, code }))

const wrong: readonly (readonly [string, object])[] = [
  ['vals, ok := r.Header["x-api-key"]', { held: 'X-Api-Key' }],
  ["app.use((req, res, next) => {\n  const token = req.headers['Authorization']\n})", { held: 'authorization' }],
  ["const key = event.headers['X-Api-Key']; // version: '2.0', function url", { held: 'x-api-key' }],
]

const right: readonly string[] = [
  'r.Header.Get("x-api-key")',
  'vals := r.Header["X-Api-Key"]',
  "app.use((req, res) => { const t = req.headers['authorization'] })",
  "const key = request.headers['X-Api-Key']",
  'r = httpx.get(u, headers={"Authorization": t})\nprint(r.request.headers["authorization"])',
]

describe('exactLookup', () => {
  test.each(wrong)('%s', (code, found) => {
    expect(seen(code)).toMatchObject(found)
  })

  test.each(right)('nothing in %s', (code) => {
    expect(seen(code)).toBeNull()
  })
})
