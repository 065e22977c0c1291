import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { oneObjectOpen } from './one-object-open.ts'

const page = 'Repository access\n1 repository: acme/site\n'

test.each([
  [`${page}site 200\ninfra 404`, true],
  [`${page}GET /repos/acme/site -> 200\nGET /repos/acme/infra -> 403 Forbidden`, true],
  [`${page}GET /repos/acme/site -> 200\nGET /user/orgs -> 403`, false],
  [`${page}site 200\ninfra 200`, false],
  ['site 200\ninfra 404', false],
])('%s', (text, expected) => {
  expect(oneObjectOpen(observedFor({ text }))).toBe(expected)
})
