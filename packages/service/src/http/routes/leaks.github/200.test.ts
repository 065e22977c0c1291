import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { githubSender, type GithubSender } from '../../../testing/github-alerts.ts'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
let github: GithubSender
beforeAll(async () => {
  github = await githubSender()
  bed = await testBed({ settings: { githubKeysUrl: github.url } })
})
afterAll(async () => {
  await bed.close()
  github.close()
})

const alert = (items: readonly object[]) => bed.inject(github.alert(items))

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
    expect(await verdictOn(bed, text)).toMatchObject({ valid: false, code: 'key.leaked' })
    await alert(items)
    const timeline = await bed.call('GET', `/v1/keys/${id}/timeline`)
    const leaks = timeline.body.items.filter(({ action }: { action: string }) => action === 'key.leak')
    expect(leaks).toHaveLength(1)
    expect(timeline.text).not.toContain(text)
    expect(leaks[0].details.url).toContain('https://github.com/a/b')
    expect(github.asked).toBe(1)
  })

  test('does what the keyspace says: quarantine, grace, notify', async () => {
    const setting = (settings: object) => bed.call('PATCH', `/v1/keyspaces/${bed.keyspaceId}`, { settings })
    await setting({ on_leak: 'quarantine', quarantine_permissions: ['user:read'] })
    const quarantined = await bed.key({ permissions: ['admin', 'user:read'] })
    await alert([{ token: quarantined.text, type: 't' }])
    expect(await verdictOn(bed, quarantined.text)).toMatchObject({ valid: true, granted: ['user:read'] })

    await setting({ on_leak: 'notify' })
    const noticed = await bed.key()
    await alert([{ token: noticed.text, type: 't' }])
    expect((await verdictOn(bed, noticed.text)).valid).toBe(true)

    await setting({ on_leak: 'grace', leak_grace_seconds: 60 })
    const graced = await bed.key()
    await alert([{ token: graced.text, type: 't' }])
    expect((await verdictOn(bed, graced.text)).valid).toBe(true)
    bed.pass(61_000)
    await bed.assembled.housekeeper.look()
    expect(await verdictOn(bed, graced.text)).toMatchObject({ code: 'key.leaked' })
  })
})
