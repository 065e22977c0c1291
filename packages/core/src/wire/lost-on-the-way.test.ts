import { harOf, hits, observedIn, type GivenEntry } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { droppedRedirect } from '../causes/send/dropped-redirect.ts'
import { lostOnTheWay } from './lost-on-the-way.ts'

const key = 'Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x'
const login = { Authorization: `Bearer ${key}` }
const course = (first: Omit<GivenEntry, 'status'>, location: string, last: Omit<GivenEntry, 'status'>) =>
  observedIn(
    harOf([
      { ...first, status: 301, answer: { Location: location } },
      { ...last, status: 401 },
    ]),
  )[0]

const from = 'http://api.example.test/v1/x'
const to = 'https://api.example.test/v1/x'

describe('lostOnTheWay', () => {
  test.each([
    ['to https', { url: from, headers: login }, to],
    ['to another host, without scheme', { url: to, headers: login }, '//eu.example.test/v1/x'],
    ['to another path', { url: to, headers: login }, '/v1/x/'],
    ['to a path beside it', { url: to, headers: login }, 'y?a=1#top'],
    ['with a usual port', { url: from, headers: login }, 'https://API.example.test:443/v1/x'],
    ['of a key in a header of its own', { url: from, headers: { 'PRIVATE-TOKEN': key } }, to],
  ])('%s', (_, first, location) => {
    const target = new URL(location, first.url).href
    const seen = course(first, location, { url: target })
    expect(seen && lostOnTheWay(seen)).toMatchObject({ status: 301, header: Object.keys(first.headers)[0] })
    expect(seen && hits(droppedRedirect, seen)).toContain('lost-on-the-way')
  })

  test.each([
    ['the header is kept', { url: from, headers: login }, { url: to, headers: login }],
    ['the key goes along in the address', { url: from, headers: login }, { url: `${to}?api_key=${key}` }],
    ['only a cookie stays behind', { url: from, headers: { Cookie: 'session=1' } }, { url: to }],
    ['the refused address is another one', { url: from, headers: login }, { url: 'https://api.example.test/v2' }],
  ])('not where %s', (_, first, last) => {
    const seen = course(first, last.url.startsWith(to) ? last.url : to, last)
    expect(seen && lostOnTheWay(seen)).toBeNull()
  })

  test('tells both ends without what stands in the address', () => {
    const seen = course({ url: `${from}?api_key=${key}`, headers: login }, to, { url: to })
    expect(seen && droppedRedirect.examine(seen)).toEqual({
      verdict: 'suspected',
      found: {
        why: 'lost',
        lost: { header: 'Authorization', status: 301, from: 'http://api.example.test', to: 'https://api.example.test' },
      },
    })
  })

  test('a capture with a redirect in it is no direct answer', () => {
    const seen = course({ url: from, headers: login }, to, { url: to, headers: login })
    expect(seen && droppedRedirect.examine(seen).verdict).toBe('unknown')
  })
})
