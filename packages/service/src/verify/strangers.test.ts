import { afterEach, describe, expect, test } from 'vitest'
import { makeKey } from '../keys/make-key.ts'
import { PlainStore } from '../testing/plain-store.ts'
import { noon, policyOf, projectOf, recordOf } from '../testing/records.ts'
import type { VerifyRequest } from './decision.ts'
import { MemoryVerifier } from './memory-verifier.ts'

const opened: MemoryVerifier[] = []

afterEach(async () => {
  await Promise.allSettled(opened.splice(0).map((verifier) => verifier.close()))
})

/** A project that refuses so many unknown keys of one address in a minute. */
async function open(perMinute: number | null | undefined) {
  const plain = new PlainStore()
  const project = projectOf('proj_acme')
  const said = perMinute === undefined ? {} : { unknownKeysPerMinute: perMinute }
  plain.projects = [{ ...project, settings: { ...project.settings, ...said } }, projectOf('proj_other')]
  plain.put(recordOf('good'))
  plain.put(recordOf('revoked', { revokedAt: noon - 1, revokeReason: 'ceased' }))
  plain.put(recordOf('slow', { policy: policyOf({ limits: [{ name: 'minute', limit: 1, windowSeconds: 60 }] }) }))
  const verifier = await MemoryVerifier.open(plain.store, { clock: () => noon, onFault: () => {} })
  opened.push(verifier)
  const ask = (key: string, address: string | null = '203.0.113.7', more: Partial<VerifyRequest> = {}) =>
    verifier.verify('proj_acme', { key, caller: { address, addressFrom: 'connection' }, ...more })
  const codes = async (keys: readonly string[], address?: string) => {
    const found = []
    for (const key of keys) found.push((await ask(key, address)).code)
    return found
  }
  return { plain, verifier, ask, codes }
}

const nobodys = () => makeKey('acme', 'live').text.reveal()
const many = (count: number) => Array.from({ length: count }, nobodys)

describe('too many unknown keys from one address', () => {
  test('are refused as such, and why is told', async () => {
    const { ask, codes } = await open(2)
    expect(await codes(many(3))).toEqual(['key.unknown', 'key.unknown', 'limit.rate'])
    const decision = await ask(nobodys())
    expect(decision).toMatchObject({
      valid: false,
      key: null,
      members: {
        retry_after: 30,
        'violated-policies': ['unknown-keys'],
        address_seen: '203.0.113.7',
        address_from: 'connection',
      },
    })
    expect(decision.evaluated.filter(({ verdict }) => verdict === 'failed')).toMatchObject([
      { check: 'existence', code: 'limit.rate' },
    ])
  })

  test('change nothing for keys that were issued, good or dead, and those count for nothing', async () => {
    const { codes } = await open(2)
    const known = ['good', 'revoked', 'slow', 'slow', 'revoked', 'good']
    const outcomes = [null, 'key.revoked', null, 'limit.rate', 'key.revoked', null]
    expect(await codes(known)).toEqual(outcomes)
    expect(await codes(many(3))).toEqual(['key.unknown', 'key.unknown', 'limit.rate'])
    expect(await codes(['good', 'revoked', 'slow'])).toEqual([null, 'key.revoked', 'limit.rate'])
  })

  test('are told of misshapen texts and of another tenant’s keys in the very same words', async () => {
    const { plain, verifier, ask } = await open(1)
    verifier.apply(
      plain.put(recordOf('foreign', { id: 'key_foreign', projectId: 'proj_other', keyspaceId: 'ks_other' })),
    )
    await ask('YOUR_API_KEY')
    const texts = [nobodys(), nobodys().slice(0, -5), `"${nobodys()}"`, 'YOUR_API_KEY', '', 'foreign']
    const told = await Promise.all(texts.map((key) => ask(key, '203.0.113.7', { requestId: 'req_same' })))
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(told[0]?.code).toBe('limit.rate')
    expect((await verifier.verify('proj_other', { key: 'foreign' })).valid).toBe(true)
  })

  test.each([
    ['192.0.2.1', '192.0.2.1', 'limit.rate'],
    ['192.0.2.1', '::ffff:192.0.2.1', 'limit.rate'],
    ['192.0.2.1', '192.0.2.2', 'key.unknown'],
    ['2001:db8:0:1::1', '2001:0db8:0000:0001:ffff::2', 'limit.rate'],
    ['2001:db8:0:1::1', '2001:db8:0:2::1', 'key.unknown'],
  ])('of %s: %s is answered %s', async (first, second, code) => {
    const { codes } = await open(1)
    await codes([nobodys()], first)
    expect(await codes([nobodys()], second)).toEqual([code])
  })

  test.each([null, '', 'somewhere', '010.0.0.1'])('are not known where the address is %j', async (address) => {
    const { ask } = await open(1)
    for (const key of many(3)) expect((await ask(key, address)).code).toBe('key.unknown')
  })

  test('are of this project alone', async () => {
    const { codes, verifier } = await open(1)
    await codes(many(2))
    const other = await verifier.verify('proj_other', { key: nobodys(), caller: { address: '203.0.113.7' } })
    expect(other.code).toBe('key.unknown')
  })

  test('of a dry run are told, and not counted', async () => {
    const { ask, codes } = await open(1)
    const dry = { dryRun: true }
    for (const key of many(3)) expect((await ask(key, '203.0.113.7', dry)).code).toBe('key.unknown')
    expect(await codes(many(2))).toEqual(['key.unknown', 'limit.rate'])
    expect((await ask(nobodys(), '203.0.113.7', dry)).code).toBe('limit.rate')
  })

  test('are counted among the refusals one by one, under what was answered', async () => {
    const { plain, verifier, codes } = await open(10)
    await codes(many(100))
    await verifier.flush()
    const counts = Object.fromEntries(plain.refusalCounts.map(({ code, count }) => [code, count]))
    expect(counts).toEqual({ 'key.unknown': 10, 'limit.rate': 90 })
    const limited = plain.refusals.filter(({ code }) => code === 'limit.rate')
    expect(limited[0]).toMatchObject({ keyId: null, caller: { address: '203.0.113.7' } })
    expect(new Set(limited.map(({ fingerprint }) => fingerprint)).size).toBe(limited.length)
  })
})

test.each([
  [undefined, 600],
  [null, 1000],
])('where the project says %j, %i of a thousand are looked at', async (perMinute, looked) => {
  const { codes } = await open(perMinute)
  const found = await codes(Array.from({ length: 1000 }, () => 'acme_live_nobodys'))
  expect(found.filter((code) => code !== 'limit.rate')).toHaveLength(looked)
})

test('a setting that is changed holds as soon as it is read', async () => {
  const { plain, verifier, codes } = await open(1)
  expect(await codes(many(2))).toEqual(['key.unknown', 'limit.rate'])
  const [acme] = plain.projects
  plain.projects = [{ ...acme!, settings: { ...acme!.settings, unknownKeysPerMinute: null } }]
  await verifier.reload()
  expect(await codes(many(2))).toEqual(['key.unknown', 'key.unknown'])
})
