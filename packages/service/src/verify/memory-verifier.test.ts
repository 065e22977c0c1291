import { afterEach, describe, expect, test } from 'vitest'
import { makeKey } from '../keys/make-key.ts'
import { newId } from '../keys/new-id.ts'
import type { KeyPatch } from '../store/store.ts'
import { PlainStore } from '../testing/plain-store.ts'
import { noon, policyOf, recordOf } from '../testing/records.ts'
import type { Decision } from './decision.ts'
import { MemoryVerifier, type VerifierOptions } from './memory-verifier.ts'

const opened: MemoryVerifier[] = []

afterEach(async () => {
  await Promise.allSettled(opened.splice(0).map((verifier) => verifier.close()))
})

async function open(plain: PlainStore, options: VerifierOptions = {}) {
  const verifier = await MemoryVerifier.open(plain.store, { clock: () => noon, onFault: () => {}, ...options })
  opened.push(verifier)
  return verifier
}

function isPromise(answer: Decision | Promise<Decision>): answer is Promise<Decision> {
  return answer instanceof Promise
}

describe('a known key', () => {
  test('is fetched once, then answered at once', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('good'))
    const verifier = await open(plain)
    const [first, second] = await Promise.all([
      verifier.verify('proj_acme', { key: 'good' }),
      verifier.verify('proj_acme', { key: 'good' }),
    ])
    expect([first.valid, second.valid, plain.reads]).toEqual([true, true, 1])
    const third = verifier.verify('proj_acme', { key: 'good' })
    expect(isPromise(third)).toBe(false)
    expect((await third).key?.id).toBe('key_good')
    expect((await third).requestId).toMatch(/^req_[0-9A-Za-z]{22}$/)
  })

  test('of another project is unknown in every byte but the request id', async () => {
    const plain = new PlainStore()
    const [issued, made] = [makeKey('acme', 'live').text.reveal(), makeKey('acme', 'live').text.reveal()]
    plain.put(recordOf(issued))
    const verifier = await open(plain)
    await verifier.verify('proj_acme', { key: issued })
    const request = { route: 'GET /', permissions: 'a:b', requestId: 'req_same' }
    const foreign = await verifier.verify('proj_other', { key: issued, ...request })
    const nobodys = await verifier.verify('proj_other', { key: made, ...request })
    expect(JSON.stringify(foreign)).toBe(JSON.stringify(nobodys))
    expect(foreign.code).toBe('key.unknown')
    expect(foreign.evaluated.map(({ verdict }) => verdict).join()).toBe(
      `passed,passed,failed${',not-reached'.repeat(9)}`,
    )
  })

  test('is told all that is wrong at once, and nothing is spent', async () => {
    const plain = new PlainStore()
    const uses = { remaining: 0, total: 0, refill: null, refilledAt: noon }
    const policy = policyOf({ restrictions: { ips: ['10.0.0.0/8'], origins: null }, permissions: ['user:read'] })
    plain.put(recordOf('bad', { expiresAt: noon - 1, uses, policy }))
    const verifier = await open(plain)
    const decision = await verifier.verify('proj_acme', {
      key: 'bad',
      permissions: 'user:write',
      caller: { address: '192.0.2.1' },
    })
    expect(decision.code).toBe('key.expired')
    const failed = decision.evaluated.filter(({ verdict }) => verdict === 'failed')
    expect(failed.map(({ check, code }) => `${check} ${code}`)).toEqual([
      'state key.expired',
      'ip perm.ip',
      'permission perm.scope',
      'uses account.billing',
    ])
  })
})

