import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const verified = async (key: string) => (await bed.call('POST', '/v1/keys/verify', { key })).body

describe('POST /v1/keys/{key_id}/unrotate', () => {
  test('the old key goes on beyond its grace, its successor is refused', async () => {
    const { id, text } = await bed.key()
    const before = (await bed.call('GET', `/v1/keys/${id}`)).body
    const rotated = await bed.call('POST', `/v1/keys/${id}/rotate`, { grace_seconds: 60 })
    const { status, body } = await bed.call('POST', `/v1/keys/${id}/unrotate`)
    expect(status).toBe(200)
    expect({ ...body.key, version: 0 }).toEqual({ ...before, version: 0 })
    expect(body.successor).toMatchObject({ id: rotated.body.key.id, status: 'revoked', revoke_reason: 'ceased' })
    bed.pass(120_000)
    expect(await verified(text)).toMatchObject({ valid: true, warnings: [] })
    expect(await verified(rotated.body.text)).toMatchObject({ valid: false, code: 'key.revoked' })
  })

  test('and can be rotated anew', async () => {
    const { id } = await bed.key()
    const lost = await bed.call('POST', `/v1/keys/${id}/rotate`, {})
    await bed.call('POST', `/v1/keys/${id}/unrotate`)
    const again = await bed.call('POST', `/v1/keys/${id}/rotate`, {})
    expect(again.status).toBe(201)
    expect(again.body.predecessor.successor_id).toBe(again.body.key.id)
    expect(again.body.key.id).not.toBe(lost.body.key.id)
    expect((await verified(again.body.text)).valid).toBe(true)
  })

  test('before the first use, too; a successor that is restored later starts no grace', async () => {
    const { id, text } = await bed.key()
    const rotated = await bed.call('POST', `/v1/keys/${id}/rotate`, { activation: 'on_first_use', grace_seconds: 60 })
    await bed.call('POST', `/v1/keys/${id}/unrotate`)
    await bed.call('POST', `/v1/keys/${rotated.body.key.id}/restore`)
    expect((await verified(rotated.body.text)).valid).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 50))
    bed.pass(120_000)
    expect((await verified(text)).valid).toBe(true)
  })

  test('limited uses go back as they stand: none is granted twice', async () => {
    const { id, text } = await bed.key({ uses: { remaining: 5 } })
    await verified(text)
    const { body } = await bed.call('POST', `/v1/keys/${id}/rotate`, { grace_seconds: 60 })
    await verified(body.text)
    await verified(text)
    const undone = await bed.call('POST', `/v1/keys/${id}/unrotate`)
    expect(undone.body.key.uses.remaining).toBe(2)
    expect((await verified(text)).remaining).toBe(1)
    expect((await verified(text)).remaining).toBe(0)
    expect((await verified(text)).code).toBe('account.billing')
  })

  test('stands in the log of both', async () => {
    const { id } = await bed.key()
    const { body } = await bed.call('POST', `/v1/keys/${id}/rotate`, {})
    await bed.call('POST', `/v1/keys/${id}/unrotate`)
    for (const one of [id, body.key.id]) {
      const timeline = await bed.call('GET', `/v1/keys/${one}/timeline`)
      expect(timeline.body.items[0]).toMatchObject({ action: 'key.unrotate', details: { key_id: id } })
    }
  })
})
