import { observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { halfSent } from './half-sent.ts'

const query = 'https://api.datadoghq.eu/api/v1/query?from=1'
const headers: NonNullable<Given['request']>['headers'] = [['DD-API-KEY', 'd71b2fd3c1e000ea3448bed7070d5213']]

test('the application key is wanted and nowhere', () => {
  expect(halfSent(observedFor({ status: 401, request: { method: 'GET', url: query, headers } }))).toMatchObject({
    lacks: 'DD-APPLICATION-KEY',
  })
})

test.each<[string, NonNullable<Given['request']>]>([
  ['both are sent', { method: 'GET', url: query, headers: [...headers, ['DD-APPLICATION-KEY', 'a'.repeat(40)]] }],
  ['data is handed in', { method: 'POST', url: 'https://api.datadoghq.eu/api/v1/series', headers }],
  ['the key is checked', { method: 'GET', url: 'https://api.datadoghq.eu/api/v1/validate', headers }],
  ['nothing is sent', { method: 'GET', url: query, headers: [] }],
])('nothing where %s', (_, request) => {
  expect(halfSent(observedFor({ status: 401, request }))).toBeNull()
})

test('nothing where the pair goes as Basic', () => {
  const headers = [['Authorization', 'Basic …']] as const
  const request = { method: 'GET', url: 'https://rest.nexmo.com/account/get-balance', headers }
  expect(halfSent(observedFor({ status: 401, request }))).toBeNull()
})
