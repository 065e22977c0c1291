import { harOf, hits, observedIn, type GivenEntry } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { cors } from '../causes/browser/cors.ts'
import { blockedByPreflight } from './preflight.ts'

const url = 'https://api.example.test/v1/x'
const page = 'https://app.example.test'
const key = 'Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x'
const question = {
  Origin: page,
  'Access-Control-Request-Method': 'GET',
  'Access-Control-Request-Headers': 'x-api-key',
}
const asked = (status: number, answer: GivenEntry['answer'] = {}, body = ''): GivenEntry => ({
  method: 'OPTIONS',
  url,
  headers: question,
  status,
  answer,
  body,
})
const unanswered: GivenEntry = { url, headers: { Origin: page, 'X-Api-Key': key }, status: 0 }
const allowing = (headers: string) => ({
  'Access-Control-Allow-Origin': page,
  'Access-Control-Allow-Headers': headers,
})

const signs = (allowed: string) =>
  observedIn(harOf([{ ...unanswered, status: 401, answer: { 'Access-Control-Allow-Origin': allowed } }])).flatMap(
    (seen) => hits(cors, seen),
  )

describe('a preflight', () => {
  test.each([
    ['refused', asked(401), { by: 'status', status: 401 }],
    ['sent elsewhere', asked(302), { by: 'status', status: 302 }],
    ['without a word on the page', asked(204), { by: 'origin' }],
    ['that does not allow the header', asked(204, allowing('Content-Type')), { by: 'header', header: 'x-api-key' }],
    ['that allows any header', asked(204, allowing('*')), null],
    ['that allows the header', asked(200, allowing('content-type, X-API-Key')), null],
  ])('%s is told with the request that it was made for', (_, preflight, blocked) => {
    for (const entries of [
      [preflight, unanswered],
      [unanswered, preflight],
    ]) {
      const seen = observedIn(harOf(entries))
      expect(seen.map(({ method }) => method)).toEqual(['GET'])
      expect(seen.map(blockedByPreflight)).toEqual([blocked])
      expect(seen.flatMap((one) => hits(cors, one)).includes('blocked-by-preflight')).toBe(blocked !== null)
    }
  })

  test('alone tells nothing of the key, whatever its answer says', () => {
    const [seen] = observedIn(harOf([asked(401, {}, '{"message":"No API key found in request"}')]))
    expect(seen?.documented).toEqual([])
    expect(seen && hits(cors, seen)).toContain('blocked-by-preflight')
    const plain: GivenEntry = { url, status: 401, body: '{"message":"No API key found in request"}' }
    expect(observedIn(harOf([plain]))[0]?.documented).not.toEqual([])
  })

  test('is not held against a request that was answered, or against another one', () => {
    const refused = observedIn(harOf([asked(204, allowing('x-api-key')), { ...unanswered, status: 401 }]))
    expect(refused.map(blockedByPreflight)).toEqual([null])
    const other = observedIn(harOf([asked(401), { ...unanswered, url: `${url}/y` }]))
    expect(other.map((seen) => seen.facts.preflight)).toEqual([null, null])
  })

  test('an answer that names the page was handed over', () => {
    expect(signs(page)).toContain('answer-allowed')
    expect(signs('*')).toContain('answer-allowed')
    expect(signs('https://other.example.test')).not.toContain('answer-allowed')
  })
})
