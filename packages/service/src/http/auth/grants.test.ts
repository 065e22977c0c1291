import { describe, expect, test } from 'vitest'
import { roles, scopes, type Actor } from '../../model/actor.ts'
import { grantsOf } from './grants.ts'

const person = (role: (typeof roles)[number]): Actor => ({ kind: 'user', id: 'u', projectId: 'p', role })

describe('what an actor may do', () => {
  test('owners and admins everything that a scope names, viewers look', () => {
    expect(grantsOf(person('owner'))).toEqual(scopes)
    expect(grantsOf(person('admin'))).toEqual(scopes)
    expect(grantsOf(person('viewer')).every((scope) => scope.endsWith(':read'))).toBe(true)
  })

  test('a root key what it was given, holders and the system nothing here', () => {
    expect(grantsOf({ kind: 'root-key', id: 'rk', projectId: 'p', scopes: ['keys:read'] })).toEqual(['keys:read'])
    expect(grantsOf({ kind: 'holder', id: 'key', projectId: 'p' })).toEqual([])
  })
})
