import { hits, observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { companion } from '../companion.ts'

const key = '7d1f0a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7'
const trakt = (version: string): Given => ({
  status: 403,
  request: {
    method: 'GET',
    url: 'https://api.trakt.tv/movies/x/aliases',
    headers: [
      ['trakt-api-version', version],
      ['trakt-api-key', key],
    ],
  },
})
const app = (remark: string): Given => ({
  status: 403,
  remarks: [remark],
  request: {
    method: 'GET',
    url: 'https://api.example.test/v1/readings',
    headers: [
      ['x-app-version', '3.4.1'],
      ['Authorization', `Bearer ${key}`],
    ],
  },
})

test.each<[sign: string, hit: Given, miss: Given]>([
  ['fixed-value-differs', trakt('1'), trakt('2')],
  ['poses-as-an-app', app('stopped this morning'), app('first try')],
  [
    'body-of-no-type',
    { remarks: ['the token request was sent without a content type'] },
    { remarks: ['the content type is JSON'] },
  ],
])('%s', (sign, hit, miss) => {
  expect(hits(companion, observedFor(hit))).toContain(sign)
  expect(hits(companion, observedFor(miss))).not.toContain(sign)
})
