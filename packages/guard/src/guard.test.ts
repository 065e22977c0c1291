import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openEmbedded } from '@why401/service/embedded'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGuard, type GuardOptions, type GuardResult } from './index.ts'
import { callWith, guardBed, type GuardBed } from './testing/guard-bed.ts'

let bed: GuardBed
beforeAll(async () => {
  bed = await guardBed()
})
afterAll(() => bed.close())
beforeEach(() => void bed.faults.splice(0))

const refusalOf = (result: GuardResult) => {
  if (!('refused' in result)) throw new Error('granted')
  return result.refused
}

describe('a request that is granted', () => {
  test('comes with its holder and never with its key', async () => {
    const { text, id } = await bed.key({
      external_id: 'cus_7',
      permissions: ['a:read'],
      tags: ['x'],
      metadata: { tier: 2 },
    })
    const result = await bed.guard({ permissions: 'a:read' }).check(callWith(text))
    expect(result).toMatchObject({
      granted: {
        valid: true,
        remaining: null,
        holder: { keyId: id, externalId: 'cus_7', granted: ['a:read'], tags: ['x'], metadata: { tier: 2 } },
      },
      headers: {},
    })
    expect(JSON.stringify(result)).not.toContain(text.slice(10))
  })

  test('says early what will break, and what is left', async () => {
    const expires = new Date(bed.now() + 3_600_000).toISOString()
    const { text } = await bed.key({
      expires_at: expires,
      uses: { remaining: 2 },
      limits: [{ name: 'burst', limit: 5, window_seconds: 60 }],
    })
    const guard = bed.guard()
    await guard.check(callWith(text))
    const result = await guard.check(callWith(text))
    expect(result).toMatchObject({
      headers: { 'why401-key-expires': expires, 'why401-uses-remaining': '0', 'ratelimit-policy': '"burst";q=5;w=60' },
    })
  })

  test('costs what it is said to cost', async () => {
    const { text } = await bed.key({ uses: { remaining: 10 } })
    const result = await bed.guard().check(callWith(text), { cost: () => 7 })
    expect(result).toMatchObject({ granted: { remaining: 3 } })
  })
})

describe('a request that is refused', () => {
  test('is told all that the service found, in the style of the guard', async () => {
    const { text } = await bed.key({ permissions: ['a:read'] })
    const guard = bed.guard({ realm: 'shop', docsBase: 'https://docs.example.com/refused', permissions: 'a:write' })
    const { status, headers, body } = refusalOf(await guard.check(callWith(text)))
    expect(status).toBe(403)
    expect(headers['www-authenticate']).toContain('Bearer realm="shop", error="insufficient_scope"')
    expect(body).toMatchObject({
      code: 'perm.scope',
      required: 'a:write',
      docs: 'https://docs.example.com/refused/perm.scope',
    })
    const record = await bed.assembled.verifier.refusals.byRequestId(String(body['request_id']), bed)
    expect(record).toMatchObject({ code: 'perm.scope', route: 'GET /v1/items' })
  })

  test('names the edit that repairs a mistyped key', async () => {
    const { text } = await bed.key()
    const wrong = `${text.slice(0, 15)}${text[15] === 'a' ? 'b' : 'a'}${text.slice(16)}`
    const { body } = refusalOf(await bed.guard().check(callWith(wrong)))
    expect(body).toMatchObject({ code: 'key.mistyped' })
    expect(body['detail']).not.toMatch(/undefined/)
  })

  test.each([
    ['send.absent', []],
    ['send.scheme_missing', ['Authorization', 'KEY']],
    ['send.wrong_header', ['X-API-Key', 'KEY']],
    ['send.conflict', ['Authorization', 'Bearer KEY', 'Authorization', 'Bearer KEY']],
  ] as const)('%s is told without asking the service', async (code, lines) => {
    const { text } = await bed.key()
    const headers = lines.map((line) => line.replace('KEY', text))
    const guard = bed.guard({ service: { url: 'http://127.0.0.1:1', rootKey: 'x' } })
    const { body } = refusalOf(await guard.check({ ...callWith(text), headers }))
    expect(body['code']).toBe(code)
    expect(JSON.stringify(body)).not.toContain(text)
    expect(bed.faults).toEqual([])
  })

  test('a text longer than any key is its own fault, not ours', async () => {
    const { status, body } = refusalOf(await bed.guard().check(callWith('x'.repeat(9000))))
    expect([status, body['code'], body['got_length']]).toEqual([401, 'key.mistyped', 9000])
  })

  test('names the metadata of the resource', async () => {
    const guard = bed.guard({ resource: { url: 'https://api.example.com/v1/', scopes: ['a:read'], name: 'Shop' } })
    const { headers } = refusalOf(await guard.check({ ...callWith(''), headers: [] }))
    expect(headers['www-authenticate']).toContain(
      'resource_metadata="https://api.example.com/.well-known/oauth-protected-resource/v1"',
    )
    expect(guard.metadata).toEqual({
      resource: 'https://api.example.com/v1/',
      resource_name: 'Shop',
      bearer_methods_supported: ['header'],
      scopes_supported: ['a:read'],
    })
  })
})

