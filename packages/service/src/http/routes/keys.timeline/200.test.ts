import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const actions = ({ body }: { body: { items: { action: string }[] } }) => body.items.map(({ action }) => action)

describe('GET /v1/keys/{key_id}/timeline', () => {
  test('tells all that was done to a key, newest first, without the key', async () => {
    const { id, text } = await bed.key()
    await bed.call('PATCH', `/v1/keys/${id}`, { name: 'new' })
    await bed.call('POST', `/v1/keys/${id}/disable`)
    const timeline = await bed.call('GET', `/v1/keys/${id}/timeline`)
    expect(timeline.status).toBe(200)
    expect(actions(timeline)).toEqual(['key.disable', 'key.update', 'key.create'])
    expect(timeline.body.items[1]).toMatchObject({ target: id, details: { members: ['name'] } })
    expect(timeline.text).not.toContain(text)
  })

  test('of this key alone', async () => {
    const { id } = await bed.key()
    await bed.key()
    await bed.call('PATCH', '/v1/settings', { undo_days: 3 })
    expect(actions(await bed.call('GET', `/v1/keys/${id}/timeline`))).toEqual(['key.create'])
  })

  test('a rotation stands in those of both keys; pages go on where the last one ended', async () => {
    const { id } = await bed.key()
    const { body } = await bed.call('POST', `/v1/keys/${id}/rotate`, {})
    for (const each of [id, body.key.id])
      expect(actions(await bed.call('GET', `/v1/keys/${each}/timeline`))[0]).toBe('key.rotate')
    const first = await bed.call('GET', `/v1/keys/${id}/timeline?limit=1`)
    const second = await bed.call('GET', `/v1/keys/${id}/timeline?limit=1&cursor=${first.body.cursor}`)
    expect([actions(first), actions(second)]).toEqual([['key.rotate'], ['key.create']])
  })
})
