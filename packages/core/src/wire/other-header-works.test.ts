import { observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { otherHeaderWorks } from './other-header-works.ts'

const key = 'kx9Qw7LmZ2vB4nT8cR5yH1pJ6'
const sent = (name: string): Given => ({ request: { url: 'https://api.example.test/v1/x', headers: [[name, key]] } })

test.each<[string, Given, object | null]>([
  [
    'the request uses another',
    { ...sent('X-Api-Key'), remarks: ['it works with the X-Shop-Token header'] },
    { works: 'x-shop-token', used: 'x-api-key' },
  ],
  [
    'the code uses another',
    { code: "headers = {'Authorization': f'Bearer {token}'}", remarks: ['with the PRIVATE-TOKEN header it works'] },
    { works: 'private-token', used: 'authorization' },
  ],
  [
    'curl with Authorization works',
    { ...sent('ApiKey'), remarks: ['curl -H "Authorization: ApiKey …" works'] },
    { works: 'authorization', used: 'apikey' },
  ],
  ['the same header works', { ...sent('X-Api-Key'), remarks: ['curl works with the x-api-key header'] }, null],
  ['no header is shown', { remarks: ['works with the x-api-key header'] }, null],
  ['no header is told of', { ...sent('X-Api-Key'), remarks: ['works with the new key'] }, null],
])('%s', (_, given, found) => {
  expect(otherHeaderWorks(observedFor({ status: 401, ...given }))).toEqual(found)
})
