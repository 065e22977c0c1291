import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserWith } from '../../../accounts/people-bed.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('nobody is signed in: without a cookie, with one that is none, with a root key', async () => {
  for (const answer of [
    await bed.call('GET', '/v1/me', undefined, null),
    await browserWith(bed, 'why401.session_token=forged.AAAA').call('GET', '/v1/me'),
    await bed.call('GET', '/v1/me'),
  ]) {
    expect(answer.status).toBe(401)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  }
})
