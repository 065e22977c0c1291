import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { callWith, guardBed, type GuardBed } from './testing/guard-bed.ts'
import { RememberingDecider } from './remembering-decider.ts'
import type { Decider, Denial, Grant, Question } from './verdict.ts'

const holder = {
  keyId: 'key_1',
  keyspaceId: 'ks_1',
  environment: 'live',
  name: null,
  externalId: null,
  owner: null,
  tags: [],
  metadata: null,
  granted: [],
  expiresAt: null,
} as const
const grant: Grant = { valid: true, requestId: 'req_0', holder, remaining: null, limits: [], warnings: [] }
const denial: Denial = {
  valid: false,
  profile: 'helpful',
  refusal: { code: 'key.unknown', requestId: 'req_0', evaluated: [], members: {} },
  links: { docsBase: null, refusalsBase: null },
}
const caller = { address: '203.0.113.7', addressFrom: 'connection', origin: null, referrer: null, userAgent: 'test' }
const question: Question = { key: 'acme_live_SYNTHETIC', route: 'GET /', requestId: 'req_1', caller }

function remembering(verdict: Grant | Denial, forMs = 1000) {
  let now = 1_000_000
  const decide = vi.fn<Decider['decide']>(async () => verdict)
  const count = vi.fn<(keyId: string) => void>()
  const reporter = { count, close: async () => {} }
  const decider = new RememberingDecider(
    { decide, close: async () => {} },
    reporter as never,
    { forMs, max: 2 },
    () => now,
  )
  return { decider, decide, count, pass: (ms: number) => void (now += ms) }
}

test('a grant is believed so long and no longer; each use from memory is counted', async () => {
  const { decider, decide, count, pass } = remembering(grant)
  await decider.decide(question)
  pass(999)
  expect(await decider.decide({ ...question, requestId: 'req_2' })).toEqual({ ...grant, requestId: 'req_2' })
  expect([decide.mock.calls.length, count.mock.calls]).toEqual([1, [['key_1']]])
  pass(1)
  await decider.decide(question)
  expect(decide).toHaveBeenCalledTimes(2)
})

test.each([
  ['another caller', { caller: { ...caller, address: '203.0.113.8' } }],
  ['another permission', { permissions: 'a:read' }],
  ['another key', { key: 'acme_live_SYNTHETIC2' }],
  ['another cost', { cost: 2 }],
  ['another origin', { caller: { ...caller, origin: 'https://a.example' } }],
])('%s is another question', async (_, change) => {
  const { decider, decide } = remembering(grant)
  await decider.decide(question)
  await decider.decide({ ...question, ...change })
  expect(decide).toHaveBeenCalledTimes(2)
})

const limit = { name: 'a', limit: 9, windowSeconds: 1, remaining: 8, resetSeconds: 1 }
test.each([
  ['a refusal', denial],
  ['a key with a limit', { ...grant, limits: [limit] }],
  ['a key whose uses are counted', { ...grant, remaining: 10 }],
])('%s is never believed twice, not even at once', async (_, verdict) => {
  const { decider, decide, count } = remembering(verdict)
  await Promise.all([1, 2, 3].map(() => decider.decide(question)))
  await decider.decide(question)
  expect([decide.mock.calls.length, count.mock.calls.length]).toEqual([4, 0])
})

test('a grant does not outlive its key', async () => {
  for (const ending of [
    { ...grant, holder: { ...holder, expiresAt: 1_000_010 } },
    { ...grant, warnings: [{ kind: 'grace-ending', at: 1_000_010 } as const] },
  ]) {
    const { decider, decide, pass } = remembering(ending)
    await decider.decide(question)
    pass(10)
    await decider.decide(question)
    expect(decide).toHaveBeenCalledTimes(2)
  }
})

test('the same question at once is asked once', async () => {
  const { decider, decide, count } = remembering(grant)
  await Promise.all([1, 2, 3, 4].map(() => decider.decide(question)))
  expect([decide.mock.calls.length, count.mock.calls.length]).toEqual([1, 3])
})

test('its memory is bounded', async () => {
  const { decider, decide } = remembering(grant)
  for (const key of ['a', 'b', 'c', 'a']) await decider.decide({ ...question, key })
  expect(decide).toHaveBeenCalledTimes(4)
})

let bed: GuardBed
beforeAll(async () => {
  bed = await guardBed()
})
afterAll(() => bed.close())

test('with the real service the usage is exact, and a revocation holds within the bound', async () => {
  const { text, id } = await bed.key()
  const rootKey = await bed.rootKeyWith(['keys:verify'])
  const guard = bed.guard({ service: { url: bed.url, rootKey, remember: { forMs: 400 } } })
  let grants = 0
  const isGranted = async (): Promise<boolean> => {
    const result = 'granted' in (await guard.check(callWith(text)))
    if (result) grants++
    return result
  }
  for (let n = 0; n < 20; n++) expect(await isGranted()).toBe(true)
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  const end = Date.now() + 400
  let lastGranted = 0
  for (let begun = Date.now(); await isGranted(); begun = Date.now()) lastGranted = begun
  expect(lastGranted).toBeLessThan(end)
  await guard.close()
  await bed.assembled.verifier.flush()
  const { body } = await bed.call('GET', `/v1/keys/${id}/usage`)
  const uses = body.items.find((item: { outcome: string }) => item.outcome === 'ok').count
  expect(uses).toBe(grants)
  expect(bed.faults).toEqual([])
})
