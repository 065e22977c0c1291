import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../http/test-bed.ts'
import {
  browserOf,
  browserWith,
  cookiesOf,
  firstOwner,
  goodPassword,
  invited,
  signIn,
  tokenOf,
  type Browser,
} from './people-bed.ts'
import { setupUrl } from './setup.ts'

let bed: TestBed
let owner: Browser
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const finish = (token: string, changes: object = {}) =>
  bed.call(
    'POST',
    '/v1/setup',
    { token, email: 'Ada@Example.com', password: goodPassword, name: 'Ada', ...changes },
    null,
  )

describe('the first person', () => {
  test('is let in by the newest link, within the hour, once, with a password that is hard to guess', async () => {
    const older = tokenOf((await setupUrl(bed.store, 'http://localhost', bed.now())) ?? '')
    const token = tokenOf((await setupUrl(bed.store, 'http://localhost', bed.now())) ?? '')
    for (const wrong of [older, 'x', `${token}x`]) expect((await finish(wrong)).status).toBe(404)
    const weak = await finish(token, { password: 'password1234' })
    expect([weak.status, weak.body.errors[0].pointer]).toEqual([400, '/password'])
    bed.pass(3_600_000)
    expect((await finish(token)).status).toBe(404)

    const last = tokenOf((await setupUrl(bed.store, 'http://localhost', bed.now())) ?? '')
    const outcomes = await Promise.all([
      finish(last, { project_name: 'Weather' }),
      finish(last, { email: 'eve@example.com' }),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual([201, 404])
    const { body } = outcomes.find(({ status }) => status === 201)!
    expect(body).toMatchObject({ project_id: bed.projectId, role: 'owner' })
    expect(await setupUrl(bed.store, 'http://localhost', bed.now())).toBeNull()
    const [member] = await bed.store.people.members(bed.projectId)
    await bed.store.people.saveMember(
      { ...member!, role: 'owner' },
      { actor: { kind: 'system', id: 'test', projectId: bed.projectId }, action: 'x', at: 1, details: {} },
    )
    owner = await browserOf(bed, member!.email)
    expect((await owner.call('GET', '/v1/me')).body.user.email).toBe(member!.email)
  })

  test('a link is kept as its hash', async () => {
    const { body } = await owner.call('POST', '/v1/invitations', { email: 'kept@example.com', role: 'viewer' })
    const rows = JSON.stringify(await bed.store.accounts.db.selectFrom('links').selectAll().execute())
    expect(rows).toContain('kept@example.com')
    expect(rows).not.toContain(body.token)
  })
})

describe('signing in', () => {
  test('an unknown address and a wrong password are answered alike', async () => {
    const [{ email }] = (await owner.call('GET', '/v1/members')).body.items
    const [wrong, unknown] = [await signIn(bed, email, 'not the password'), await signIn(bed, 'nobody@example.com')]
    const told = ({ status, body, headers }: typeof wrong) => [status, body.detail, Object.keys(headers).toSorted()]
    expect(told(wrong)).toEqual(told(unknown))
    expect(wrong.status).toBe(401)
    expect(cookiesOf(wrong)).toBe('')
  })

  test('nobody signs up, and no other path of the library is there', async () => {
    for (const path of [
      'sign-up/email',
      'request-password-reset',
      'reset-password',
      'change-email',
      'delete-user',
      'update-user',
      'sign-in/social',
      'ok',
      'error',
    ])
      for (const method of ['GET', 'POST'] as const)
        expect([path, (await bed.inject({ method, url: `/api/auth/${path}`, payload: {} })).status]).toEqual([
          path,
          404,
        ])
  })

  test('the sixth guess has to wait, whoever the account belongs to, and is told how long', async () => {
    for (const email of ['slow@example.com', 'nobody-slow@example.com']) {
      const statuses = []
      for (let at = 0; at < 5; at++) statuses.push((await signIn(bed, email, `wrong ${at}`)).status)
      expect(statuses).toEqual([401, 401, 401, 401, 401])
      const { status, headers, body } = await signIn(bed, email, 'wrong again')
      expect([status, body.code, Number(headers['retry-after'])]).toEqual([429, 'limit.rate', 1])
      expect(headers['content-type']).toContain('application/problem+json')
    }
    bed.pass(3_600_001)
  })

  test.each([{}, [], 'x', { email: 1, password: 2 }, { email: 'a@b.c' }, { email: "' or 1=1 --", password: 'x' }])(
    '%j is malformed',
    async (payload) => {
      const headers = { 'content-type': 'application/json' }
      const { status, body } = await bed.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        headers,
        payload: JSON.stringify(payload),
      })
      expect([status, body.status]).toEqual([400, 400])
    },
  )
})

