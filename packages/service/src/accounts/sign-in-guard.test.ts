import { describe, expect, test } from 'vitest'
import { SignInGuard } from './sign-in-guard.ts'

const second = 1000

/** Tries again as soon as it may, and tells how long it had to wait each time. */
function waits(
  guard: SignInGuard,
  tries: number,
  name: (at: number) => readonly [account: string, address: string],
): number[] {
  let now = 1e12
  return Array.from({ length: tries }, (_, at) => {
    const wait = guard.attempt(...name(at), now)
    now += wait
    if (wait > 0 && guard.attempt(...name(at), now) > 0) throw new Error('still to wait when the wait is over')
    return wait / second
  })
}

describe('guessing is slowed down', () => {
  test('per account, twice as much each time, up to fifteen minutes, from whatever address', () => {
    const found = waits(new SignInGuard(), 18, (at) => ['ada@example.com', `192.0.2.${at}`])
    expect(found).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
  })

  test('per address, and a /64 is one', () => {
    const found = waits(new SignInGuard(), 23, (at) => [`${at}@example.com`, `2001:db8:0:1::${at}`])
    expect(found).toEqual([...Array.from({ length: 20 }, () => 0), 1, 2, 4])
  })

  test('others are not slowed down, success and an hour of rest forgive', () => {
    const guard = new SignInGuard()
    const now = 1e12
    for (let at = 0; at < 6; at++) guard.attempt('ada', `192.0.2.${at}`, now)
    expect(guard.attempt('ada', '192.0.2.9', now)).toBeGreaterThan(0)
    expect(guard.attempt('bob', '192.0.2.9', now)).toBe(0)
    guard.succeeded('ada', '192.0.2.9')
    expect(guard.attempt('ada', '192.0.2.9', now)).toBe(0)
    for (let at = 0; at < 6; at++) guard.attempt('eve', `198.51.100.${at}`, now)
    expect(guard.attempt('eve', '192.0.2.9', now)).toBeGreaterThan(0)
    expect(guard.attempt('eve', '192.0.2.9', now + 3_600_001)).toBe(0)
  })

  test('attempts that had to wait do not make the wait longer', () => {
    const guard = new SignInGuard()
    for (let at = 0; at < 5; at++) guard.attempt('ada', '192.0.2.1', 1e12)
    const wait = guard.attempt('ada', '192.0.2.1', 1e12)
    for (let at = 0; at < 100; at++) expect(guard.attempt('ada', '192.0.2.1', 1e12)).toBe(wait)
  })
})
