import { afterEach, describe, expect, test } from 'vitest'
import { graceUntil } from '../model/grace.ts'
import { PlainStore } from '../testing/plain-store.ts'
import { keyspaceOf, noon, plainSettings, recordOf } from '../testing/records.ts'
import { MemoryVerifier } from './memory-verifier.ts'

const opened: MemoryVerifier[] = []
let now = noon

afterEach(async () => {
  now = noon
  await Promise.allSettled(opened.splice(0).map((verifier) => verifier.close()))
})

async function open(plain: PlainStore) {
  const verifier = await MemoryVerifier.open(plain.store, { clock: () => now, onFault: () => {} })
  opened.push(verifier)
  return verifier
}

const asked = (verifier: MemoryVerifier, key: string) => verifier.verify('proj_acme', { key })

describe('the grace of a replaced key, from memory', () => {
  test.each([
    ['always', null],
    ['when_unused', noon + 1000 + 30 * 86_400_000],
  ] as const)(
    'that begins with the first use of the new key ends as the keyspace says: %s',
    async (graceEnd, limit) => {
      const plain = new PlainStore()
      plain.keyspaces = [keyspaceOf('ks_weather', 'proj_acme', { settings: { ...plainSettings, graceEnd } })]
      plain.put(recordOf('old', { successorId: 'key_new' }))
      plain.put(recordOf('new', { predecessorId: 'key_old', graceOnFirstUseMs: 1000 }))
      const verifier = await open(plain)
      await asked(verifier, 'new')
      await new Promise((resolve) => setImmediate(resolve))
      expect((await asked(verifier, 'old')).key).toMatchObject({ graceEndsAt: noon + 1000, graceLimitAt: limit })
    },
  )

  test('ends at its end and at no limit, and goes on from the next decision after it was moved', async () => {
    const plain = new PlainStore()
    const grace = graceUntil(noon + 1000, 'when_unused')
    plain.put(recordOf('old', { successorId: 'key_new', supersededAt: noon - 1, ...grace }))
    plain.put(recordOf('new', { predecessorId: 'key_old' }))
    const verifier = await open(plain)
    expect((await asked(verifier, 'old')).warnings).toEqual([{ kind: 'grace-ending', at: noon + 1000 }])
    now = noon + 1000
    expect((await asked(verifier, 'old')).code).toBe('key.revoked')
    verifier.apply(plain.change('key_old', { graceEndsAt: noon + 5000 }))
    expect((await asked(verifier, 'old')).warnings).toEqual([{ kind: 'grace-ending', at: noon + 5000 }])
  })

  test('that was taken back leaves the key its own uses', async () => {
    const plain = new PlainStore()
    const uses = { remaining: 5, total: 5, refill: null, refilledAt: noon }
    plain.put(recordOf('old', { uses, successorId: 'key_new', graceEndsAt: noon + 1000 }))
    plain.put(recordOf('new', { uses, predecessorId: 'key_old' }))
    const verifier = await open(plain)
    expect((await asked(verifier, 'old')).remaining).toBe(4)
    const back = { ...uses, remaining: 4, refilledAt: noon + 1 }
    verifier.apply(plain.change('key_new', { revokedAt: noon }))
    verifier.apply(plain.change('key_old', { uses: back, successorId: null, graceEndsAt: null }))
    expect(await asked(verifier, 'old')).toMatchObject({ valid: true, remaining: 3, warnings: [] })
    await verifier.flush()
    expect(plain.meters.get('key_old')).toMatchObject({ remaining: 3 })
  })
})