describe('a session', () => {
  test('has a cookie that scripts do not see and other sites do not send; over HTTPS it is bound to the host', async () => {
    const [{ email }] = (await owner.call('GET', '/v1/members')).body.items
    const set = String((await signIn(bed, email)).headers['set-cookie'])
    expect(set).toMatch(/^why401\.session_token=/)
    for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(set).toContain(attribute)

    const secure = await testBed({ settings: { publicUrl: 'https://keys.example.com' } })
    await firstOwner(secure)
    const { headers } = await signIn(secure, 'ada@example.com')
    await secure.close()
    expect(String(headers['set-cookie'])).toMatch(/^__Host-why401\.session_token=/)
    expect(String(headers['set-cookie'])).toContain('Secure')
    expect(String(headers['set-cookie'])).not.toContain('Domain')
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })

  test('is not made by a cookie without its signature, nor by that of another service', async () => {
    const [name, value = ''] = owner.cookie.split('=')
    const [token] = decodeURIComponent(value).split('.')
    for (const forged of [token, `${token}.`, `${token}.AAAA`, '', 'x'.repeat(5000)])
      expect((await browserWith(bed, `${name}=${forged}`).call('GET', '/v1/me')).status).toBe(401)
  })

  test('ends when the person signs out, and where it is revoked', async () => {
    const ann = await invited(bed, owner, 'ann@example.com', 'viewer')
    const elsewhere = await browserOf(bed, 'ann@example.com')
    expect((await ann.call('GET', '/api/auth/list-sessions')).body).toHaveLength(2)
    expect((await ann.call('POST', '/api/auth/revoke-other-sessions', {})).status).toBe(200)
    expect((await elsewhere.call('GET', '/v1/me')).status).toBe(401)
    expect((await ann.call('POST', '/api/auth/sign-out', {})).status).toBe(200)
    expect((await ann.call('GET', '/v1/me')).status).toBe(401)
    expect((await ann.call('GET', '/v1/keys')).body.code).toBe('send.absent')
  })

  test('a new password ends every other session, and is judged', async () => {
    const bob = await invited(bed, owner, 'bob@example.com', 'admin')
    const elsewhere = await browserOf(bed, 'bob@example.com')
    const change = (currentPassword: string, newPassword: string) =>
      bob.call('POST', '/api/auth/change-password', { currentPassword, newPassword })
    expect((await change(goodPassword, 'password1234')).status).toBe(400)
    expect((await change('not this one', 'gargantuan 7 otters')).status).toBe(400)
    const changed = await change(goodPassword, 'gargantuan 7 otters')
    expect(changed.status).toBe(200)
    expect((await elsewhere.call('GET', '/v1/me')).status).toBe(401)
    expect((await bob.call('GET', '/v1/me')).status).toBe(401)
    expect((await browserWith(bed, cookiesOf(changed)).call('GET', '/v1/me')).status).toBe(200)
    expect((await signIn(bed, 'bob@example.com')).status).toBe(401)
    expect((await signIn(bed, 'bob@example.com', 'gargantuan 7 otters')).status).toBe(200)
  })
})

