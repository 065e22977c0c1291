import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const invite = (email: string, role = 'viewer') => bed.call('POST', '/v1/invitations', { email, role })

describe('POST /v1/invitations', () => {
  test('shows a token once, good for seven days', async () => {
    const { status, body } = await invite('Grace@Example.com', 'admin')
    expect([status, body.url]).toEqual([201, null])
    expect(body.invitation).toMatchObject({ email: 'grace@example.com', role: 'admin' })
    const { created_at, expires_at, id } = body.invitation
    expect(Date.parse(expires_at) - Date.parse(created_at)).toBe(7 * 86_400_000)
    const line = await lastLine(bed)
    expect(line).toMatchObject({ action: 'invitation.create', target: id, details: { role: 'admin' } })
    const everywhere = [line, (await bed.call('GET', '/v1/invitations')).body]
    expect(JSON.stringify(everywhere)).not.toContain(body.token)
  })

  test('one for the same address takes the place of the one before', async () => {
    const first = (await invite('twice@example.com')).body
    await invite('twice@example.com', 'admin')
    const { body } = await bed.call('GET', '/v1/invitations')
    const open = body.items.filter(({ email }: { email: string }) => email === 'twice@example.com')
    expect(open).toMatchObject([{ role: 'admin' }])
    const late = { token: first.token, name: 'x', password: 'walrus umbrella 94 tango' }
    expect((await bed.call('POST', '/v1/invitations/accept', late, null)).status).toBe(404)
  })

  test('with a link, where the service knows its own address', async () => {
    const known = await testBed({ settings: { publicUrl: 'https://keys.example.com' } })
    const { body } = await known.call('POST', '/v1/invitations', { email: 'a@example.com', role: 'viewer' })
    expect(body.url).toBe(`https://keys.example.com/invitation#${body.token}`)
    await known.close()
  })
})
