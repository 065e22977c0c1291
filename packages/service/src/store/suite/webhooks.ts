import { describe, expect, test } from 'vitest'
import type { OwnerWarning } from '../../model/records.ts'
import type { StoreOfTest } from '../store-suite.ts'
import { aKey, aNote, aWebhook, dayMs, newYear, ours, theirs } from './records.ts'

const created = { type: 'key.created', payload: { key: 'key_1' } } as const
const later = newYear + dayMs

const warning = (projectId: string, name = 'key_1 expires'): OwnerWarning => {
  return { name, projectId, type: 'key.expiring', payload: {} }
}

export function webhooksSuite(store: StoreOfTest): void {
  describe('webhooks', () => {
    test('get the events that they ask for, with the change', async () => {
      const { webhooks, keys } = store()
      const asking = aWebhook()
      const others = [
        aWebhook({ events: ['key.leaked'] }),
        aWebhook({ disabledAt: newYear }),
        aWebhook({ projectId: theirs }),
      ]
      for (const webhook of [asking, ...others]) await webhooks.insert(webhook, aNote('webhook.create'))
      await keys.insert([aKey()], aNote('key.create', { events: [created] }))
      expect(await webhooks.due(newYear, 100)).toEqual([
        {
          id: expect.stringMatching(/^msg_\w{20,}$/) as string,
          webhookId: asking.id,
          projectId: ours,
          url: asking.url,
          ...created,
          at: newYear,
          attempts: 0,
          nextAttemptAt: newYear,
          deliveredAt: null,
          failedAt: null,
          lastError: null,
        },
      ])
    })

    test('get nothing of a change that was not done', async () => {
      const { webhooks, keys } = store()
      await webhooks.insert(aWebhook(), aNote('webhook.create'))
      const key = aKey()
      await keys.insert([key], aNote('key.create'))
      const again = keys.insert([aKey({ hash: key.hash })], aNote('key.create', { events: [created] }))
      await expect(again).rejects.toThrow('exists')
      await keys.change(ours, 'key_none', () => ({ name: 'x' }), aNote('key.update', { events: [created] }))
      expect(await webhooks.due(later, 100)).toEqual([])
    })

    test('are tried again when it is time, and no more when it is settled', async () => {
      const { webhooks, keys } = store()
      const webhook = aWebhook()
      await webhooks.insert(webhook, aNote('webhook.create'))
      await keys.insert([aKey()], aNote('key.create', { events: [created] }))
      const [message] = await webhooks.due(newYear, 1)
      const failed = { attempts: 1, nextAttemptAt: newYear + 5000, deliveredAt: null, failedAt: null, lastError: '503' }
      await webhooks.settle(message!.id, failed)
      expect(await webhooks.due(newYear + 4999, 10)).toEqual([])
      expect(await webhooks.due(newYear + 5000, 10)).toMatchObject([{ id: message!.id, attempts: 1, lastError: '503' }])
      await webhooks.settle(message!.id, { ...failed, attempts: 2, deliveredAt: later })
      expect(await webhooks.due(later, 10)).toEqual([])
      const { items } = await webhooks.deliveries(ours, webhook.id, { limit: 10, cursor: null })
      expect(items).toMatchObject([{ id: message!.id, attempts: 2, deliveredAt: later }])
    })

    test('get again what was given up, when they are asked to, and not what arrived', async () => {
      const { webhooks, keys } = store()
      const webhook = aWebhook()
      await webhooks.insert(webhook, aNote('webhook.create'))
      await keys.insert([aKey()], aNote('key.create', { events: [created] }))
      const [message] = await webhooks.due(newYear, 1)
      const { id } = message!
      const givenUp = { attempts: 9, nextAttemptAt: newYear, deliveredAt: null, failedAt: later, lastError: '503' }
      await webhooks.settle(id, givenUp)
      const note = aNote('webhook.retry', { at: later })
      expect(await webhooks.retry(theirs, webhook.id, id, note)).toBeNull()
      expect(await webhooks.retry(ours, 'wh_other', id, note)).toBeNull()
      expect(await webhooks.retry(ours, webhook.id, id, note)).toMatchObject({ id, failedAt: null, attempts: 9 })
      expect(await webhooks.due(later, 10)).toMatchObject([{ id }])
      await webhooks.settle(id, { ...givenUp, failedAt: null, deliveredAt: later })
      expect(await webhooks.retry(ours, webhook.id, id, note)).toBeNull()
    })

    test('have their messages listed newest first, each once', async () => {
      const { webhooks, keys } = store()
      const webhook = aWebhook()
      await webhooks.insert(webhook, aNote('webhook.create'))
      const events = Array.from({ length: 7 }, (_, count) => ({ ...created, payload: { count } }))
      await keys.insert([aKey()], aNote('key.create', { events }))
      const first = await webhooks.deliveries(ours, webhook.id, { limit: 4, cursor: null })
      const second = await webhooks.deliveries(ours, webhook.id, { limit: 4, cursor: first.cursor })
      const counts = [...first.items, ...second.items].map(({ payload }) => payload['count'])
      expect(counts).toEqual([6, 5, 4, 3, 2, 1, 0])
      expect(second.cursor).toBeNull()
      expect((await webhooks.deliveries(theirs, webhook.id, { limit: 10, cursor: null })).items).toEqual([])
    })

    test('are removed with what they still had to get, by their project alone', async () => {
      const { webhooks, keys } = store()
      const webhook = aWebhook()
      await webhooks.insert(webhook, aNote('webhook.create'))
      await keys.insert([aKey()], aNote('key.create', { events: [created] }))
      expect(await webhooks.remove(theirs, webhook.id, aNote('webhook.delete'))).toBe(false)
      expect(await webhooks.list(ours)).toEqual([webhook])
      expect(await webhooks.remove(ours, webhook.id, aNote('webhook.delete'))).toBe(true)
      expect(await webhooks.list(ours)).toEqual([])
      expect(await webhooks.due(later, 10)).toEqual([])
    })

    test('a warning goes out once, even when many send it at the same time', async () => {
      const { webhooks } = store()
      await webhooks.insert(aWebhook({ events: ['key.expiring'] }), aNote('webhook.create'))
      const sent = await Promise.all(Array.from({ length: 10 }, () => webhooks.emitOnce([warning(ours)], newYear)))
      expect(sent.filter(Boolean)).toEqual([1])
      expect(await webhooks.emitOnce([], newYear)).toBe(0)
      expect(await webhooks.emitOnce([warning(theirs), warning(ours)], newYear)).toBe(1)
      expect(await webhooks.due(newYear, 1000)).toHaveLength(1)
      const many = Array.from({ length: 250 }, (_, at) => warning(at % 2 ? ours : theirs, `key_${at % 240} expires`))
      expect(await webhooks.emitOnce(many, newYear)).toBe(239)
      expect(await webhooks.due(newYear, 1000)).toHaveLength(120)
    })
  })
}