describe('roles', () => {
  test('a viewer reads, an admin does all but touch owners, an owner is not lost', async () => {
    const [ann, eve] = [
      await invited(bed, owner, 'vera@example.com', 'viewer'),
      await invited(bed, owner, 'adam@example.com', 'admin'),
    ]
    const { user: ownerUser } = (await owner.call('GET', '/v1/me')).body
    expect((await ann.call('GET', '/v1/keyspaces')).status).toBe(200)
    const refused = await ann.call('POST', '/v1/keyspaces', { name: 'x', prefix: 'x' })
    expect([refused.status, refused.body.required]).toEqual([403, 'keyspaces:write'])
    expect((await ann.call('POST', '/v1/invitations', { email: 'x@example.com', role: 'viewer' })).status).toBe(403)

    expect((await eve.call('POST', '/v1/keyspaces', { name: 'eve', prefix: 'eve' })).status).toBe(201)
    expect((await eve.call('POST', '/v1/invitations', { email: 'x@example.com', role: 'owner' })).status).toBe(403)
    expect((await eve.call('POST', '/v1/invitations', { email: 'x@example.com', role: 'admin' })).status).toBe(201)
    const { user: adam } = (await eve.call('GET', '/v1/me')).body
    expect((await eve.call('PATCH', `/v1/members/${adam.id}`, { role: 'owner' })).status).toBe(403)
    expect((await owner.call('PATCH', `/v1/members/${adam.id}`, { role: 'owner' })).status).toBe(200)
    expect((await owner.call('PATCH', `/v1/members/${adam.id}`, { role: 'admin' })).status).toBe(200)
    expect((await owner.call('DELETE', `/v1/members/${ownerUser.id}`)).status).toBe(409)

    expect((await owner.call('DELETE', `/v1/members/${adam.id}`)).status).toBe(200)
    const gone = await eve.call('GET', '/v1/keyspaces')
    expect([gone.status, gone.body.code]).toEqual([403, 'perm.resource'])
    expect((await eve.call('GET', '/v1/me')).body.memberships).toEqual([])
    expect(
      (await owner.call('GET', '/v1/invitations')).body.items.map(({ email }: { email: string }) => email),
    ).not.toContain('x@example.com')
  })
})

describe('invitations', () => {
  test('are good once, for their address, until withdrawn', async () => {
    const { body } = await owner.call('POST', '/v1/invitations', { email: 'New@Example.com', role: 'viewer' })
    expect(body.invitation.email).toBe('new@example.com')
    const accept = (token: string) =>
      bed.call('POST', '/v1/invitations/accept', { token, name: 'New', password: goodPassword }, null)
    expect((await bed.call('POST', '/v1/invitations/accept', { token: body.token }, null)).status).toBe(400)
    expect((await accept('nothing')).status).toBe(404)
    expect((await accept(body.token)).status).toBe(201)
    expect((await accept(body.token)).status).toBe(404)
    expect((await owner.call('POST', '/v1/invitations', { email: 'new@example.com', role: 'admin' })).status).toBe(409)

    const other = (await owner.call('POST', '/v1/invitations', { email: 'never@example.com', role: 'viewer' })).body
    expect((await owner.call('DELETE', `/v1/invitations/${other.invitation.id}`)).status).toBe(200)
    expect((await owner.call('DELETE', `/v1/invitations/${other.invitation.id}`)).status).toBe(404)
    expect((await accept(other.token)).status).toBe(404)
  })

  test('whoever has an account shows that it is theirs, and then names the project that is meant', async () => {
    const tenant = await bed.tenant()
    const { body } = await bed.call(
      'POST',
      '/v1/invitations',
      { email: 'new@example.com', role: 'admin' },
      tenant.rootKey,
    )
    const token = { token: body.token }
    expect((await bed.call('POST', '/v1/invitations/accept', token, null)).status).toBe(409)
    expect((await owner.call('POST', '/v1/invitations/accept', token)).status).toBe(409)
    const person = await browserOf(bed, 'new@example.com')
    expect((await person.call('POST', '/v1/invitations/accept', token)).status).toBe(201)
    expect((await person.call('GET', '/v1/keyspaces')).status).toBe(403)
    const named = await person.call('GET', '/v1/keyspaces', undefined, { 'why401-project': tenant.projectId })
    expect(named.body.items.map(({ id }: { id: string }) => id)).toEqual([tenant.keyspaceId])
    expect((await person.call('GET', '/v1/keyspaces', undefined, { 'why401-project': 'proj_other' })).status).toBe(403)
  })
})
