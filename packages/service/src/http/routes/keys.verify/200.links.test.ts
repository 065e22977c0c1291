import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed({ settings: { publicUrl: 'https://keys.example.com', pagesDirectory: null } })
})
afterAll(() => bed.close())

const answerTo = async (body: object) => (await bed.call('POST', '/v1/keys/verify', body)).body.answer

const challenge = async (key: string, named?: string) =>
  (await answerTo({ key, permissions: 'a:write', ...(named ? { keyspace: named } : {}) })).headers['www-authenticate']

describe('the answer to send links', () => {
  test('to the page of the cause and to the record of this refusal, which is there', async () => {
    const { text } = await bed.key()
    const { body } = await answerTo({ key: text, permissions: 'a:write' })
    expect(body.docs).toBe('https://keys.example.com/causes/perm.scope')
    expect(body.instance).toBe(`https://keys.example.com/v1/refusals/${body.request_id}`)
    for (const url of [body.docs, body.instance])
      expect((await bed.call('GET', new URL(url).pathname, undefined, text)).status).toBe(200)
  })

  test('to no record after a dry run, which leaves none', async () => {
    const { text } = await bed.key()
    const { body } = await answerTo({ key: text, permissions: 'a:write', dry_run: true })
    expect(body.docs).toBe('https://keys.example.com/causes/perm.scope')
    expect(body).not.toHaveProperty('instance')
    const batch = await bed.call('POST', '/v1/keys/verify-batch', {
      items: [{ key: text, permissions: 'a', dry_run: true }],
    })
    expect(batch.body.items[0].answer.body).not.toHaveProperty('instance')
    const whoami = await bed.call('GET', '/v1/whoami?permissions=a:write', undefined, text)
    expect(whoami.body.code).toBe('perm.scope')
    expect(whoami.body).not.toHaveProperty('instance')
  })

  test('to the resource metadata of the keyspace, and to none of this service', async () => {
    const { text } = await bed.key()
    expect(await challenge(text)).not.toContain('resource_metadata')
    const url = `/v1/keyspaces/${bed.keyspaceId}`
    const metadata = 'https://api.example.com/.well-known/oauth-protected-resource'
    const { body } = await bed.call('PATCH', url, { settings: { resource_metadata: metadata } })
    expect(body.settings.resource_metadata).toBe(metadata)
    expect(await challenge(text)).toContain(`resource_metadata="${metadata}"`)
    expect(await challenge('acme_live_nothing', 'acme')).toContain(`resource_metadata="${metadata}"`)
    expect((await bed.call('PATCH', url, { settings: { resource_metadata: 'https://a.example/"x' } })).status).toBe(400)
    // another project has it nowhere
    const other = await bed.tenant()
    const theirs = await bed.call('POST', '/v1/keys/verify', { key: text }, other.rootKey)
    expect(theirs.text).not.toContain('oauth-protected-resource')

    const gateway = { 'why401-root-key': bed.rootKey }
    for (const headers of [gateway, { ...gateway, authorization: `Bearer ${text}x` }]) {
      const refused = await bed.inject({ method: 'GET', url: '/v1/authorize?keyspace=acme', headers })
      expect(refused.headers['www-authenticate']).toContain(`resource_metadata="${metadata}"`)
    }
    await bed.call('PATCH', url, { settings: { resource_metadata: null } })
    expect(await challenge(text)).not.toContain('resource_metadata')
  })
})
