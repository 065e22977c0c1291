import { providers } from '@why401/core'
import { describe, expect, test } from 'vitest'
import { faultyRequests } from './requests.ts'

const made = faultyRequests()
const ofGithub = made.filter(({ provider }) => provider === 'github')
const headersOf = (fault: string): readonly (readonly string[])[] | undefined =>
  ofGithub.find((one) => one.fault === fault)?.symptom.request.headers

describe('requests with one thing wrong', () => {
  test('go to most providers whose keys have a shape', () => {
    const whole = providers.filter(({ keys }) => keys.some(({ example }) => example)).length
    expect(new Set(made.map(({ provider }) => provider)).size).toBeGreaterThan(whole / 2)
  })

  test('have each fault once for each provider at most', () => {
    const names = made.map(({ provider, fault }) => `${provider}: ${fault}`)
    expect(new Set(names).size).toBe(names.length)
  })

  test('have what the provider wants besides', () => {
    expect(headersOf('no key')?.at(-1)).toEqual(['Accept', 'application/json'])
    expect(headersOf('no scheme')?.at(-1)?.[1]).toMatch(/^gh[pousr]_/)
    expect(headersOf('quotes')?.at(-1)?.[1]).toMatch(/^Bearer ["']/)
  })

  test('are not made of what a provider does not have', () => {
    const withoutScheme = made.find(({ provider }) => provider === 'anthropic' || provider === 'deepl')?.provider
    expect(withoutScheme).toBeDefined()
    expect(made.some(({ provider, fault }) => provider === 'anthropic' && fault === 'no scheme')).toBe(false)
  })
})
