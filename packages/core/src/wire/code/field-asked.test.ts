import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { fieldAsked } from './field-asked.ts'

const seen = (text: string) => fieldAsked(observedFor({ status: 400, text }))

const asked: readonly (readonly [string, object])[] = [
  ['{"error":"Request missing required field","missing_field":"api_key"}', { place: 'body', name: 'api_key' }],
  ['{"detail":[{"loc":["query","token"],"msg":"field required"}]}', { name: 'token' }],
  ['400 Missing required query parameter: key', { place: 'query', name: 'key' }],
  ["401 parameter 'apikey' is missing", { place: 'query', name: 'apikey' }],
]

const other: readonly string[] = [
  '400 Missing required parameter: page',
  '401 Missing Authorization header',
  '401 the token is invalid',
  '{"detail":[{"loc":["header","token"],"msg":"field required"}]}',
]

describe('fieldAsked', () => {
  test.each(asked)('%s', (text, found) => {
    expect(seen(text)).toMatchObject(found)
  })

  test.each(other)('nothing in %s', (text) => {
    expect(seen(text)).toBeNull()
  })
})
