import { describe, expect, test } from 'vitest'
import { noon, policyOf } from '../testing/records.ts'
import { pastRequest, replayPolicy, type PastRequest } from './replay.ts'

function past(requestId: string, changes: Partial<PastRequest> = {}): PastRequest {
  return { requestId, keyId: 'key_a', at: noon, ...changes }
}

describe('replaying a policy', () => {
  test('tells which requests it would have refused, and by which check', () => {
    const policy = policyOf({
      permissions: ['user:read'],
      roles: ['biller'],
      restrictions: { ips: ['192.0.2.0/24'], origins: null },
    })
    const inside = { caller: { address: '192.0.2.1' } }
    const requests = [
      past('fine', { ...inside, permissions: 'user:read and billing:read' }),
      past('outside', { caller: { address: '203.0.113.1' } }),
      past('too much', { ...inside, permissions: 'admin' }),
    ]
    const roles = [{ projectId: 'proj_acme', name: 'biller', permissions: ['billing:read'] }]
    expect(replayPolicy(requests, policy, 'proj_acme', roles)).toMatchObject([
      { requestId: 'outside', check: 'ip', code: 'perm.ip' },
      { requestId: 'too much', check: 'permission', code: 'perm.scope' },
    ])
  })

  test('counts limits for each key by itself, in the order of time', () => {
    const policy = policyOf({ limits: [{ name: 'minute', limit: 2, windowSeconds: 60 }] })
    const requests = [
      past('third', { at: noon + 2 }),
      past('first'),
      past('second', { at: noon + 1 }),
      past('another key', { keyId: 'key_b', at: noon + 3 }),
      past('later', { at: noon + 30_002 }),
    ]
    expect(replayPolicy(requests, policy).map(({ requestId }) => requestId)).toEqual(['third'])
  })

  test('takes the sample of refusals', () => {
    const request = pastRequest({
      requestId: 'req_1',
      projectId: 'proj_acme',
      keyspaceId: 'ks_weather',
      at: noon,
      code: 'perm.scope',
      keyId: 'key_a',
      fingerprint: null,
      possession: null,
      caller: { address: '192.0.2.1', userAgent: null, origin: null },
      route: 'GET /',
      evaluated: [],
      members: { required: 'admin' },
    })
    expect(replayPolicy([request], policyOf({ permissions: ['admin'] }))).toEqual([])
    expect(replayPolicy([request], policyOf())).toMatchObject([{ code: 'perm.scope' }])
  })
})
