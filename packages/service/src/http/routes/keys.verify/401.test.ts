import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const verifyAs = (headers: Record<string, string>) =>
  bed.inject({ method: 'POST', url: '/v1/keys/verify', headers, payload: { key: 'x' } })

describe('a root key that is refused explains itself as any key does', () => {
  test('none', async () => {
    const { status, headers, body } = await verifyAs({})
    expect([status, body.code]).toEqual([401, 'send.absent'])
    expect(headers['www-authenticate']).toBe('Bearer realm="why401"')
    expect(headers['content-type']).toContain('application/problem+json')
  })

  test('without the scheme, in another header, cut off, mistyped, of an API', async () => {
    const { text } = await bed.key()
    const whole = bed.rootKey
    const mistyped = `${whole.slice(0, 20)}${whole[20] === 'x' ? 'y' : 'x'}${whole.slice(21)}`
    const codes = []
    for (const headers of [
      { authorization: whole },
      { authorization: `Basic ${whole}` },
      { authorization: `Bearer ${whole.slice(0, -3)}` },
      { authorization: `Bearer ${mistyped}` },
      { authorization: `Bearer ${text}` },
    ])
      codes.push((await verifyAs(headers as Record<string, string>)).body.code)
    expect(codes).toEqual([
      'send.scheme_missing',
      'send.scheme_wrong',
      'key.truncated',
      'key.mistyped',
      'key.wrong_kind',
    ])
  })

  test('revoked and expired', async () => {
    const make = async (extra: object = {}) =>
      (await bed.call('POST', '/v1/root-keys', { name: 'ci', scopes: ['keys:verify'], ...extra })).body
    const revoked = await make()
    await bed.call('DELETE', `/v1/root-keys/${revoked.root_key.id}`)
    expect((await verifyAs({ authorization: `Bearer ${revoked.text}` })).body).toMatchObject({ code: 'key.revoked' })
    const expiring = await make({ expires_at: new Date(bed.now() + 5000).toISOString() })
    expect((await verifyAs({ authorization: `Bearer ${expiring.text}` })).status).toBe(200)
    bed.pass(6000)
    const { body, text } = await verifyAs({ authorization: `Bearer ${expiring.text}` })
    expect(body).toMatchObject({ code: 'key.expired' })
    expect(text).not.toContain(expiring.text)
  })
})
