import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Secret } from '@why401/core'
import { loadersById, openProject, valueSources } from '@why401/env'
import { candidatesFor } from './candidates.ts'

const good = 'sk_orders_9f8e7d6c5b4a3921'
const stale = 'sk_orders_0000aaaabbbbcccc'
let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'why401-candidates-'))
  writeFileSync(join(directory, '.env'), `ORDERS_KEY=${good}\nOTHER_KEY=sk_other_1111222233334444\n`)
  writeFileSync(join(directory, '.env.example'), 'ORDERS_KEY=put-your-key-here\n')
  writeFileSync(join(directory, '.env.broken'), Buffer.from([0, 255, 61, 61, 10]))
  writeFileSync(join(directory, 'Dockerfile'), 'FROM scratch\nENV CART_KEY=sk_cart_5555666677778888\n')
})
afterAll(() => rmSync(directory, { recursive: true }))

function found(sent: string, environment: Record<string, string>, folder = directory) {
  const sources = valueSources(openProject({ directory: folder, environment, home: null }), loadersById)
  return candidatesFor([new Secret(sent)], sources).map(({ variable, origin, value }) => [
    variable,
    origin,
    value.reveal(),
  ])
}

describe('other values of the variable that was sent', () => {
  test('the file has another one than the environment', () => {
    expect(found(stale, { ORDERS_KEY: stale })).toEqual([['ORDERS_KEY', '.env', good]])
  })

  test('a cut, quoted or differently cased key still tells its variable', () => {
    expect(found(good.slice(0, 16), {})).toEqual([['ORDERS_KEY', '.env', good]])
    expect(found(good.toUpperCase(), {})).toEqual([['ORDERS_KEY', '.env', good]])
  })

  test('every kind of source counts', () => {
    const value = 'sk_cart_5555666677778888'
    expect(found('sk_cart_old_0000', { CART_KEY: 'sk_cart_old_0000' })).toEqual([['CART_KEY', 'Dockerfile', value]])
  })

  test('never the value of another variable, nor of a template', () => {
    expect(found(stale, { SOMETHING: stale })).toEqual([])
    expect(found('unheard-of-key-123456', {})).toEqual([])
  })

  test('a directory that is not there has none', () => {
    expect(found(good, {}, join(directory, 'nowhere'))).toEqual([])
  })
})
