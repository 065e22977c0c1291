import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { isSentYetMissed } from './missed.ts'
import {
  filledCredentials,
  headersShown,
  keptCredentials,
  queryParameter,
  requestHeader,
  sentCredentials,
  spotName,
} from './sent.ts'

const key = 'Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x'
const request = { url: 'https://api.example.test/v1?page=2&ts=17#end', headers: [['X-Api-Key', key]] } as const

describe('sent and kept credentials', () => {
  test('are told apart by where they stand', () => {
    const observed = observedFor({ status: 401, request, config: `OTHER_API_KEY=${key}` })
    expect(sentCredentials(observed).map(({ name }) => name)).toEqual(['X-Api-Key'])
    expect(keptCredentials(observed).map(({ name }) => name)).toEqual(['OTHER_API_KEY'])
  })

  test('a header in the code does not count beside a request that lacks it', () => {
    const code = `headers = {"Authorization": "Bearer ${key}"}`
    expect(sentCredentials(observedFor({ status: 401, request, code })).map(({ name }) => name)).toEqual(['X-Api-Key'])
    expect(sentCredentials(observedFor({ text: '401', code })).map(({ name }) => name)).toEqual(['Authorization'])
  })

  test.each(['null', 'undefined', ''])('the value “%s” does not fill a header', (value) => {
    expect(
      filledCredentials(
        observedFor({ status: 401, request: { ...request, headers: [['Authorization', `Bearer ${value}`]] } }),
      ),
    ).toEqual([])
  })
})

describe('fields of the request', () => {
  const observed = observedFor({ status: 401, request })

  test('headers in any letter case', () => {
    expect([
      requestHeader(observed, 'x-api-key') === key,
      requestHeader(observed, 'accept'),
      headersShown(observed),
    ]).toEqual([true, null, true])
  })

  test.each([
    ['page', '2'],
    ['TS', '17'],
    ['size', null],
  ])('query parameter %s', (name, value) => {
    expect(queryParameter(observed, name)).toBe(value)
  })
})

describe('isSentYetMissed', () => {
  test.each([
    ['Missing authorization header', true],
    ['API key is required', true],
    ['user with the provided api key not found', false],
    ['Invalid API key', false],
  ])('%s: %s', (text, missed) => {
    expect(isSentYetMissed(observedFor({ status: 401, text, request }))).toBe(missed)
  })
})

test.each([
  ['header', 'X-Key', 'the header X-Key'],
  ['query', 'key', 'the query parameter key'],
  ['userinfo', null, 'the user part of the address'],
  ['path', '/v2', 'the path of the address'],
])('spotName of %s', (place, name, words) => {
  expect(spotName(place, name)).toBe(words)
})
