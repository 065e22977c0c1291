import { openEmbedded } from '@why401/service/embedded'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { GuardFault } from './guard-fault.ts'
import { createGuard, type PresentedCall } from './guard.ts'
import { RefusalReporter } from './refusal-reporter.ts'
import type { ServiceCall } from './service-call.ts'
import { callWith, guardBed, type GuardBed } from './testing/guard-bed.ts'
import type { Unasked } from './verdict.ts'

let bed: GuardBed
beforeAll(async () => {
  bed = await guardBed()
})
afterAll(() => bed.close())

const keyless: PresentedCall = { ...callWith(''), headers: ['Host', 'api.example.com', 'User-Agent', 'curl/8'] }

function routeless(): never {
  throw new RangeError('no route')
}

/** The record of the one refusal that a guard has made and reported. */
async function recordOf(refused: { readonly body: { readonly request_id?: unknown } }) {
  await bed.assembled.verifier.flush()
  return (await bed.call('GET', `/v1/refusals/${String(refused.body.request_id)}`)).body
}

describe('what a guard refuses by itself', () => {
  test.each([
    ['no key', keyless, 'send.absent', {}],
    [
      'a key under another name',
      { ...keyless, headers: ['X-Api-Key', 'acme_live_SYNTHETIC'] },
      'send.wrong_header',
      {},
    ],
    ['two keys', callWith('acme_live_A', ['Authorization', 'Bearer acme_live_B']), 'send.conflict', {}],
    ['a text that is no key', callWith('x'.repeat(9000)), 'key.mistyped', { got_length: 9000 }],
  ])('is in the records of the service: %s', async (_name, call, code, members) => {
    const guard = bed.guard()
    const result = await guard.check(call)
    await guard.close()
    if (!('refused' in result)) throw new Error('granted')
    const record = await recordOf(result.refused)
    expect(record).toMatchObject({
      code,
      keyspace_id: bed.keyspaceId,
      route: 'GET /v1/items',
      fingerprint: null,
      members,
    })
    expect(record.caller.address).toBe('203.0.113.7')
    expect(JSON.stringify(record)).not.toMatch(/SYNTHETIC|acme_live_[AB]|xxxxx/)
  })

  test('is not, where that is turned off', async () => {
    const guard = bed.guard({ reportRefusals: false })
    const result = await guard.check(keyless)
    await guard.close()
    if (!('refused' in result)) throw new Error('granted')
    expect(await recordOf(result.refused)).toMatchObject({ status: 404 })
  })

  test('is answered all the same where its route cannot be told', async () => {
    const result = await bed.guard({ route: routeless }).check(keyless)
    expect(result).toMatchObject({ refused: { status: 401, body: { code: 'send.absent' } } })
    expect(bed.faults.at(-1)).toMatchObject({ reason: 'misused' })
  })

  test('is in the records of a guard in the same process, too', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'why401-guard-'))
    const { body } = await bed.call('GET', '/v1/settings')
    const file = join(directory, 'copy.db')
    await bed.store.backup(file)
    const embedded = await openEmbedded({ file, project: body.id ?? bed.projectId })
    const result = await createGuard({ embedded, keyspace: 'acme' }).check(keyless)
    if (!('refused' in result)) throw new Error('granted')
    const claim = { projectId: embedded.projectId }
    const record = await embedded.verifier.refusals.byRequestId(String(result.refused.body.request_id), claim)
    expect(record).toMatchObject({ code: 'send.absent', keyspaceId: bed.keyspaceId })
    await embedded.close()
    await rm(directory, { recursive: true })
  })
})

describe('reports', () => {
  const caller = { address: null, addressFrom: 'connection', origin: null, referrer: null, userAgent: null }
  const unasked = (id: number): Unasked => ({
    requestId: `req_${id}`,
    code: 'send.absent',
    members: {},
    route: '',
    caller,
  })

  interface Sent {
    readonly items: readonly { readonly request_id: string; readonly age_ms: number }[]
    readonly dropped: readonly { readonly code: string; readonly count: number }[]
  }

  function reporting(statuses: readonly number[]) {
    let now = 0
    const sent: Sent[] = []
    const faults: GuardFault[] = []
    const call: ServiceCall = async (_method, _path, body) => {
      sent.push(body as Sent)
      const status = statuses[sent.length - 1] ?? 200
      if (status === 0) throw new GuardFault('unreachable')
      return { status, headers: new Headers(), body: null }
    }
    const reporter = new RefusalReporter(
      call,
      'acme',
      (fault) => void faults.push(fault),
      () => now,
    )
    return { reporter, sent, faults, pass: (ms: number) => void (now += ms) }
  }

  test('go in batches of a hundred, with their age', async () => {
    const { reporter, sent, pass } = reporting([])
    for (let id = 0; id < 250; id++) reporter.report(unasked(id))
    pass(40)
    await reporter.close()
    expect(sent.map(({ items }) => items.length)).toEqual([100, 100, 50])
    expect(sent[0]?.items[0]).toMatchObject({ request_id: 'req_0', age_ms: 40 })
  })

  test('are at most a thousand at once; the rest is counted', async () => {
    const { reporter, sent } = reporting([])
    for (let id = 0; id < 1200; id++) reporter.report(unasked(id))
    await reporter.close()
    expect(sent.flatMap(({ items }) => items)).toHaveLength(1000)
    expect(sent.flatMap(({ dropped }) => dropped)).toEqual([{ code: 'send.absent', count: 200 }])
  })

  test.each([
    ['the service cannot be reached', 0, 2],
    ['the service fails', 503, 2],
    ['the service does not take them', 400, 1],
  ])('where %s', async (_name, status, times) => {
    const { reporter, sent, faults } = reporting([status])
    reporter.report(unasked(1))
    await reporter.close()
    await reporter.close()
    expect(sent.filter(({ items }) => items.some((item) => item.request_id === 'req_1'))).toHaveLength(times)
    expect(faults).toHaveLength(1)
  })

  test('go by themselves, within a second', async () => {
    vi.useFakeTimers()
    const { reporter, sent } = reporting([])
    reporter.report(unasked(1))
    await vi.advanceTimersByTimeAsync(1000)
    vi.useRealTimers()
    expect(sent).toHaveLength(1)
  })
})
