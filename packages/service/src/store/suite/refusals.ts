import { describe, expect, test } from 'vitest'
import { noProject, type RefusalCount, type RefusalRecord } from '../../model/records.ts'
import { mostOwnRefusals, type RefusalFilter } from '../store.ts'
import type { StoreOfTest } from '../store-suite.ts'
import { aRefusal, hourMs, keyspaceOf, newYear, ours, theirs } from './records.ts'

const always = { from: 0, to: newYear * 2 }

export function refusalsSuite(store: StoreOfTest): void {
  describe('refusals', () => {
    test('come back by request id as they were written', async () => {
      const refusal = aRefusal({ keyId: 'key_1', keyspaceId: keyspaceOf(ours), possession: 'abc', code: 'key.expired' })
      await store().refusals.add([refusal, aRefusal()], [])
      for (const claim of [{ projectId: ours }, { possession: 'abc' }]) {
        expect(await store().refusals.byRequestId(refusal.requestId, claim)).toEqual(refusal)
        expect(await store().refusals.byRequestId('req_none', claim)).toBeNull()
      }
      for (const claim of [{ projectId: theirs }, { possession: 'abd' }])
        expect(await store().refusals.byRequestId(refusal.requestId, claim)).toBeNull()
    })

    test('are not hidden by those of another tenant under the same id', async () => {
      const mine = aRefusal({ possession: 'abc' })
      await store().refusals.add(
        [mine, aRefusal({ requestId: mine.requestId, projectId: theirs, possession: 'xyz' })],
        [],
      )
      expect(await store().refusals.byRequestId(mine.requestId, { projectId: ours })).toEqual(mine)
      expect(await store().refusals.byRequestId(mine.requestId, { possession: 'abc' })).toEqual(mine)
    })

    test('are listed newest first, page by page, each once', async () => {
      const refusals = Array.from({ length: 23 }, (_, at) => aRefusal({ at: newYear + Math.floor(at / 4) }))
      await store().refusals.add([...refusals, aRefusal({ projectId: theirs })], [])
      const listed: string[] = []
      let cursor: string | null = null
      do {
        const page = await store().refusals.list(ours, always, { limit: 5, cursor })
        listed.push(...page.items.map(({ requestId }) => requestId))
        cursor = page.cursor
      } while (cursor !== null)
      expect(listed).toEqual(refusals.map(({ requestId }) => requestId).toReversed())
    })

    test.each<{ filter: Partial<RefusalFilter>; found: string[] }>([
      { filter: {}, found: ['a', 'b', 'c'] },
      { filter: { from: newYear + 1 }, found: ['b', 'c'] },
      { filter: { to: newYear + 2 }, found: ['a', 'b'] },
      { filter: { code: 'key.expired' }, found: ['b'] },
      { filter: { keyId: 'key_1' }, found: ['b'] },
      { filter: { keyspaceId: keyspaceOf(ours) }, found: ['c'] },
      { filter: { environment: 'test' }, found: ['b'] },
      { filter: { environment: 'unknown' }, found: ['a', 'c'] },
      { filter: { network: '203.0.113.0/24' }, found: ['a'] },
      { filter: { network: '2001:db8:1::/48' }, found: ['b'] },
      { filter: { network: 'unknown' }, found: ['c'] },
      { filter: { route: 'POST /v1/x' }, found: ['c'] },
      { filter: { route: 'POST /v1/x', code: 'key.expired' }, found: [] },
    ])('filtered by $filter are $found', async ({ filter, found }) => {
      const refusals = [
        aRefusal({ requestId: 'a' }),
        aRefusal({
          requestId: 'b',
          at: newYear + 1,
          code: 'key.expired',
          keyId: 'key_1',
          environment: 'test',
          caller: caller('2001:db8:1:2::3'),
        }),
        aRefusal({
          requestId: 'c',
          at: newYear + 2,
          keyspaceId: keyspaceOf(ours),
          route: 'POST /v1/x',
          caller: caller(null),
        }),
        aRefusal({ requestId: 'd', projectId: theirs }),
      ]
      await store().refusals.add(refusals, [])
      const { items } = await store().refusals.list(ours, { ...always, ...filter }, { limit: 10, cursor: null })
      expect(items.map(({ requestId }) => requestId).toSorted()).toEqual(found)
    })

    test('counts add up exactly, however they come in', async () => {
      const { refusals } = store()
      const batches = Array.from({ length: 20 }, () => [
        aCount({ count: 3 }),
        aCount({ code: 'key.expired', environment: 'live', count: 1 }),
        aCount({ hour: newYear + hourMs, network: 'unknown', keyspaceId: null, count: 2 }),
        aCount({ projectId: theirs, count: 1000 }),
      ])
      await Promise.all(batches.map((counts) => refusals.add([], counts)))
      expect(await refusals.groups(ours, always, [])).toEqual([{ count: 120, lastHour: newYear + hourMs }])
      expect(await refusals.groups(ours, always, ['code'])).toEqual([
        { code: 'key.unknown', count: 100, lastHour: newYear + hourMs },
        { code: 'key.expired', count: 20, lastHour: newYear },
      ])
      expect(await refusals.groups(ours, { ...always, code: 'key.unknown' }, ['hour', 'network', 'route'])).toEqual([
        { hour: newYear, network: '203.0.113.0/24', route: 'GET /v1/users', count: 60, lastHour: newYear },
        { hour: newYear + hourMs, network: 'unknown', route: 'GET /v1/users', count: 40, lastHour: newYear + hourMs },
      ])
      expect(await refusals.groups(ours, { from: newYear + hourMs + 5, to: always.to }, ['hour'])).toEqual([
        { hour: newYear + hourMs, count: 40, lastHour: newYear + hourMs },
      ])
      expect(await refusals.groups(ours, { ...always, keyspaceId: keyspaceOf(ours) }, [])).toEqual([
        { count: 80, lastHour: newYear },
      ])
      expect(await refusals.groups(ours, { ...always, environment: 'live' }, ['environment'])).toEqual([
        { environment: 'live', count: 20, lastHour: newYear },
      ])
      expect(await refusals.groups(ours, always, ['environment'])).toEqual([
        { environment: 'unknown', count: 100, lastHour: newYear + hourMs },
        { environment: 'live', count: 20, lastHour: newYear },
      ])
      expect(await refusals.groups(ours, { ...always, route: 'nowhere' }, [])).toEqual([])
    })

    test('of one key are counted by its records', async () => {
      await store().refusals.add([ofKey(newYear), ofKey(newYear + 1), ofKey(newYear + hourMs), aRefusal()], [])
      expect(await store().refusals.groups(ours, { ...always, keyId: 'key_1' }, ['code', 'hour'])).toEqual([
        { code: 'key.expired', hour: newYear, count: 2, lastHour: newYear },
        { code: 'key.expired', hour: newYear + hourMs, count: 1, lastHour: newYear + hourMs },
      ])
      expect(await store().refusals.groups(theirs, { ...always, keyId: 'key_1' }, ['code'])).toEqual([])
    })
  })

  describe('refusals of this API’s own callers', () => {
    test('open to their project and to whoever has the text, and stand apart from all others', async () => {
      const { refusals } = store()
      const refusal = own({ possession: 'abc' })
      const nobodys = own({ projectId: noProject, keyId: null, possession: 'xyz' })
      await refusals.addOwn([refusal, nobodys])
      for (const claim of [{ projectId: ours }, { possession: 'abc' }]) {
        expect(await refusals.ownByRequestId(refusal.requestId, claim)).toEqual(refusal)
        expect(await refusals.byRequestId(refusal.requestId, claim)).toBeNull()
      }
      expect(await refusals.ownByRequestId(nobodys.requestId, { possession: 'xyz' })).toEqual(nobodys)
      for (const claim of [{ projectId: theirs }, { possession: 'xyz' }])
        expect(await refusals.ownByRequestId(refusal.requestId, claim)).toBeNull()
      expect((await refusals.list(ours, always, { limit: 10, cursor: null })).items).toEqual([])
      expect(await refusals.groups(ours, always, [])).toEqual([])
      await refusals.add([aRefusal({ requestId: 'req_key', possession: 'abc' })], [])
      expect(await refusals.ownByRequestId('req_key', { possession: 'abc' })).toBeNull()
    })

    test.each([
      [ours, mostOwnRefusals.ofProject],
      [noProject, mostOwnRefusals.ofNobody],
    ])('of %s: the newest %i stay, and displace nobody else’s', async (projectId, most) => {
      const { refusals } = store()
      const others = [theirs, projectId === ours ? noProject : ours].map((id) => own({ projectId: id }))
      await refusals.addOwn(others)
      const many = Array.from({ length: most + 3 }, (_, at) => own({ projectId, requestId: `req_own_${at}` }))
      await refusals.addOwn(many.slice(0, most))
      await refusals.addOwn(many.slice(most))
      const isKept = async ({ requestId, projectId }: RefusalRecord) =>
        (await refusals.ownByRequestId(requestId, { projectId })) !== null
      const [first, second, third, fourth] = many
      const last = many.at(-1)
      const kept = await Promise.all([first!, second!, third!, fourth!, last!, ...others].map(isKept))
      expect(kept).toEqual([false, false, false, true, true, true, true])
    })
  })
}

function caller(address: string | null): RefusalRecord['caller'] {
  return { address, userAgent: null, origin: null }
}

function own(differences: Partial<RefusalRecord> = {}): RefusalRecord {
  return aRefusal({ keyId: 'rk_1', code: 'perm.scope', ...differences })
}

function ofKey(at: number): RefusalRecord {
  return aRefusal({ keyId: 'key_1', code: 'key.expired', at })
}

function aCount(differences: Partial<RefusalCount>): RefusalCount {
  return {
    projectId: ours,
    keyspaceId: keyspaceOf(ours),
    environment: 'unknown',
    code: 'key.unknown',
    network: '203.0.113.0/24',
    route: 'GET /v1/users',
    hour: newYear,
    count: 1,
    ...differences,
  }
}
