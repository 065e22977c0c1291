import { afterAll, beforeAll, expect, test } from 'vitest'
import { scopes } from '../../../model/actor.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
let key: string
let logged = ''
beforeAll(async () => {
  bed = await testBed({ log: { level: 'error', destination: { write: (line) => void (logged += line) } } })
  key = (await bed.key()).text
})
afterAll(() => bed.close())

const ask = (headers: Record<string, string>, url = '/v1/authorize') =>
  bed.inject({ method: 'GET', url, headers: { authorization: `Bearer ${key}`, ...headers } })

test('a gateway without a root key that may verify: the caller’s key is not to blame', async () => {
  const other = await bed.rootKeyWith(scopes.filter((scope) => scope !== 'keys:verify'))
  for (const headers of [{}, { 'why401-root-key': other }, { 'why401-root-key': key }, { 'why401-root-key': 'x' }]) {
    const { status, body, headers: fields } = await ask(headers)
    expect([status, body.code, fields['retry-after']]).toEqual([503, 'server.fault', '2'])
    expect(fields['www-authenticate']).toBeUndefined()
  }
})

test('a root key that a client puts into Authorization makes no gateway of it', async () => {
  expect((await ask({ authorization: `Bearer ${bed.rootKey}` })).status).toBe(503)
})

test('permissions that cannot be read: how the gateway is set up is no failure of the service', async () => {
  const headers = { 'why401-root-key': bed.rootKey }
  expect((await ask(headers, '/v1/authorize?permissions=a%20and')).status).toBe(503)
  expect((await ask(headers, '/v1/authorize?permissions=a%20and&for=nginx')).status).toBe(403)
  expect(logged).toBe('')
})

test('a store that does not answer is told in the same words, and stands in the log', async () => {
  const { verifier } = bed.assembled
  const verify = verifier.verify.bind(verifier)
  verifier.verify = () => Promise.reject(new Error('the disk is gone'))
  const { status, body, text } = await ask({ 'why401-root-key': bed.rootKey })
  verifier.verify = verify
  expect([status, body.code]).toEqual([503, 'server.fault'])
  expect(text).not.toContain('disk')
  expect(logged).toContain('the disk is gone')
})
