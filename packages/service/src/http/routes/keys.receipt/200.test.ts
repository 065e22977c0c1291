import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { followBoundMs } from '../../../verify/follower.ts'
import { guardBoundMs } from '../../revocation-bounds.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const verify = (key: string) => bed.call('POST', '/v1/keys/verify', { key })
const receiptOf = async (id: string) => (await bed.call('GET', `/v1/keys/${id}/receipt`)).body
const between = (from: string, to: string) => Date.parse(to) - Date.parse(from)

/** Until this process has told that it follows the revocation. */
async function toldOf(id: string, revokedAt: number): Promise<void> {
  await vi.waitFor(async () => {
    bed.pass(250)
    expect(await bed.store.deciders.acknowledgements(id, revokedAt)).toHaveLength(1)
  }, 5000)
}

describe('GET /v1/keys/{key_id}/receipt', () => {
  test('tells when the revocation came into force, by when everywhere, and what was tried since', async () => {
    const { id, text } = await bed.key()
    await verify(text)
    const { body: first } = await bed.call('POST', `/v1/keys/${id}/revoke`, { reason: 'left' })
    expect(between(first.effective_at, first.elsewhere_by)).toBe(followBoundMs)
    expect(between(first.elsewhere_by, first.guards_by)).toBe(guardBoundMs)
    expect(await receiptOf(id)).toMatchObject({ refused: { count: 0, last_at: null } })
    await verify(text)
    await verify(text)
    const later = await receiptOf(id)
    expect(later).toMatchObject({ key_id: id, version: first.version, reason: 'left', refused: { count: 2 } })
    expect(between(later.revoked_at, later.effective_at)).toBeGreaterThanOrEqual(0)
    expect(between(later.effective_at, first.effective_at)).toBeGreaterThanOrEqual(0)
    expect(between(later.effective_at, later.guards_by)).toBe(followBoundMs + guardBoundMs)
    expect(between(later.last_accepted_at, later.revoked_at)).toBeGreaterThanOrEqual(0)
    expect(later.last_accepted_by).toBe(later.processes[0].name)
    expect(between(later.revoked_at, later.refused.last_at)).toBeGreaterThanOrEqual(0)
    expect(JSON.stringify(later)).not.toContain(text)
  })

  test('of a key that was never used', async () => {
    const { id } = await bed.key()
    await bed.call('POST', `/v1/keys/${id}/revoke`, {})
    expect(await receiptOf(id)).toMatchObject({
      last_accepted_at: null,
      last_accepted_by: null,
      reason: 'unspecified',
      refused: { count: 0 },
    })
  })

  test('stays the same while other keys change', async () => {
    const { id } = await bed.key()
    await bed.call('POST', `/v1/keys/${id}/revoke`, {})
    const before = await receiptOf(id)
    bed.pass(3_600_000)
    await bed.key()
    const later = await receiptOf(id)
    expect(later.processes).toHaveLength(1)
    const [{ last_heard_at: heard }] = later.processes // it is alive
    expect(later).toEqual({ ...before, processes: [{ ...before.processes[0], last_heard_at: heard }] })
  })

  test('stays the same when the key is edited afterwards', async () => {
    const { id } = await bed.key()
    await bed.call('POST', `/v1/keys/${id}/revoke`, {})
    const before = await receiptOf(id)
    await toldOf(id, Date.parse(before.revoked_at))
    bed.pass(3_600_000)
    const edited = await bed.call('PATCH', `/v1/keys/${id}`, { name: 'left with its owner' })
    expect(edited.status).toBe(200)
    const later = await receiptOf(id)
    expect(later.version).toBeGreaterThan(before.version)
    expect(Math.abs(between(before.effective_at, later.effective_at))).toBeLessThan(10_000)
    expect(later.processes).toMatchObject([{ state: 'acknowledged', acknowledged_at: later.effective_at }])
  })
})