/** A tenant whose keys nobody here knows, and which look the same. */
async function strange(name: string, prefix: string) {
  const tenant = await bed.tenant()
  await bed.call('POST', '/v1/keyspaces', { name, prefix }, tenant.rootKey)
  return tenant
}

/** What a revoked key, and one that nobody here knows, are told; without the request ids. */
async function answers(options: Partial<GuardOptions>, keyspace: string, prefix: string) {
  const guard = bed.guard({ ...options, keyspace })
  const { text, id } = await bed.key({ keyspace })
  await bed.call('POST', `/v1/keys/${id}/revoke`, {})
  const { body: other } = await bed.call(
    'POST',
    '/v1/keys',
    { keyspace, environment: 'live' },
    (await strange(keyspace, prefix)).rootKey,
  )
  const told = await Promise.all([text, other.text].map(async (key) => refusalOf(await guard.check(callWith(key)))))
  return told.map((answer) => JSON.stringify(answer).replaceAll(String(answer.body['request_id']), 'req'))
}

test('one unknown key too many from an address is told as that, and a good key from there is granted', async () => {
  const { projectId, rootKey } = await bed.tenant()
  await bed.call('PATCH', '/v1/settings', { unknown_keys_per_minute: 1 }, rootKey)
  const made = await bed.call('POST', '/v1/keys', { keyspace: 'acme', environment: 'live' }, rootKey)
  const { text } = await bed.key()
  const guard = bed.guard({ service: { url: bed.url, rootKey } })
  expect(refusalOf(await guard.check(callWith(text))).status).toBe(401)
  const { status, headers, body } = refusalOf(await guard.check(callWith(text)))
  expect([status, headers['retry-after']]).toEqual([429, '60'])
  expect(body).toMatchObject({ code: 'limit.rate', address_seen: '203.0.113.7', address_from: 'connection' })
  const claim = { projectId }
  expect(await bed.assembled.verifier.refusals.byRequestId(String(body['request_id']), claim)).toMatchObject({
    code: 'limit.rate',
    keyId: null,
  })
  expect(await guard.check(callWith(made.body.text))).toHaveProperty('granted')
})

describe('the strict profile', () => {
  test('of the keyspace holds in a guard that does not ask for it: revoked is told as unknown, byte for byte', async () => {
    await bed.call('POST', '/v1/keyspaces', { name: 'quiet', prefix: 'quiet', settings: { profile: 'strict' } })
    const [revoked, unknown] = await answers({}, 'quiet', 'quiet')
    expect(revoked).toBe(unknown)
    expect(JSON.parse(revoked ?? '').body.code).toBe('key.unknown')
  })

  test('of the guard holds for a keyspace that is helpful', async () => {
    await bed.call('POST', '/v1/keyspaces', { name: 'loud', prefix: 'loud' })
    const [revoked, unknown] = await answers({ profile: 'strict' }, 'loud', 'loud')
    expect(revoked).toBe(unknown)
    const [helpful, stillUnknown] = await answers({}, 'loud', 'loud2')
    expect(helpful).not.toBe(stillUnknown)
  })
})

const restricted = () => bed.key({ restrictions: { ips: ['198.51.100.0/24'], origins: null } })

