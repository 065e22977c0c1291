import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine, listen, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const rotate = (id: string) => bed.call('POST', `/v1/keys/${id}/rotate`, {})

test('a key has one successor, which is rotated next', async () => {
  const { id } = await bed.key()
  const { body } = await rotate(id)
  const [before, told] = [await lastLine(bed), await listen(bed)]
  const again = await rotate(id)
  expect([again.status, again.body.detail]).toEqual([409, 'The key was rotated already; rotate its successor.'])
  expect(await told()).toEqual([])
  expect((await bed.call('GET', `/v1/keys/${id}`)).body.successor_id).toBe(body.key.id)
  expect((await bed.call('GET', '/v1/audit?action=key.rotate')).body.items[0].sequence).toBe(before.sequence)
  expect((await rotate(body.key.id)).status).toBe(201)
})

test('by two at once, one of them', async () => {
  const { id } = await bed.key()
  const both = await Promise.all([rotate(id), rotate(id)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
})

test('a revoked key has none', async () => {
  const { id, text } = await bed.key()
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  const { status, body } = await rotate(id)
  expect([status, body.detail]).toEqual([409, 'The key is revoked.'])
  expect((await verdictOn(bed, text)).code).toBe('key.revoked')
})

test('nor has a key of a keyspace that was closed', async () => {
  const { body } = await bed.call('POST', '/v1/keyspaces', { name: 'pay', prefix: 'pay' })
  const { id } = await bed.key({ keyspace: 'pay' })
  await bed.call('DELETE', `/v1/keyspaces/${body.id}`)
  expect((await rotate(id)).body.detail).toBe('The keyspace of the key was deleted.')
})
