import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastLine, listen, verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const found = (id: string, body: object = {}) => bed.call('POST', `/v1/keys/${id}/leaked`, body)

describe('POST /v1/keys/{key_id}/leaked', () => {
  test('revokes the key where the keyspace says nothing else, and keeps the place for the owner alone', async () => {
    const { id, text } = await bed.key()
    const told = await listen(bed)
    const { status, body } = await found(id, { url: `https://paste.example/1?key=${text}` })
    expect([status, body.status]).toEqual([200, 'leaked'])
    const verdict = await verdictOn(bed, text)
    expect(verdict).toMatchObject({ valid: false, code: 'key.leaked', answer: { status: 401 } })
    expect(JSON.stringify(verdict)).not.toContain('paste.example')
    const line = await lastLine(bed)
    expect(line).toMatchObject({ action: 'key.leak', target: id, details: { source: 'owner', measure: 'revoke' } })
    expect(line.details['url']).toContain('https://paste.example/1')
    expect(JSON.stringify(line)).not.toContain(text)
    expect(await told()).toEqual([{ type: 'key.leaked', payload: line.details }])
  })

  test('only tells, where the keyspace says so', async () => {
    await bed.call('PATCH', `/v1/keyspaces/${bed.keyspaceId}`, { settings: { on_leak: 'notify' } })
    const { id, text } = await bed.key()
    const told = await listen(bed)
    expect((await found(id)).status).toBe(200)
    expect((await verdictOn(bed, text)).valid).toBe(true)
    expect(await told()).toMatchObject([{ type: 'key.leaked', payload: { key_id: id, measure: 'notify', url: null } }])
  })
})
