import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

describe('POST /v1/keys says which member is wrong', () => {
  test.each([
    ['an unknown member', { colour: 'red' }, '/colour'],
    ['a keyspace that is not there', { keyspace: 'nowhere' }, '/keyspace'],
    ['a permission with a wildcard inside', { permissions: ['a', 'user:*:read'] }, '/permissions/1'],
    ['a range that is none', { restrictions: { ips: ['203.0.113.0/24', '1.2.3.4/33'] } }, '/restrictions/ips/1'],
    ['an origin with a path', { restrictions: { origins: ['https://a.example/x'] } }, '/restrictions/origins/0'],
    ['a role that does not exist', { roles: ['nobody'] }, '/roles/0'],
    ['two limits of one name', { limits: [limit('a'), limit('a')] }, '/limits'],
    ['a time that is none', { expires_at: 'tomorrow' }, '/expires_at'],
    ['too much metadata', { metadata: { text: 'x'.repeat(20_000) } }, '/metadata'],
  ])('%s', async (_name, traits, pointer) => {
    const { status, headers, body } = await bed.call('POST', '/v1/keys', {
      keyspace: 'acme',
      environment: 'live',
      ...traits,
    })
    expect(status).toBe(400)
    expect(headers['content-type']).toContain('application/problem+json')
    expect(body.errors[0]).toMatchObject({ in: 'body', pointer })
    expect(body.errors[0].expected).not.toBe('')
  })

  test('a body that is missing', async () => {
    const { status, body } = await bed.call('POST', '/v1/keys')
    expect(status).toBe(400)
    expect(body.request_id).toMatch(/^req_/)
  })
})

function limit(name: string) {
  return { name, limit: 1, window_seconds: 1 }
}
