import { describe, expect, test } from 'vitest'
import { noProject } from '../../model/records.ts'
import type { StoreOfTest } from '../store-suite.ts'
import {
  aCall,
  aKey,
  aNote,
  aRefusal,
  aWebhook,
  collect,
  dayMs,
  drained,
  hourMs,
  newYear,
  ours,
  theirs,
} from './records.ts'

const ownOf = (projectId: string, at: number) => ({ requestId: `req_${projectId}_${at}`, projectId, at })

export function upkeepSuite(store: StoreOfTest): void {
  test('secrets are made once, 32 bytes, each name its own', async () => {
    const [first, again, other] = await Promise.all(['a', 'a', 'b'].map((name) => store().secret(name)))
    expect(first).toHaveLength(32)
    expect(Buffer.from(first!).equals(again!)).toBe(true)
    expect(Buffer.from(first!).equals(other!)).toBe(false)
  })

  test('what is older than a project keeps is forgotten, keys and audit lines never', async () => {
    const { refusals, usage, webhooks, keys, audit } = store()
    const key = aKey({ revokedAt: newYear - 1000 * dayMs })
    await webhooks.insert(aWebhook(), aNote('webhook.create'))
    await keys.insert([key], aNote('key.create', { at: newYear, events: [{ type: 'key.created', payload: {} }] }))
    const lines = await collect(audit.export(ours))
    const network = '10.0.0.0/24'
    const days = [0, 29, 31, 91].map((age) => newYear - age * dayMs)
    for (const at of days) {
      await refusals.addOwn([ours, noProject].map((projectId) => aRefusal(ownOf(projectId, at))))
      const count = { projectId: ours, hour: at - (at % hourMs), count: 1 }
      const kind = { keyspaceId: null, environment: 'live', code: 'key.unknown', network, route: '' } as const
      await refusals.add([aRefusal({ at })], [{ ...count, ...kind }])
      await usage.add([{ ...count, keyId: key.id, outcome: 'ok' }])
      await usage.addCalls(
        [{ keyId: key.id, userAgent: `at ${at}`, network, lastSeenAt: at, count: 1 }],
        [{ ...aCall(key.id), day: at - (at % dayMs), permissions: `at${at}` }],
      )
    }
    await drained(store().forget(newYear))
    await drained(store().forget(newYear))
    const span = { from: 0, to: newYear + 1 }
    const kept = await refusals.list(ours, span, { limit: 10, cursor: null })
    expect(kept.items.map(({ at }) => at)).toEqual(days.slice(0, 2))
    expect(await refusals.groups(ours, span, ['hour'])).toHaveLength(2)
    for (const projectId of [ours, noProject]) {
      const own = days.map((at) => refusals.ownByRequestId(ownOf(projectId, at).requestId, { projectId }))
      expect((await Promise.all(own)).map((record) => record?.at)).toEqual([...days.slice(0, 2), undefined, undefined])
    }
    expect(await usage.ofProject(ours, 0, span.to, null)).toHaveLength(3)
    expect(await usage.ofProject(ours, 0, span.to, key.id)).toHaveLength(3)
    expect(await usage.callersOf(key.id, 0)).toHaveLength(3)
    expect(await usage.callsOf(key.id, { from: newYear - 100 * dayMs, to: newYear + 1 })).toHaveLength(3)
    expect(await keys.byHash(key.hash)).not.toBeNull()
    expect(await collect(audit.export(ours))).toEqual(lines)
  })

  test('a message that is still to be delivered is not forgotten', async () => {
    const { webhooks, keys } = store()
    const webhook = aWebhook()
    await webhooks.insert(webhook, aNote('webhook.create'))
    const events = [1, 2].map((count) => ({ type: 'key.created', payload: { count } }) as const)
    await keys.insert([aKey()], aNote('key.create', { events }))
    const [done] = await webhooks.due(newYear, 1)
    const outcome = { attempts: 1, nextAttemptAt: newYear, deliveredAt: newYear, failedAt: null, lastError: null }
    await webhooks.settle(done!.id, outcome)
    await drained(store().forget(newYear + 1000 * dayMs))
    const { items } = await webhooks.deliveries(ours, webhook.id, { limit: 10, cursor: null })
    expect(items.map(({ payload }) => payload)).toEqual([{ count: 2 }])
  })

  describe('closing', () => {
    test('does first what was asked for, and nothing after', async () => {
      const key = aKey({ projectId: theirs })
      const writing = store().keys.insert([key], aNote('key.create'))
      await store().ping()
      await store().close()
      expect(await writing).toHaveLength(1)
      await expect(store().ping()).rejects.toThrow(Error)
      await expect(store().keys.byHash(key.hash)).rejects.toThrow(Error)
    })
  })
}