describe('a key nobody issued', () => {
  test.each([
    ['  ', 'key.missing'],
    ['YOUR_API_KEY', 'key.placeholder'],
    [`"${makeKey('acme', 'live').text.reveal()}"`, 'key.quoted'],
    [makeKey('acme', 'live').text.reveal().slice(0, -5), 'key.truncated'],
    [makeKey('other', 'live').text.reveal(), 'key.wrong_provider'],
    [newId('key'), 'key.wrong_kind'],
  ])('%s is told what its characters show: %s', async (key, code) => {
    const verifier = await open(new PlainStore())
    const decision = await verifier.verify('proj_acme', { key })
    expect(decision.code).toBe(code)
    expect(decision.evaluated.find(({ verdict }) => verdict === 'failed')?.check).toBe('shape')
    expect(JSON.stringify(decision)).not.toContain(key)
  })

  test('but of the right form is told the environment that it names', async () => {
    const verifier = await open(new PlainStore())
    const key = makeKey('acme', 'test').text.reveal()
    expect(await verifier.verify('proj_acme', { key })).toMatchObject({
      code: 'key.unknown',
      members: { environment: 'test' },
    })
  })

  test('is refused without a query', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('good'))
    const verifier = await open(plain)
    const answer = verifier.verify('proj_acme', { key: 'nobodys' })
    expect(isPromise(answer)).toBe(false)
    expect(plain.reads).toBe(0)
  })

  test('created a moment ago is accepted after apply', async () => {
    const plain = new PlainStore()
    const verifier = await open(plain)
    expect((await verifier.verify('proj_acme', { key: 'new' })).valid).toBe(false)
    verifier.apply(plain.put(recordOf('new')))
    expect((await verifier.verify('proj_acme', { key: 'new' })).valid).toBe(true)
  })
})

describe('changes', () => {
  const revocation: KeyPatch = { revokedAt: noon, revokeReason: 'compromised' }

  test('of this process hold from the next decision on', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('good'))
    const verifier = await open(plain)
    await verifier.verify('proj_acme', { key: 'good' })
    verifier.apply(plain.change('key_good', revocation))
    const refused = verifier.verify('proj_acme', { key: 'good' })
    expect(isPromise(refused)).toBe(false)
    expect(await refused).toMatchObject({ valid: false, code: 'key.revoked', version: 2 })
  })

  test('of another process are never missed for longer than 250 ms', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('good'))
    let now = noon
    const verifier = await open(plain, { clock: () => now })
    await verifier.verify('proj_acme', { key: 'good' })
    plain.change('key_good', revocation)
    now += 251
    expect((await verifier.verify('proj_acme', { key: 'good' })).code).toBe('key.revoked')
  })

  test('that cannot be asked for are a fault, not an acceptance', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('good'))
    let now = noon
    const verifier = await open(plain, { clock: () => now })
    await verifier.verify('proj_acme', { key: 'good' })
    plain.isDown = true
    now += 251
    await expect(verifier.verify('proj_acme', { key: 'good' })).rejects.toThrow('down')
    plain.isDown = false
  })

  test('that overtake a fetch are not undone by it', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('good'))
    const verifier = await open(plain)
    plain.beforeReading = () => {
      plain.beforeReading = null
      verifier.apply(plain.change('key_good', revocation))
    }
    expect((await verifier.verify('proj_acme', { key: 'good' })).code).toBe('key.revoked')
  })

  test('that come late are not older versions', async () => {
    const plain = new PlainStore()
    const old = plain.put(recordOf('good'))
    const verifier = await open(plain)
    await verifier.verify('proj_acme', { key: 'good' })
    verifier.apply(plain.change('key_good', revocation))
    verifier.apply(old)
    expect((await verifier.verify('proj_acme', { key: 'good' })).valid).toBe(false)
  })

  test('of roles, keyspaces and projects hold for keys in memory', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('good', { policy: policyOf({ roles: ['reader'] }) }))
    plain.roles = [{ projectId: 'proj_acme', name: 'reader', permissions: ['user:read'] }]
    const verifier = await open(plain)
    const request = { key: 'good', permissions: 'user:read' }
    expect((await verifier.verify('proj_acme', request)).granted).toEqual(['user:read'])
    plain.roles = []
    plain.projects = plain.projects.map((project) => ({ ...project, suspendedAt: noon }))
    await verifier.reload()
    const refused = await verifier.verify('proj_acme', request)
    expect(refused.evaluated.filter(({ verdict }) => verdict === 'failed').map(({ code }) => code)).toEqual([
      'account.suspended',
      'perm.scope',
    ])
  })
})

