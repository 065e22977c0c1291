import { describe, expect, test } from 'vitest'
import { emptyValues, fieldsOf, metadataFault, partsOf, windowOf } from './values.ts'

describe('what a form says of a key', () => {
  test('an empty form asks for nothing', () => {
    const said = Object.assign({}, ...Object.values(partsOf).map((part) => part(emptyValues)))
    expect(said).toEqual({
      name: null,
      owner: null,
      external_id: null,
      tags: [],
      metadata: null,
      permissions: [],
      roles: [],
      restrictions: { ips: null, origins: null },
      limits: [],
      uses: null,
      effective_at: null,
    })
  })

  test('windows are seconds, uses may come back', () => {
    const limits = [{ name: 'a', limit: '5', every: 2, unit: 'hour' as const }]
    expect(partsOf.limits({ ...emptyValues, limits })).toEqual({
      limits: [{ name: 'a', limit: 5, window_seconds: 7200 }],
    })
    const uses = { isLimited: true, remaining: 10, amount: 5, interval: 'day' as const }
    expect(partsOf.uses({ ...emptyValues, uses })).toEqual({
      uses: { remaining: 10, refill: { amount: 5, interval: 'day' } },
    })
  })

  test.each([
    [1, 1, 'second'],
    [90, 90, 'second'],
    [120, 2, 'minute'],
    [3600, 1, 'hour'],
    [604_800, 7, 'day'],
  ])('%i s are %i %s', (seconds, every, unit) => {
    expect(windowOf(seconds)).toEqual({ every, unit })
  })

  test.each([
    ['', null],
    ['{"plan": "pro"}', null],
    ['[1]', 'object'],
    ['null', 'object'],
    ['{plan: 1}', 'json'],
  ])('metadata %j: %s', (text, fault) => {
    expect(metadataFault(text)).toBe(fault)
  })

  test('each limit has places for what is wrong with it', () => {
    const limits = [{ name: 'a', limit: 5, every: 1, unit: 'hour' as const }]
    expect(fieldsOf({ limits })).toContain('limits.0.name')
  })
})
