import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Secret } from '@why401/core'
import { candidatesFor, envFileValues, environmentValues } from './candidates.ts'

const good = 'sk_orders_9f8e7d6c5b4a3921'
const stale = 'sk_orders_0000aaaabbbbcccc'
let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'why401-candidates-'))
  writeFileSync(join(directory, '.env'), `ORDERS_KEY=${good}\nOTHER_KEY=sk_other_1111222233334444\n`)
  writeFileSync(join(directory, '.env.example'), 'ORDERS_KEY=put-your-key-here\n')
  writeFileSync(join(directory, '.env.broken'), Buffer.from([0, 255, 61, 61, 10]))
})
afterAll(() => rmSync(directory, { recursive: true }))

function found(sent: string, env: Record<string, string>) {
  const sources = [environmentValues(env), envFileValues(directory)]
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

  test('never the value of another variable, nor of a template', () => {
    expect(found(stale, { SOMETHING: stale })).toEqual([])
    expect(found('unheard-of-key-123456', {})).toEqual([])
  })

  test('a directory that is not there has none', () => {
    expect(candidatesFor([new Secret(good)], [envFileValues(join(directory, 'nowhere'))])).toEqual([])
  })
})
