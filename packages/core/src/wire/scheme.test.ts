import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { schemeFlaw } from './scheme.ts'

const flawAt = (url: string, value: string): string | undefined =>
  schemeFlaw(observedFor({ text: '401', request: { url, headers: [['Authorization', value]] } }))?.flaw

test('a scheme of no placement is another one, whatever else the notes use its word for', () => {
  expect(flawAt('https://api.digitalocean.com/v2/account', 'Token k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D')).toBe('other')
})

test.each([
  ['https://api.github.com/user', 'token k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'],
  ['https://newsapi.org/v2/top-headlines', 'Bearer k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'],
  ['https://api.digitalocean.com/v2/account', 'Bearer k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'],
])('what the notes allow is right: %s %s', (url, value) => {
  expect(flawAt(url, value)).toBeUndefined()
})
