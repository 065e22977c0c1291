import { describe, expect, test } from 'vitest'
import { wireRequest } from '../../../testkit/src/index.ts'
import type { Edit } from '../model/edit.ts'
import { Secret } from '../model/secret.ts'
import type { WireRequest } from '../model/wire.ts'
import { keyText, type KeyTextEdit } from './key-text.ts'
import { onRequest } from './on-request.ts'

const key = 'k7Qm2vXc9LpR4tYz8WbN3sHd'

function sent(request: WireRequest | null): string | null {
  return (
    request &&
    [request.url.reveal(), ...request.headers.map(({ name, value }) => `${name}: ${value.reveal()}`)].join('\n')
  )
}

function request(name: string, value: string): WireRequest {
  return wireRequest('https://api.example.com/v1', [[name, value]])
}

describe('onRequest', () => {
  test.each<{ edit: Edit; from: [string, string]; to: string }>([
    {
      edit: { kind: 'set-scheme', header: 'authorization', scheme: 'Bearer' },
      from: ['Authorization', key],
      to: `https://api.example.com/v1\nAuthorization: Bearer ${key}`,
    },
    {
      edit: { kind: 'set-scheme', header: 'Authorization', scheme: null },
      from: ['Authorization', `Token ${key}`],
      to: `https://api.example.com/v1\nAuthorization: ${key}`,
    },
    {
      edit: { kind: 'move-credential', to: 'query', name: 'key', scheme: null },
      from: ['X-Api-Key', key],
      to: `https://api.example.com/v1?key=${key}`,
    },
    {
      edit: { kind: 'rename-header', from: 'x-api-key', to: 'X-API-Key' },
      from: ['x-api-key', key],
      to: `https://api.example.com/v1\nX-API-Key: ${key}`,
    },
    { edit: { kind: 'remove-header', name: 'X-Org' }, from: ['X-Org', ''], to: 'https://api.example.com/v1' },
    {
      edit: { kind: 'set-header', name: 'X-Org', value: '1' },
      from: ['x-org', ''],
      to: 'https://api.example.com/v1\nX-Org: 1',
    },
  ])('$edit.kind on $from.0', ({ edit, from, to }) => {
    expect(sent(onRequest(edit, request(...from)))).toBe(to)
  })

  test('is null for what is no matter of the request', () => {
    expect(onRequest({ kind: 'trim-key', target: null }, request('Authorization', key))).toBeNull()
    expect(onRequest({ kind: 'rename-header', from: 'x', to: 'y' }, request('Authorization', key))).toBeNull()
  })
})

describe('keyText', () => {
  test.each<{ edit: KeyTextEdit; from: string; to: string | null }>([
    { edit: { kind: 'trim-key', target: null }, from: ` ${key}%0a`, to: key },
    { edit: { kind: 'trim-key', target: null }, from: `${key.slice(0, 5)}\n${key.slice(5)}`, to: key },
    { edit: { kind: 'trim-key', target: null }, from: key, to: null },
    { edit: { kind: 'strip-invisible', target: null }, from: `\ufeff${key}`, to: key },
    { edit: { kind: 'unquote-key', target: null }, from: `'${key}'`, to: key },
    { edit: { kind: 'unwrap-key', target: null, wrapper: 'percent' }, from: `${key}%2B`, to: `${key}+` },
    { edit: { kind: 'unwrap-key', target: null, wrapper: 'json' }, from: key, to: null },
    { edit: { kind: 'repair-key', target: null, position: 2 }, from: key, to: null },
  ])('$edit.kind: $from', ({ edit, from, to }) => {
    expect(keyText(edit, new Secret(from), [])?.reveal() ?? null).toBe(to)
  })
})