describe('uses', () => {
  const uses = { remaining: 250, total: 250, refill: null, refilledAt: noon }

  test('are never granted more often than there are, however many ask at once', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('metered', { uses }))
    const verifier = await open(plain)
    const answers = await Promise.all(
      Array.from({ length: 400 }, () => verifier.verify('proj_acme', { key: 'metered' })),
    )
    expect(answers.filter(({ valid }) => valid)).toHaveLength(250)
    expect(answers.at(-1)?.code).toBe('account.billing')
  })

  test('of at most 100 are lost by a crash', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('metered', { uses }))
    const verifier = await open(plain)
    await verifier.verify('proj_acme', { key: 'metered', cost: 0 })
    const answers = Array.from({ length: 250 }, () => verifier.verify('proj_acme', { key: 'metered' }))
    expect(answers.filter((answer) => !isPromise(answer)).length).toBeLessThanOrEqual(100)
    await Promise.all(answers)
    const afterwards = await open(plain)
    const again = await Promise.all(
      Array.from({ length: 150 }, () => afterwards.verify('proj_acme', { key: 'metered' })),
    )
    expect(again.filter(({ valid }) => valid).length).toBeLessThanOrEqual(100)
  })

  test('are answered only once they are saved, while the store is down not at all', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('metered', { uses }))
    const verifier = await open(plain)
    await verifier.verify('proj_acme', { key: 'metered' })
    plain.isDown = true
    await expect(verifier.verify('proj_acme', { key: 'metered', cost: 101 })).rejects.toThrow('down')
    plain.isDown = false
  })

  test('that the owner sets anew replace what was counted; another change does not', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('metered', { uses }))
    const verifier = await open(plain)
    const remaining = async () => (await verifier.verify('proj_acme', { key: 'metered' })).remaining
    expect([await remaining(), await remaining()]).toEqual([249, 248])
    verifier.apply(plain.change('key_metered', { name: 'renamed' }))
    expect(await remaining()).toBe(247)
    verifier.apply(plain.change('key_metered', { uses: { ...uses, remaining: 10, refilledAt: noon + 1 } }))
    expect(await remaining()).toBe(9)
  })

  test('are shared by a rotated key and its successors: none is granted twice, whoever asks in whatever order', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('old', { uses }))
    const verifier = await open(plain)
    const granted = async (keys: readonly string[]) => {
      const answers = await Promise.all(keys.map((key) => verifier.verify('proj_acme', { key })))
      return answers.filter(({ valid }) => valid).length
    }
    expect(await granted(Array(40).fill('old'))).toBe(40)
    for (const [id, successor] of [
      ['key_old', 'new'],
      ['key_new', 'newer'],
    ] as const) {
      const written = plain.put(recordOf(successor, { uses, predecessorId: id }))
      verifier.apply(plain.change(id, { successorId: `key_${successor}`, graceEndsAt: noon + 1000 }))
      verifier.apply(written)
      expect(await granted(['old', successor, 'old', successor])).toBe(4)
    }
    const mixed = Array.from({ length: 300 }, (_, at) => ['old', 'new', 'newer'][at % 3] as string)
    expect(await granted(mixed)).toBe(250 - 40 - 8)
    expect(await verifier.verify('proj_acme', { key: 'old' })).toMatchObject({ code: 'account.billing', remaining: 0 })
    await verifier.flush()
    expect(plain.meters.get('key_newer')?.remaining).toBe(0)
  })

  test('of a rotated key that was read after a start are those of its successor', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('old', { uses, successorId: 'key_new', graceEndsAt: noon + 1000 }))
    plain.put(recordOf('new', { uses: { ...uses, remaining: 3 }, predecessorId: 'key_old' }))
    plain.put(
      recordOf('orphan', { uses: { ...uses, remaining: 1 }, successorId: 'key_gone', graceEndsAt: noon + 1000 }),
    )
    const verifier = await open(plain)
    const ask = async (key: string) => (await verifier.verify('proj_acme', { key })).code
    expect([await ask('old'), await ask('new'), await ask('old'), await ask('new'), await ask('old')]).toEqual([
      null,
      null,
      null,
      'account.billing',
      'account.billing',
    ])
    expect([await ask('orphan'), await ask('orphan')]).toEqual([null, 'account.billing'])
  })

  test('are not spent by a dry run', async () => {
    const plain = new PlainStore()
    plain.put(
      recordOf('metered', { uses, policy: policyOf({ limits: [{ name: 'burst', limit: 1, windowSeconds: 60 }] }) }),
    )
    const verifier = await open(plain)
    const dry = async () => verifier.verify('proj_acme', { key: 'metered', dryRun: true })
    await dry()
    expect(await dry()).toMatchObject({ valid: true, remaining: 250, limits: [{ remaining: 1 }] })
    await verifier.flush()
    expect(plain.usage).toEqual([])
  })
})

