import { scriptedSender, wireRequest, type ScriptedAnswer } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { Boundary } from './boundary.ts'
import { Courier, usualLimits } from './courier.ts'

const home = 'https://api.orders.example/v1'
const key = 'k7Qm2vXc9LpR4tYz8WbN3sHd'
const refused: ScriptedAnswer = { status: 401 }

function courier(answers: readonly ScriptedAnswer[], redirects = 5) {
  let now = 1_000_000
  const waits: number[] = []
  const sender = scriptedSender((_, count) => answers[Math.min(count, answers.length) - 1] ?? refused)
  const clock = {
    now: () => now,
    wait: (milliseconds: number) => {
      waits.push(milliseconds)
      now += milliseconds
      return Promise.resolve()
    },
  }
  const boundary = new Boundary(home, null)
  return { sender, waits, courier: new Courier(sender, boundary, { ...usualLimits, redirects }, clock) }
}

describe('a rest that the server asks for', () => {
  test('is kept before the next request, and only to that host', async () => {
    const { courier: one, waits } = courier([{ status: 429, headers: { 'Retry-After': '7' } }, { status: 200 }])
    await one.deliver(wireRequest(home))
    await one.deliver(wireRequest('https://other.example/'))
    expect(waits).toEqual([])
    await one.deliver(wireRequest(home))
    expect(waits).toEqual([7000])
  })

  test('longer than an investigation lasts forbids the host; rests add up', async () => {
    const { courier: one, waits } = courier([{ status: 429, headers: { 'Retry-After': '8' } }])
    await one.deliver(wireRequest(home))
    await one.deliver(wireRequest(home))
    expect(one.mayVisit(home)).toBe(true)
    await one.deliver(wireRequest(home))
    expect(waits).toEqual([8000, 8000])
    expect([one.mayVisit(home), one.mustRest(home)]).toEqual([false, true])
  })
})

describe('beyond the boundary', () => {
  test('a request that holds a field which might be a key is refused', async () => {
    const { courier: one } = courier([refused])
    const elsewhere = 'https://elsewhere.example/'
    expect(one.isSafe(wireRequest(elsewhere, { Accept: '*/*', 'User-Agent': 'x' }))).toBe(true)
    expect(one.isSafe(wireRequest(elsewhere, { Orders: key }))).toBe(false)
    expect(one.isSafe(wireRequest(elsewhere, {}, { body: 'a' }))).toBe(false)
    await expect(one.deliver(wireRequest(elsewhere, { Orders: key }))).rejects.toThrow('a key would leave')
  })

  test('an address with what was sent inside it is refused', async () => {
    const { courier: one } = courier([refused])
    await one.deliver(wireRequest(home, { Orders: key }))
    expect(one.isSafe(wireRequest(`https://elsewhere.example/?back=${key}`))).toBe(false)
    expect(one.isSafe(wireRequest('https://elsewhere.example/?back=home'))).toBe(true)
  })

  test.each([
    { name: 'a loop', to: '/v1', unfollowed: 'too-many', method: 'GET' },
    { name: 'a POST to another site', to: 'https://elsewhere.example/', unfollowed: 'other-site', method: 'POST' },
  ] as const)('$name ends with the reason', async ({ to, unfollowed, method }) => {
    const { courier: one } = courier([{ status: 307, headers: { Location: to } }])
    expect((await one.deliver(wireRequest(home, {}, { method }))).unfollowed).toBe(unfollowed)
  })
})

test('what the sender repeats by itself counts', async () => {
  const { courier: one, sender } = courier([refused])
  const repeating = {
    send: async (...args: Parameters<typeof sender.send>) => ({ ...(await sender.send(...args)), attempts: 3 }),
  }
  const counted = new Courier(repeating, new Boundary(home, null), usualLimits, {
    now: () => 0,
    wait: () => Promise.resolve(),
  })
  await counted.deliver(wireRequest(home))
  expect([counted.count, one.count]).toEqual([3, 0])
  expect(sender.seen[0]?.options.most).toBe(usualLimits.requests)
})
