import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GuardResult } from './index.ts'
import { linksIn } from './links.ts'
import { callWith, guardBed, type GuardBed } from './testing/guard-bed.ts'

const base = 'https://keys.example.com'

let bed: GuardBed
let unknown: GuardBed
beforeAll(async () => {
  ;[bed, unknown] = await Promise.all([guardBed({ publicUrl: base }), guardBed()])
})
afterAll(() => Promise.all([bed.close(), unknown.close()]))

const bodyOf = (result: GuardResult) => {
  if (!('refused' in result)) throw new Error('granted')
  return result.refused.body
}
const keyless = { ...callWith(''), headers: [] }

describe('links in what the guard refuses', () => {
  test('lead where the service says, also where it was not asked, once it has said it', async () => {
    const { text } = await bed.key()
    const guard = bed.guard({ permissions: 'a:write' })
    expect(Object.keys(bodyOf(await guard.check(keyless)))).not.toContain('docs')
    const refused = bodyOf(await guard.check(callWith(text)))
    expect(refused).toMatchObject({
      type: 'https://why401.example/causes/perm.scope',
      docs: `${base}/causes/perm.scope`,
      instance: `${base}/v1/refusals/${String(refused['request_id'])}`,
    })
    const record = await bed.call('GET', new URL(String(refused['instance'])).pathname, undefined, text)
    expect([record.status, record.body.code]).toEqual([200, 'perm.scope'])
    const later = bodyOf(await guard.check(keyless))
    expect(later).toMatchObject({
      docs: `${base}/causes/send.absent`,
      instance: `${base}/v1/refusals/${String(later['request_id'])}`,
    })
    await guard.close()
    expect((await bed.call('GET', `/v1/refusals/${String(later['request_id'])}`)).status).toBe(200)
  })

  test('are none where the service does not know how it is reached', async () => {
    const { text } = await unknown.key()
    const guard = unknown.guard({ permissions: 'a:write' })
    for (const call of [callWith(text), keyless]) {
      const body = bodyOf(await guard.check(call))
      expect(Object.keys(body)).not.toContain('docs')
      expect(Object.keys(body)).not.toContain('instance')
      expect(body['type']).toMatch(/^https:\/\/why401\.example\/causes\//)
    }
    await guard.close()
  })

  test('are those that the guard was set up with, before all others', async () => {
    const { text } = await bed.key()
    const refusalsBase = 'https://support.example.com/r'
    const guard = bed.guard({ permissions: 'a:write', docsBase: 'https://docs.example.com', refusalsBase })
    for (const call of [keyless, callWith(text), keyless]) {
      const { docs, code, instance, request_id: id } = bodyOf(await guard.check(call))
      expect([docs, instance]).toEqual([`https://docs.example.com/${String(code)}`, `${refusalsBase}/${String(id)}`])
    }
    await guard.close()
  })

  test('name no record where there is none: not reported, or nobody was asked', async () => {
    const { text } = await bed.key()
    const quiet = bed.guard({ permissions: 'a:write', reportRefusals: false })
    await quiet.check(callWith(text))
    const body = bodyOf(await quiet.check(keyless))
    expect(body['docs']).toBe(`${base}/causes/send.absent`)
    expect(Object.keys(body)).not.toContain('instance')
    const silent = bed.guard({ service: { url: 'http://127.0.0.1:1', rootKey: 'x' }, refusalsBase: `${base}/refusals` })
    const fault = bodyOf(await silent.check(callWith(text)))
    expect(fault['code']).toBe('server.fault')
    expect(Object.keys(fault)).not.toContain('instance')
    await Promise.all([quiet.close(), silent.close()])
  })
})

test.each([
  { docs: 'javascript:alert(1)/x', code: 'x' },
  { docs: 'https://a.example/x"onclick', code: 'x"onclick' },
  { docs: 'https://a.example/other', code: 'x' },
  { docs: 'https://a.example/', code: '' },
  { docs: 7, code: 7 },
  {},
])('%j is no link', (body) => expect(linksIn(body)).toEqual({ docsBase: null, refusalsBase: null }))