describe('rotation', () => {
  test('the first use of the successor starts the predecessor’s grace', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('old', { successorId: 'key_new', supersededAt: noon - 5 }))
    plain.put(recordOf('new', { predecessorId: 'key_old', graceOnFirstUseMs: 1000 }))
    let now = noon
    const verifier = await open(plain, { clock: () => now })
    expect((await verifier.verify('proj_acme', { key: 'old' })).warnings).toEqual([])
    await verifier.verify('proj_acme', { key: 'new' })
    await new Promise((resolve) => setImmediate(resolve))
    expect((await verifier.verify('proj_acme', { key: 'old' })).warnings).toEqual([
      { kind: 'grace-ending', at: noon + 1000 },
    ])
    now = noon + 1000
    expect(await verifier.verify('proj_acme', { key: 'old' })).toMatchObject({
      code: 'key.revoked',
      members: {
        state: 'superseded',
        superseded_at: '2026-01-15T12:34:55.995Z',
        successor: true,
        successor_hint: 'new',
      },
    })
  })
})

describe('memory', () => {
  test('is bounded, and what left it is fetched again with what was spent', async () => {
    const plain = new PlainStore()
    const uses = { remaining: 10, total: 10, refill: null, refilledAt: noon }
    for (let number = 0; number < 50; number++) plain.put(recordOf(`key${number}`, { uses }))
    const verifier = await open(plain, { mostKeys: 10 })
    for (let number = 0; number < 50; number++) {
      await verifier.verify('proj_acme', { key: `key${number}` })
      await verifier.flush()
    }
    expect(verifier.counts).toEqual({ known: 50, inMemory: 10 })
    expect((await verifier.verify('proj_acme', { key: 'key0' })).remaining).toBe(8)
  })

  test('is warmed without undoing what changed meanwhile', async () => {
    const plain = new PlainStore()
    for (let number = 0; number < 50; number++) plain.put(recordOf(`key${number}`))
    const verifier = await open(plain)
    const warming = verifier.warm()
    verifier.apply(plain.change('key_key7', { disabledAt: noon }))
    await warming
    expect(verifier.counts.inMemory).toBeGreaterThanOrEqual(49)
    expect((await verifier.verify('proj_acme', { key: 'key7' })).code).toBe('key.revoked')
    expect(isPromise(verifier.verify('proj_acme', { key: 'key8' }))).toBe(false)
  })
})

describe('counts', () => {
  test('are exact by key and outcome, and survive a store that was down', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('good'))
    plain.put(recordOf('gone', { disabledAt: noon }))
    const verifier = await open(plain)
    const ask = (key: string) => verifier.verify('proj_acme', { key, route: 'GET /', caller: { address: '192.0.2.9' } })
    for (let time = 0; time < 7; time++) await ask('good')
    plain.isDown = true
    await verifier.flush().catch(() => {})
    plain.isDown = false
    for (let time = 0; time < 5; time++) await ask('gone')
    for (let time = 0; time < 3; time++) await ask('nobodys')
    await verifier.flush()
    const hour = Date.UTC(2026, 0, 15, 12)
    const common = { projectId: 'proj_acme', hour }
    expect(plain.usage).toEqual([
      { keyId: 'key_good', ...common, outcome: 'ok', count: 7 },
      { keyId: 'key_gone', ...common, outcome: 'key.revoked', count: 5 },
    ])
    const group = { ...common, network: '192.0.2.0/24', route: 'GET /' }
    expect(plain.refusalCounts).toEqual([
      { ...group, keyspaceId: 'ks_weather', environment: 'live', code: 'key.revoked', count: 5 },
      { ...group, keyspaceId: null, environment: 'unknown', code: 'key.unknown', count: 3 },
    ])
  })
})

describe('wrong use', () => {
  test.each([-1, 0.5, NaN, Infinity])('a cost of %s is refused', async (cost) => {
    const verifier = await open(new PlainStore())
    expect(() => verifier.verify('proj_acme', { key: 'any', cost })).toThrow(RangeError)
  })

  test('a permission query that cannot be read is no refusal of the key', async () => {
    const plain = new PlainStore()
    plain.put(recordOf('good'))
    const verifier = await open(plain)
    await expect(verifier.verify('proj_acme', { key: 'good', permissions: 'a and' })).rejects.toThrow('character 6')
  })
})
