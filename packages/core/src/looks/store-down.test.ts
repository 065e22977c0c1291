import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { storeDown } from './store-down.ts'

test.each([
  [
    'level=error msg="lookup key" err="dial tcp 10.0.0.7:6379: connect: connection refused"\nlevel=warn msg="denied" status=401',
    true,
  ],
  ['ERROR token introspection failed: ECONNREFUSED 127.0.0.1:8080\nPOST /v1/orders 401', true],
  ['ERROR find api_key: FATAL: too many connections\n-> 403 Forbidden', true],
  ['level=error msg="publish event" err="connect: connection refused"\nlevel=warn msg="denied" status=401', false],
  ['level=info msg="lookup key" took=3ms\nlevel=warn msg="denied" status=401', false],
  ['ERROR lookup key: connection refused\n500 Internal Server Error', false],
])('%s', (text, expected) => {
  expect(storeDown(observedFor({ text }))).toBe(expected)
})
