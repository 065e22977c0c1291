import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastLine, listen, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const byForm = (payload: string) =>
  bed.inject({
    method: 'POST',
    url: '/v1/keys/self-revoke',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload,
  })
const byJson = (token: string) => bed.call('POST', '/v1/keys/self-revoke', { token }, null)

describe('POST /v1/keys/self-revoke', () => {
  test('ends the key that its holder shows, in their name', async () => {
    const { id, text } = await bed.key()
    const told = await listen(bed)
    const { status, body } = await byJson(text)
    expect([status, body]).toEqual([200, {}])
    expect(await verdictOn(bed, text)).toMatchObject({ valid: false, code: 'key.revoked' })
    expect((await bed.call('GET', `/v1/keys/${id}`)).body).toMatchObject({ status: 'revoked', revoke_reason: 'self' })
    const line = { action: 'key.self-revoke', target: id, actor: { kind: 'holder', id } }
    expect(await lastLine(bed)).toMatchObject(line)
    expect(await told()).toEqual([{ type: 'key.revoked', payload: { key_id: id, reason: 'self' } }])
  })

  test('as a form or JSON; a key that nobody knows is answered alike and leaves no trace', async () => {
    const { text } = await bed.key()
    const form = await byForm(`token=${text}&token_type_hint=access_token`)
    expect((await verdictOn(bed, text)).code).toBe('key.revoked')
    const before = await lastLine(bed)
    const [unknown, again] = [await byJson('acme_live_nobody'), await byJson(text)]
    for (const { status, text: said } of [unknown, again]) expect([status, said]).toEqual([form.status, form.text])
    expect(await lastLine(bed)).toEqual(before)
  })

  test('of the key that is shown alone', async () => {
    const [shown, other] = [await bed.key(), await bed.key()]
    await byJson(` ${shown.text}\n`)
    expect((await verdictOn(bed, shown.text)).valid).toBe(false)
    expect((await verdictOn(bed, other.text)).valid).toBe(true)
  })
})
