import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeKey } from '../../../keys/make-key.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
  const trial = await bed.key({ environment: 'test' })
  const live = await bed.key()
  const unknown = makeKey('acme', 'test').text.reveal()
  const refused = [
    // that of the key, whatever was asked for
    { key: trial.text, environment: 'live' },
    { key: live.text, permissions: 'a:b' },
    { key: live.text, permissions: 'a:b', route: 'GET /b' },
    // nobody's key: the one that was asked for, else the one that its text names
    { key: unknown, environment: 'live' },
    { key: unknown },
    { key: 'nonsense' },
  ]
  for (const body of refused) await bed.call('POST', '/v1/keys/verify', body)
  const items = ['test', undefined].map((environment, at) => ({
    request_id: `req_${at}`,
    code: 'key.missing',
    age_ms: 0,
    ...(environment ? { environment } : {}),
  }))
  await bed.call('POST', '/v1/refusals/report', { items, dropped: [{ code: 'key.missing', count: 10 }] })
  await bed.assembled.verifier.flush()
})
afterAll(() => bed.close())

const groupsOf = async (query: string) => {
  const { body } = await bed.call('GET', `/v1/refusals/groups?${query}`)
  return body.items.map(({ last_hour: _last, ...group }: Record<string, unknown>) => group)
}

describe('GET /v1/refusals/groups', () => {
  test('counts by environment', async () => {
    expect(await groupsOf('by=environment')).toEqual([
      { environment: 'unknown', count: 12 },
      { environment: 'live', count: 3 },
      { environment: 'test', count: 3 },
    ])
  })

  test.each([
    ['live', 3, ['key.unknown', 'perm.scope', 'perm.scope']],
    ['test', 3, ['env.test_live', 'key.missing', 'key.unknown']],
    ['unknown', 12, ['key.missing', 'key.unknown']],
  ])('and of %s alone, as the list does', async (environment, count, codes) => {
    expect(await groupsOf(`environment=${environment}&by=environment`)).toEqual([{ environment, count }])
    const { body } = await bed.call('GET', `/v1/refusals?environment=${environment}`)
    expect(body.items.map(({ code }: { code: string }) => code).toSorted()).toEqual(codes)
    expect(new Set(body.items.map((item: { environment: string }) => item.environment))).toEqual(new Set([environment]))
  })

  test('by several at once', async () => {
    expect(await groupsOf('environment=live&by=code,environment,route')).toEqual([
      { code: 'key.unknown', environment: 'live', route: '', count: 1 },
      { code: 'perm.scope', environment: 'live', route: '', count: 1 },
      { code: 'perm.scope', environment: 'live', route: 'GET /b', count: 1 },
    ])
  })
})
