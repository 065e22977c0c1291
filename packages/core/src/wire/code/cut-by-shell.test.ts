import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { cutByShell } from './cut-by-shell.ts'

const seen = (code: string) => cutByShell(observedFor({ status: 401, code }))

const wrong: readonly (readonly [string, object])[] = [
  ['curl https://a.b \\ \ngroq.sh: line 2: -H: command not found', { how: 'continuation' }],
  ["curl -H 'Authorization: Bearer x' https://a.b\ncurl: (6) Could not resolve host: Bearer", { how: 'blank' }],
]

const right: readonly string[] = [
  'curl -H "Authorization: Bearer $T" https://a.b',
  'curl: (6) Could not resolve host: api.example.test',
]

describe('cutByShell', () => {
  test.each(wrong)('%s', (code, found) => {
    expect(seen(code)).toMatchObject(found)
  })

  test.each(right)('nothing in %s', (code) => {
    expect(seen(code)).toBeNull()
  })
})