describe('the address of the caller', () => {
  const forwarded = ['X-Forwarded-For', '198.51.100.7']

  test('is that of the connection, whatever a client forwards', async () => {
    const { text } = await restricted()
    const { body } = refusalOf(await bed.guard().check(callWith(text, forwarded)))
    expect(body).toMatchObject({ code: 'perm.ip', address_seen: '203.0.113.7', address_from: 'connection' })
    expect(await bed.guard().check({ ...callWith(text), address: '::ffff:198.51.100.7' })).toHaveProperty('granted')
  })

  test('is believed from a trusted proxy alone', async () => {
    const { text } = await restricted()
    const behind = bed.guard({ trustedProxies: ['203.0.113.0/24'] })
    expect(await behind.check(callWith(text, forwarded))).toHaveProperty('granted')
    const forged = callWith(text, ['X-Forwarded-For', '198.51.100.7, 192.0.2.1'])
    expect(refusalOf(await behind.check(forged)).body).toMatchObject({
      address_seen: '192.0.2.1',
      address_from: 'x-forwarded-for',
    })
  })

  test('that is not known admits nobody to a restricted key', async () => {
    const { text } = await restricted()
    const unknown = await bed.guard().check({ ...callWith(text, forwarded), address: null })
    expect(refusalOf(unknown).body['code']).toBe('perm.ip')
  })
})

test('the embedded verifier decides the same, without a server', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'why401-guard-'))
  const file = join(directory, 'keys.db')
  const issued = await bed.key({ external_id: 'cus_9', permissions: ['a:read'] })
  await bed.store.backup(file)
  const embedded = await openEmbedded({ file, project: bed.projectId })
  try {
    const { text } = await bed.key()
    await expect(openEmbedded({ file, project: 'proj_none' })).rejects.toThrow(/project: name one of/)
    const guard = createGuard({ embedded, keyspace: 'acme' })
    const granted = await guard.check(callWith(issued.text), { permissions: 'a:read' })
    expect(granted).toMatchObject({
      granted: { holder: { keyId: issued.id, externalId: 'cus_9', granted: ['a:read'] } },
    })
    const { status, body } = refusalOf(await guard.check(callWith(text)))
    expect([status, body['code']]).toEqual([401, 'key.unknown'])
    const unknown = () => guard.check({ ...callWith(text), address: '203.0.113.99' })
    // 600 a minute: while they are asked, one more fits every 100 ms.
    const refusals = (await Promise.all(Array.from({ length: 800 }, unknown))).map(refusalOf)
    const beyond = refusals.find((refusal) => refusal.status === 429)
    expect(beyond).toMatchObject({ body: { address_seen: '203.0.113.99' } })
    expect(refusals.filter((refusal) => refusal.status === 401).length).toBeGreaterThanOrEqual(600)
    expect(await guard.check({ ...callWith(issued.text), address: '203.0.113.99' })).toHaveProperty('granted')
    expect(() => createGuard({ embedded, service: { url: bed.url, rootKey: 'x' } })).toThrow(TypeError)
  } finally {
    await embedded.close()
    await rm(directory, { recursive: true })
  }
})

test('what makes no sense is told when the guard is made', () => {
  expect(() => bed.guard({ permissions: 'a and' })).toThrow(/permissions/)
  expect(() => bed.guard({ cost: -1 })).toThrow(/cost/)
  expect(() => bed.guard({ trustedProxies: ['10.0.0.0/99'] })).toThrow(/neither an address nor a range/)
  expect(() => bed.guard({ trustedProxies: -1 })).toThrow(TypeError)
  expect(() => createGuard({})).toThrow(/one of/)
  expect(() => createGuard({ service: { url: 'http://u:p@127.0.0.1', rootKey: 'x' } })).toThrow(/root key/)
  expect(() => createGuard({ service: { url: bed.url, rootKey: 'x', remember: { forMs: 60_000 } } })).toThrow(/5000/)
})

test('requests share connections to the service', async () => {
  let connections = 0
  const count = (): void => void connections++
  bed.app.server.on('connection', count)
  const { text } = await bed.key()
  const guard = bed.guard()
  for (let n = 0; n < 30; n++) {
    await guard.check(callWith(text))
    // `fetch` gives a connection back a moment after the answer is read; a request before that opens another.
    await setTimeout(10)
  }
  bed.app.server.off('connection', count)
  expect(connections).toBeLessThanOrEqual(1)
})
