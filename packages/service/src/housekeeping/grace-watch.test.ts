import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../http/test-bed.ts'
import { watchGraces } from './grace-watch.ts'

const hour = 3_600_000
const day = 24 * hour

let bed: TestBed
let webhookId: string
beforeEach(async () => {
  bed = await testBed()
  const events = ['key.grace_in_use', 'key.grace_ending']
  const { body } = await bed.call('POST', '/v1/webhooks', { url: 'https://hooks.example.com/', events })
  webhookId = body.webhook.id
})
afterEach(() => bed.close())

const whenUnused = () =>
  bed.call('PATCH', `/v1/keyspaces/${bed.keyspaceId}`, { settings: { grace_end: 'when_unused' } })
const use = async (key: string, userAgent = 'cron/1') => {
  const caller = { address: '203.0.113.9', user_agent: userAgent }
  const { body } = await bed.call('POST', '/v1/keys/verify', { key, caller })
  await bed.assembled.verifier.flush()
  return body.valid as boolean
}
const rotated = async () => {
  const old = await bed.key()
  await bed.call('POST', `/v1/keys/${old.id}/rotate`, { grace_seconds: 86_400 })
  return old
}
const endOf = async (id: string) => Date.parse((await bed.call('GET', `/v1/keys/${id}`)).body.grace_ends_at)
/** What was sent of a kind, oldest first. */
const sent = async (type: string) => {
  const { body } = await bed.call('GET', `/v1/webhooks/${webhookId}/deliveries?limit=100`)
  const items = body.items as { type: string; payload: Record<string, unknown> }[]
  return items
    .filter((one) => one.type === type)
    .map(({ payload }) => payload)
    .toReversed()
}
const look = () => bed.assembled.housekeeper.look()

describe('a grace that ends in use', () => {
  test('always: ends at its time; the owner hears before, once, who uses the key', async () => {
    const { id, text } = await rotated()
    const end = await endOf(id)
    await look()
    expect(await sent('key.grace_in_use')).toEqual([])
    bed.pass(19 * hour)
    await use(text)
    await look()
    await look()
    expect(await sent('key.grace_in_use')).toMatchObject([
      {
        key_id: id,
        at: new Date(end).toISOString(),
        prolonged: false,
        limit_at: null,
        callers: [{ user_agent: 'cron/1', network: '203.0.113.0/24', count: 1 }],
      },
    ])
    bed.pass(6 * hour)
    await look()
    expect(await use(text)).toBe(false)
    expect(await sent('key.grace_in_use')).toHaveLength(1)
  })

  test('when unused: goes on for a day each time, tells who uses the key, and ends when nobody does', async () => {
    await whenUnused()
    const { id, text } = await rotated()
    const end = await endOf(id)
    bed.pass(19 * hour)
    await use(text)
    await look()
    await look()
    expect(await endOf(id)).toBe(end + day)
    expect(await sent('key.grace_in_use')).toMatchObject([
      { key_id: id, at: new Date(end + day).toISOString(), prolonged: true, callers: [{ user_agent: 'cron/1' }] },
    ])
    bed.pass(day)
    expect(await use(text, 'cron/2')).toBe(true)
    await look()
    expect(await endOf(id)).toBe(end + 2 * day)
    expect((await sent('key.grace_in_use'))[1]).toMatchObject({
      callers: [{ user_agent: 'cron/2' }, { user_agent: 'cron/1' }],
    })
    bed.pass(29 * hour + 60_000)
    await look()
    expect(await endOf(id)).toBe(end + 2 * day)
    expect(await use(text)).toBe(false)
    const timeline = await bed.call('GET', `/v1/keys/${id}/timeline`)
    const actions = timeline.body.items.map(({ action }: { action: string }) => action)
    expect(actions).toEqual(['key.grace_prolong', 'key.grace_prolong', 'key.rotate', 'key.create'])
  })

  test('when unused: for thirty days at most, of whose last end the owner is warned', async () => {
    await whenUnused()
    const { id, text } = await rotated()
    const limit = (await endOf(id)) + 30 * day
    for (let at = 0; at < 8 * 31 && bed.now() < limit - 3 * hour; at++) {
      bed.pass(3 * hour)
      expect(await use(text)).toBe(true)
      await look()
    }
    expect(await endOf(id)).toBe(limit)
    const told = await sent('key.grace_in_use')
    expect(told.filter(({ prolonged }) => prolonged)).toHaveLength(30)
    expect(told.at(-1)).toMatchObject({ prolonged: false, at: new Date(limit).toISOString() })
    expect((await sent('key.grace_ending')).map(({ at }) => at)).toEqual([
      new Date(limit - 30 * day).toISOString(),
      new Date(limit).toISOString(),
    ])
    bed.pass(4 * hour)
    await look()
    expect(await use(text)).toBe(false)
  }, 60_000)

  test('when unused: not where nobody uses the key', async () => {
    await whenUnused()
    const { id, text } = await rotated()
    const end = await endOf(id)
    bed.pass(day - 1000)
    await look()
    bed.pass(2000)
    await look()
    expect(await endOf(id)).toBe(end)
    expect(await use(text)).toBe(false)
    expect(await sent('key.grace_in_use')).toEqual([])
  })

  test('when unused: also where the grace began with the first use of the new key', async () => {
    await whenUnused()
    const { id, text } = await bed.key()
    const how = { activation: 'on_first_use', grace_seconds: 3600 }
    const { body } = await bed.call('POST', `/v1/keys/${id}/rotate`, how)
    await use(body.text)
    await expect.poll(() => endOf(id)).not.toBeNaN()
    const end = await endOf(id)
    bed.pass(50 * 60_000)
    await use(text)
    await look()
    expect(await endOf(id)).toBe(end + day)
  })

  test('ended by hand stays ended, however much it was used', async () => {
    await whenUnused()
    const { id, text } = await rotated()
    bed.pass(hour)
    await use(text)
    await bed.call('POST', `/v1/keys/${id}/grace`, {})
    await look()
    expect(await use(text)).toBe(false)
    expect(await sent('key.grace_in_use')).toEqual([])
  })

  test('is prolonged once by two processes that look at once', async () => {
    await whenUnused()
    const { id, text } = await rotated()
    const end = await endOf(id)
    bed.pass(19 * hour)
    await use(text)
    const { signal } = new AbortController()
    const both = await Promise.all([1, 2].map(() => watchGraces(bed.store, bed.now(), signal)))
    expect(both.flat().map(({ graceEndsAt }) => graceEndsAt)).toEqual([end + day])
    expect(await sent('key.grace_in_use')).toHaveLength(1)
  })
})

test('the warning of an end tells who still uses the key', async () => {
  const { text } = await rotated()
  await use(text, 'nightly/3')
  await look()
  expect(await sent('key.grace_ending')).toMatchObject([{ callers: [{ user_agent: 'nightly/3', count: 1 }] }])
})
