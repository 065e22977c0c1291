import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveMember } from '../../../accounts/people-bed.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test('a member is not invited again, however the address is written', async () => {
  await saveMember(bed, 'bob', 'viewer')
  for (const email of ['bob@example.com', 'Bob@Example.COM']) {
    const { status, body } = await bed.call('POST', '/v1/invitations', { email, role: 'admin' })
    expect([status, body.detail]).toEqual([409, 'This address is a member already.'])
  }
  expect((await bed.call('GET', '/v1/invitations')).body.items).toEqual([])
})
