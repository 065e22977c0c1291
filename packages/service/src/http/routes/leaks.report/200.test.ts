import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastLine, listen, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const report = (body: object) => bed.call('POST', '/v1/leaks/report', body, null)

describe('POST /v1/leaks/report', () => {
  test('anybody may report a key: it is dealt with as its keyspace says', async () => {
    const { id, text } = await bed.key()
    const told = await listen(bed)
    const { status, body } = await report({ token: text, url: `https://paste.example/${text}` })
    expect([status, body]).toEqual([200, { received: true }])
    expect((await verdictOn(bed, text)).code).toBe('key.leaked')
    const line = await lastLine(bed)
    expect(line).toMatchObject({
      action: 'key.leak',
      target: id,
      actor: { kind: 'system', id: 'leak-form' },
      details: { source: 'form', measure: 'revoke' },
    })
    expect(JSON.stringify(line)).not.toContain(text)
    expect(await told()).toEqual([{ type: 'key.leaked', payload: line.details }])
  })

  test('by form, with a field left empty; what is no key is answered alike and leaves no trace', async () => {
    const { text } = await bed.key()
    const form = await bed.inject({
      method: 'POST',
      url: '/v1/leaks/report',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `token=${text}&url=`,
    })
    expect((await verdictOn(bed, text)).code).toBe('key.leaked')
    const before = await lastLine(bed)
    const [unknown, again] = [await report({ token: 'nobody' }), await report({ token: text })]
    for (const { status, text: said } of [unknown, again]) expect([status, said]).toEqual([form.status, form.text])
    expect(await lastLine(bed)).toEqual(before)
  })
})
