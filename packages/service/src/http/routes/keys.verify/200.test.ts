import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const verify = async (body: object) => (await bed.call('POST', '/v1/keys/verify', body)).body

describe('POST /v1/keys/verify is 200 for every verdict', () => {
  test('a refusal lists every check that could be made and brings the answer to send', async () => {
    const { text } = await bed.key({
      permissions: ['user:read'],
      restrictions: { ips: ['198.51.100.0/24'], origins: null },
    })
    const found = await verify({
      key: text,
      permissions: 'user:write',
      caller: { address: '203.0.113.7' },
      request_id: 'my-7',
    })
    expect(found).toMatchObject({ valid: false, code: 'perm.ip', request_id: 'my-7' })
    const failed = found.evaluated.filter(({ verdict }: { verdict: string }) => verdict === 'failed')
    expect(failed.map(({ check }: { check: string }) => check)).toEqual(['ip', 'permission'])
    expect(found.answer).toMatchObject({ status: 403, body: { address_seen: '203.0.113.7', request_id: 'my-7' } })
    expect(JSON.stringify(found)).not.toContain('198.51.100')
  })

  test('a dry run spends nothing', async () => {
    const { text } = await bed.key({ uses: { remaining: 1 } })
    expect(await verify({ key: text, dry_run: true })).toMatchObject({ valid: true, remaining: 1 })
    expect(await verify({ key: text })).toMatchObject({ valid: true, remaining: 0 })
    expect(await verify({ key: text })).toMatchObject({ valid: false, code: 'account.billing' })
  })

  test('limits are told, and end in 429', async () => {
    const { text } = await bed.key({ limits: [{ name: 'burst', limit: 2, window_seconds: 60 }] })
    expect((await verify({ key: text })).limits).toMatchObject([
      { name: 'burst', limit: 2, window_seconds: 60, remaining: 1 },
    ])
    await verify({ key: text })
    const third = await verify({ key: text })
    expect(third).toMatchObject({ code: 'limit.rate', answer: { status: 429 } })
    expect(third.answer.headers['ratelimit-policy']).toContain('burst')
  })

  test('a key of another project is unknown, as if nobody had made it', async () => {
    const other = await bed.tenant()
    const { body } = await bed.call('POST', '/v1/keys', { keyspace: 'acme', environment: 'live' }, other.rootKey)
    const foreign = await verify({ key: body.text, request_id: 'a' })
    expect(foreign).toMatchObject({ valid: false, code: 'key.unknown', key: null })
  })

  test('a keyspace of the strict profile tells unknown and revoked keys alike', async () => {
    await bed.call('POST', '/v1/keyspaces', { name: 'quiet', prefix: 'quiet', settings: { profile: 'strict' } })
    const { text, id } = await bed.key({ keyspace: 'quiet' })
    await bed.call('POST', `/v1/keys/${id}/revoke`, {})
    const found = await verify({ key: text })
    expect(found.code).toBe('key.revoked')
    expect(found.answer.body.code).toBe('key.unknown')
  })

  test('an unknown key is refused in the manner of the API that was asked for', async () => {
    await bed.call('POST', '/v1/keyspaces', { name: 'pay', prefix: 'pay', settings: { realm: 'payments' } })
    const found = await verify({ key: `pay_live_${'0'.repeat(42)}`, keyspace: 'pay' })
    expect(found.answer.headers['www-authenticate']).toContain('realm="payments"')
  })
})
