import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBed, type TestBed } from '../../test-bed.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

let bed: TestBed
let published: Server
let asked = 0
beforeAll(async () => {
  published = createServer((_request, response) => {
    asked++
    const key = publicKey.export({ type: 'spki', format: 'pem' })
    response.end(JSON.stringify({ public_keys: [{ key_identifier: 'k1', key, is_current: true }] }))
  })
  await new Promise<void>((resolve) => published.listen(0, '127.0.0.1', resolve))
  const { port } = published.address() as { port: number }
  bed = await testBed({ settings: { githubKeysUrl: `http://127.0.0.1:${port}/` } })
})
afterAll(async () => {
  await bed.close()
  published.close()
})

function alert(items: object[], { identifier = 'k1', tampered = false } = {}) {
  const payload = JSON.stringify(items)
  const signature = sign('sha256', Buffer.from(payload), privateKey).toString('base64')
  return bed.inject({
    method: 'POST',
    url: '/v1/leaks/github',
    headers: {
      'content-type': 'application/json',
      'github-public-key-identifier': identifier,
      'github-public-key-signature': signature,
    },
    payload: tampered ? ` ${payload}` : payload,
  })
}

const verified = async (key: string) => (await bed.call('POST', '/v1/keys/verify', { key })).body

describe('POST /v1/leaks/github', () => {
  test('labels each token, revokes a leaked key, and does it once', async () => {
    const { text, id } = await bed.key()
    const items = [
      { token: text, type: 'acme_api_key', url: `https://github.com/a/b#${text}`, source: 'content' },
      { token: 'acme_live_never_issued', type: 'acme_api_key', url: '' },
    ]
    const { status, body } = await alert(items)
    expect(status).toBe(200)
    expect(body.map(({ label }: { label: string }) => label)).toEqual(['true_positive', 'false_positive'])
    expect(body[0].token_hash).toBe(createHash('sha256').update(text).digest('hex'))
    expect(await verified(text)).toMatchObject({ valid: false, code: 'key.leaked' })
    await alert(items)
    const timeline = await bed.call('GET', `/v1/keys/${id}/timeline`)
    const leaks = timeline.body.items.filter(({ action }: { action: string }) => action === 'key.leak')
    expect(leaks).toHaveLength(1)
    expect(timeline.text).not.toContain(text)
    expect(leaks[0].details.url).toContain('https://github.com/a/b')
    expect(asked).toBe(1)
  })

  test('a body that was changed, or an unknown signer, is refused', async () => {
    const { text } = await bed.key()
    expect((await alert([{ token: text, type: 't' }], { tampered: true })).status).toBe(403)
    expect((await alert([{ token: text, type: 't' }], { identifier: 'k2' })).status).toBe(403)
    expect((await bed.call('POST', '/v1/leaks/github', [{ token: text, type: 't' }], null)).status).toBe(400)
    expect((await verified(text)).valid).toBe(true)
  })

  test('does what the keyspace says: quarantine, grace, notify', async () => {
    const setting = (settings: object) => bed.call('PATCH', `/v1/keyspaces/${bed.keyspaceId}`, { settings })
    await setting({ on_leak: 'quarantine', quarantine_permissions: ['user:read'] })
    const quarantined = await bed.key({ permissions: ['admin', 'user:read'] })
    await alert([{ token: quarantined.text, type: 't' }])
    expect(await verified(quarantined.text)).toMatchObject({ valid: true, granted: ['user:read'] })

    await setting({ on_leak: 'notify' })
    const noticed = await bed.key()
    await alert([{ token: noticed.text, type: 't' }])
    expect((await verified(noticed.text)).valid).toBe(true)

    await setting({ on_leak: 'grace', leak_grace_seconds: 60 })
    const graced = await bed.key()
    await alert([{ token: graced.text, type: 't' }])
    expect((await verified(graced.text)).valid).toBe(true)
    bed.pass(61_000)
    await bed.assembled.housekeeper.look()
    expect(await verified(graced.text)).toMatchObject({ code: 'key.leaked' })
  })

  test('anybody may report by form; owners by id; the answers tell nothing', async () => {
    await bed.call('PATCH', `/v1/keyspaces/${bed.keyspaceId}`, { settings: { on_leak: 'revoke' } })
    const { text } = await bed.key()
    const form = await bed.inject({
      method: 'POST',
      url: '/v1/leaks/report',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `token=${text}&url=`,
    })
    const unknown = await bed.call('POST', '/v1/leaks/report', { token: 'nobody' }, null)
    expect([form.status, form.text]).toEqual([unknown.status, unknown.text])
    expect((await verified(text)).code).toBe('key.leaked')
    const own = await bed.key()
    expect((await bed.call('POST', `/v1/keys/${own.id}/leaked`, { url: 'https://paste.example/1' })).body.status).toBe(
      'leaked',
    )
    expect((await bed.call('POST', `/v1/keys/${own.id}/leaked`, {})).status).toBe(409)
  })
})
