import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstOwner } from '../../../accounts/people-bed.ts'
import { makeRootKey } from '../../../keys/make-key.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed({ settings: { publicUrl: 'https://keys.example.com' } })
})
afterAll(() => bed.close())

const open = (id: string, as?: string | null) => bed.call('GET', `/v1/refusals/${id}`, undefined, as)

describe('a refused call of this API itself', () => {
  test('opens to whoever shows the root key, and to its project; to nobody else', async () => {
    const made = await bed.call('POST', '/v1/root-keys', { name: 'ci', scopes: ['keys:read'] })
    await bed.call('DELETE', `/v1/root-keys/${made.body.root_key.id}`)
    const refused = await bed.call('GET', '/v1/keys', undefined, made.body.text)
    expect(refused.body).toMatchObject({ code: 'key.revoked' })
    const { request_id: id } = refused.body
    expect(refused.body.instance).toBe(`https://keys.example.com/v1/refusals/${id}`)

    const shown = await open(id, made.body.text)
    expect(shown.status).toBe(200)
    expect(shown.body).toMatchObject({ code: 'key.revoked', key_id: made.body.root_key.id, route: 'GET /v1/keys' })
    expect(shown.body.told.body).toMatchObject({ ...refused.body, evaluated: refused.body.evaluated })
    expect(shown.text).not.toContain(made.body.text)
    expect((await open(id)).body).toEqual(shown.body)

    const other = await bed.tenant()
    for (const stranger of [other.rootKey, makeRootKey().text.reveal()])
      expect((await open(id, stranger)).status).toBe(404)
    expect((await open(id, null)).status).toBe(401)
  })

  test('tells which scope was missing, to a program that may look at nothing else', async () => {
    const small = await bed.rootKeyWith(['keys:verify'])
    const refused = await bed.call('POST', '/v1/root-keys', { name: 'x', scopes: ['keys:read'] }, small)
    expect(refused.body).toMatchObject({ code: 'perm.scope', required: 'rootkeys:write' })
    expect((await open(refused.body.request_id)).body.members).toMatchObject({ required: 'rootkeys:write' })
  })

  test('with a root key that nobody made opens to whoever sent it alone', async () => {
    const [stranger, another] = [makeRootKey().text.reveal(), makeRootKey().text.reveal()]
    const { body } = await bed.call('GET', '/v1/keys', undefined, stranger)
    expect((await open(body.request_id, stranger)).body).toMatchObject({ code: 'key.unknown', key_id: null })
    expect((await open(body.request_id, another)).status).toBe(404)
    expect((await open(body.request_id)).status).toBe(404)
  })

  test('by somebody who is signed in opens to their project', async () => {
    const owner = await firstOwner(bed)
    const invited = await bed.store.people.members(bed.projectId)
    const me = invited[0]!
    const second = { ...me, userId: 'user_second', email: 'second@example.com' }
    const note = {
      actor: { kind: 'system', id: 'test', projectId: '' },
      action: 'member.add',
      at: 0,
      details: {},
    } as const
    await bed.store.people.saveMember(second, note)
    await bed.store.people.saveMember({ ...me, role: 'viewer' }, note)
    const headers = { cookie: owner.cookie, 'sec-fetch-site': 'same-origin' }
    const refused = await bed.inject({ method: 'POST', url: '/v1/webhooks', headers, payload: {} })
    expect(refused.body).toMatchObject({ code: 'perm.scope', required: 'webhooks:write' })
    const seen = await bed.inject({ method: 'GET', url: `/v1/refusals/${refused.body.request_id}`, headers })
    expect(seen.body).toMatchObject({ code: 'perm.scope', key_id: me.userId })
  })

  test('without a key claims no record', async () => {
    const { body } = await bed.call('GET', '/v1/keys', undefined, null)
    expect(body.code).toBe('send.absent')
    expect(body).not.toHaveProperty('instance')
  })

  test('displaces no record of a project, however many strangers come', async () => {
    const small = await bed.rootKeyWith(['keys:verify'])
    const ours = await bed.call('GET', '/v1/keys', undefined, small)
    for (let count = 0; count < 300; count++) await bed.call('GET', '/v1/keys', undefined, makeRootKey().text.reveal())
    const last = makeRootKey().text.reveal()
    const theirs = await bed.call('GET', '/v1/keys', undefined, last)
    expect((await open(ours.body.request_id)).status).toBe(200)
    expect((await open(theirs.body.request_id, last)).status).toBe(200)
  })

  test('is written, with nothing in it that looks like a key', async () => {
    const small = await bed.rootKeyWith(['keys:verify'])
    const { text } = await bed.key()
    const headers = { authorization: `Bearer ${small}`, 'user-agent': `curl ${text}`, origin: 'https://a.example' }
    const { body } = await bed.inject({ method: 'GET', url: '/v1/keys', headers })
    await bed.assembled.parts.ownRefusals.flush()
    const written = await bed.store.refusals.ownByRequestId(body.request_id, bed)
    expect(written?.caller).toMatchObject({ userAgent: 'curl [secret]', origin: 'https://a.example' })
    expect(JSON.stringify(written)).not.toContain(small)
    expect((await open(body.request_id)).body).toMatchObject({ code: 'perm.scope', route: 'GET /v1/keys' })
    expect((await bed.call('GET', '/v1/refusals')).body.items.map((one: { id: string }) => one.id)).not.toContain(
      body.request_id,
    )
  })
})
