import { array, assert, asyncProperty, constant, constantFrom, integer, oneof, record } from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { KeyRecord } from '../model/key.ts'
import type { KeyPatch } from '../store/store.ts'
import { PlainStore } from '../testing/plain-store.ts'
import { noon, policyOf, recordOf } from '../testing/records.ts'
import { MemoryVerifier, type VerifierOptions } from './memory-verifier.ts'

const opened: MemoryVerifier[] = []

afterEach(async () => {
  await Promise.allSettled(opened.splice(0).map((verifier) => verifier.close()))
})

const uses = { remaining: 6, total: 20, refill: null, refilledAt: noon }
const refilled = { remaining: 2, total: 2, refill: { amount: 4, interval: 'hour' as const }, refilledAt: noon }
const limits = [{ name: 'minute', limit: 3, windowSeconds: 60 }]

/** Keys of all kinds. */
const kinds: readonly Partial<KeyRecord>[] = [
  {},
  { uses },
  { uses: refilled },
  { policy: policyOf({ limits }) },
  { uses, policy: policyOf({ limits, permissions: ['a:read'] }) },
  { expiresAt: noon + 90_000 },
  { revokedAt: noon - 1, revokeReason: 'leaked', revokeNote: 'seen' },
  { uses, successorId: 'key_k8', graceEndsAt: noon + 120_000 },
  { uses, predecessorId: 'key_k7' },
  { metadata: { plan: 'free' }, tags: ['x'], externalId: 'cus_1', owner: 'ann' },
]

const which = integer({ min: 0, max: kinds.length - 1 })
const step = oneof(
  { weight: 5, arbitrary: record({ kind: constant('ask' as const), which, cost: integer({ min: 0, max: 2 }) }) },
  record({ kind: constant('wait' as const), ms: integer({ min: 0, max: 200 }).map((seconds) => seconds * 200) }),
  record({
    kind: constant('change' as const),
    which,
    patch: constantFrom<KeyPatch>(
      { name: 'renamed' },
      { disabledAt: noon },
      { disabledAt: null },
      { policy: policyOf({ limits }) },
    ),
  }),
  record({ kind: constant('turn' as const) }),
)

/** A store of these keys, and a verifier whose clock is moved by hand. */
async function bed(options: VerifierOptions) {
  const plain = new PlainStore()
  kinds.forEach((changes, at) => plain.put(recordOf(`k${at}`, changes)))
  const clock = { now: noon }
  const verifier = await MemoryVerifier.open(plain.store, { clock: () => clock.now, onFault: () => {}, ...options })
  opened.push(verifier)
  await verifier.warm()
  return { plain, verifier, clock }
}

type Bed = Awaited<ReturnType<typeof bed>>

async function take({ plain, verifier, clock }: Bed, one: Step) {
  if (one.kind === 'wait') clock.now += one.ms
  else if (one.kind === 'change') verifier.apply(plain.change(`key_k${one.which}`, one.patch))
  else if (one.kind === 'turn') {
    await verifier.flush()
    await new Promise((resolve) => setImmediate(resolve))
  } else {
    const request = { key: `k${one.which}`, cost: one.cost, permissions: 'a:read', requestId: 'req_same' }
    return verifier.verify('proj_acme', request)
  }
  return null
}

/** Of each key and outcome, however they were written. */
function countsOf({ plain }: Bed): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { keyId, outcome, count } of plain.usage)
    counts[`${keyId} ${outcome}`] = (counts[`${keyId} ${outcome}`] ?? 0) + count
  return counts
}

type Step =
  | { readonly kind: 'ask'; readonly which: number; readonly cost: number }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'change'; readonly which: number; readonly patch: KeyPatch }
  | { readonly kind: 'turn' }

describe('keys that are packed', () => {
  test('are decided on as if they had been ready all the time, through any sequence of uses and changes', async () => {
    await assert(
      asyncProperty(array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
        const packing = await bed({ mostReady: 2 })
        const ready = await bed({})
        for (const one of steps) {
          const [first, second] = [await take(packing, one), await take(ready, one)]
          expect({ ...first, key: null }).toEqual({ ...second, key: null })
          expect(first?.key?.id).toBe(second?.key?.id)
        }
        await Promise.all([packing.verifier.flush(), ready.verifier.flush()])
        expect(countsOf(packing)).toEqual(countsOf(ready))
      }),
      { numRuns: 60 },
    )
  })

  test('are answered at once, without asking the store, and only so many are ready', async () => {
    const { plain, verifier } = await bed({ mostReady: 2 })
    const before = plain.reads
    expect(verifier.counts).toEqual({ known: kinds.length, inMemory: kinds.length })
    for (const at of [0, 1, 2, 3, 4, 5, 9]) {
      const decision = verifier.verify('proj_acme', { key: `k${at}` })
      expect(decision).toMatchObject({ valid: true, key: { id: `key_k${at}`, ...kinds[at] } })
    }
    expect(plain.reads).toBe(before)
  })
})
