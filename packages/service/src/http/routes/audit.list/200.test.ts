import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Line } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const list = async (query = '', as?: string): Promise<readonly Line[]> =>
  (await bed.call('GET', `/v1/audit${query}`, undefined, as)).body.items
const actions = (lines: readonly Line[]) => lines.map(({ action }) => action)

describe('GET /v1/audit', () => {
  test('newest first: who did what to what, and when', async () => {
    const { id } = await bed.key()
    const { body } = await bed.call('PATCH', '/v1/settings', { contact: 'mailto:help@example.com' })
    const [line, before] = await list('?limit=2')
    expect(line).toMatchObject({
      action: 'settings.update',
      target: body.id,
      actor: { kind: 'root-key', id: expect.stringMatching(/^rk_/) },
      details: { members: ['contact'] },
    })
    expect(before).toMatchObject({ action: 'key.create', target: id, details: { keyspace_id: bed.keyspaceId } })
    expect(line?.sequence).toBe((before?.sequence ?? 0) + 1)
  })

  test('by target, by action or its group, by actor, by time', async () => {
    const { id } = await bed.key()
    await bed.call('POST', `/v1/keys/${id}/disable`)
    const ofKey = `?target=${id}`
    expect(actions(await list(ofKey))).toEqual(['key.disable', 'key.create'])
    expect(actions(await list(`${ofKey}&action=key.disable`))).toEqual(['key.disable'])
    expect(new Set(actions(await list('?action=settings')))).toEqual(new Set(['settings.update']))
    const [line] = await list(ofKey)
    expect(await list(`${ofKey}&actor=${line?.actor.id}`)).toHaveLength(2)
    expect(await list(`${ofKey}&actor=rk_nobody`)).toEqual([])
    expect(await list(`${ofKey}&to=2020-01-01T00:00:00Z`)).toEqual([])
    expect(await list(`${ofKey}&from=2020-01-01T00:00:00Z`)).toHaveLength(2)
  })

  test('a page goes on where the one before ended', async () => {
    const first = (await bed.call('GET', '/v1/audit?limit=1')).body
    const second = (await bed.call('GET', `/v1/audit?limit=1&cursor=${first.cursor}`)).body
    expect(second.items[0].sequence).toBe(first.items[0].sequence - 1)
  })

  test('of this project alone', async () => {
    const other = await bed.tenant()
    expect(actions(await list('', other.rootKey))).not.toContain('settings.update')
  })
})
