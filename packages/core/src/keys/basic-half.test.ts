import { madeUpProvider } from '@why401/testkit'
import { expect, test } from 'vitest'
import type { Credential } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'
import { readBasic } from './basic-half.ts'
import type { KeyReading } from './reading.ts'

const prefix = 'lyra_live_'
const kinds = [
  { kind: 'key', prefix, pattern: `^${prefix}[a-z0-9]{16}$`, env: 'live', role: 'api', shape: '' },
] as const
const providers = [madeUpProvider('lyra', kinds)]
const key = `${prefix}q7x2m9k4t8w3z6b1`

function read(pair: string, scheme = 'Basic'): KeyReading | null {
  const value = new Secret(Buffer.from(pair).toString('base64'))
  const credential: Credential = { place: 'header', name: 'Authorization', scheme, value }
  return readBasic(credential, providers)
}

test('a key is recognised in either half', () => {
  for (const pair of [`${key}:`, `${key}:x`, `${key}:another-long-word`, `ada@example.com:${key}`])
    expect(read(pair)?.matches[0]).toMatchObject({ kind: 'key', exact: true })
})

test('its defects are seen through the base64', () => {
  expect(read(`${key} :`)?.defects.map(({ defect }) => defect)).toContain('edge-whitespace')
  expect(read(`"${key}":`)?.defects.map(({ defect }) => defect)).toContain('quoted')
  expect(read('ada@example.com:YOUR_API_TOKEN')?.defects.map(({ defect }) => defect)).toContain('placeholder')
})

test('the length is that of the half', () => {
  expect(read(`ada@example.com:${key}`)?.length).toBe(key.length)
})

test('what is no pair is left to be read as it is', () => {
  expect(read(key)).toBeNull()
  expect(read(`${key}:`, 'Bearer')).toBeNull()
  expect(read(':')).toBeNull()
  const raw: Credential = { place: 'header', name: 'Authorization', scheme: 'Basic', value: new Secret(`${key}:x`) }
  expect(readBasic(raw, providers)).toBeNull()
})
