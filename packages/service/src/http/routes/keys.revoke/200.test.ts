import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { followBoundMs } from '../../../verify/follower.ts'
import { longestWaitMs } from '../../acknowledgements.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('POST /v1/keys/{key_id}/revoke', () => {
  test('answers a receipt; what is decided from its version on refuses the key', async () => {
    const { id, text } = await bed.key()
    const { status, body } = await bed.call('POST', `/v1/keys/${id}/revoke`, { reason: 'left', note: 'see ticket 7' })
    expect(status).toBe(200)
    expect(Date.parse(body.effective_at)).toBeLessThanOrEqual(bed.now())
    expect(body.effective_everywhere_at).toBe(body.effective_at)
    expect(body.processes).toMatchObject([{ state: 'acknowledged', acknowledged_at: body.effective_at }])
    const verified = await bed.call('POST', '/v1/keys/verify', { key: text })
    expect(verified.body).toMatchObject({ valid: false, code: 'key.revoked', version: body.version })
    expect(verified.body.answer).toMatchObject({ status: 401, body: { error: 'Invalid API Key', code: 'key.revoked' } })
    expect(verified.text).not.toContain('ticket 7')
    expect((await bed.call('POST', `/v1/keys/${id}/revoke`, {})).status).toBe(409)
  })

  test('is done where nobody can say who knows of it', async () => {
    const { id } = await bed.key()
    const { deciders } = bed.store
    const all = vi.spyOn(deciders, 'all').mockRejectedValue(new Error('The store is down.'))
    const { status, body } = await bed.call('POST', `/v1/keys/${id}/revoke`, {})
    all.mockRestore()
    expect(status).toBe(200)
    expect(body).toMatchObject({ effective_everywhere_at: null, processes: [] })
    expect(Date.parse(body.elsewhere_by) - Date.parse(body.effective_at)).toBe(followBoundMs)
    expect((await bed.call('GET', `/v1/keys/${id}/receipt`)).body.effective_everywhere_at).toBe(body.effective_at)
  })

  test('waits a moment, and no longer, for a process that was heard of a moment ago', async () => {
    const { id } = await bed.key()
    const version = (await bed.store.keys.changesSince(Number.MAX_SAFE_INTEGER)).version
    const other = { id: 'proc_other', name: 'other', startedAt: 0, version, lastHeardAt: bed.now() }
    await bed.store.deciders.report(other, [])
    const asked = performance.now()
    const { body } = await bed.call('POST', `/v1/keys/${id}/revoke`, {})
    expect(performance.now() - asked).toBeGreaterThanOrEqual(longestWaitMs)
    expect(body.effective_everywhere_at).toBeNull()
    const of = body.processes.find(({ name }: { name: string }) => name === 'other')
    expect(of).toMatchObject({ state: 'awaited', acknowledged_at: null })
    await bed.store.deciders.leave(other.id, bed.now())
  })
})
