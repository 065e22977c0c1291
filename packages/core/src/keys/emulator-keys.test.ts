import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { emulatorKey } from './emulator-keys.ts'

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (iss: string) =>
  `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss, role: 'anon', exp: 1_983_812_996 })}.${'s1'.repeat(21)}`
const set = (url: string, iss: string) =>
  `SUPABASE_URL=${url}\nSUPABASE_ANON_KEY=${jwt(iss)}\n{"message":"Invalid API key"}`
const hosted = 'https://vtnyzkqpwhdexlrbgcmo.supabase.co'

test('the key of the emulator at the hosted service', () => {
  expect(emulatorKey(observedFor({ text: set(hosted, 'supabase-demo') }))?.emulator).toBe('supabase start')
})

test.each([set('http://localhost:54321', 'supabase-demo'), set(hosted, 'supabase')])(
  'is told of no other (row %#)',
  (text) => {
    expect(emulatorKey(observedFor({ text }))).toBeNull()
  },
)
