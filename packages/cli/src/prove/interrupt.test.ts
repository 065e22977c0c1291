import { startHostileServer } from '@why401/testkit'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { answer, kept, key, recording, refusal, started } from './test-bed.ts'

const bearer = ['-H', `Authorization: Bearer ${key}`]
const soon = 1000

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !isSo(); tries++) await sleep(10)
  expect(isSo()).toBe(true)
}

/** Interrupted once `isReady`: how it ended, and after how many milliseconds. */
async function interrupted(argv: readonly string[], isReady: () => boolean, signal: NodeJS.Signals = 'SIGINT') {
  const { child, ended } = started(argv)
  await until(isReady)
  const at = Date.now()
  child.kill(signal)
  const run = await ended
  return { ...run, after: Date.now() - at }
}

describe('Ctrl-C', () => {
  test.each([
    { signal: 'SIGINT', code: 130 },
    { signal: 'SIGTERM', code: 143 },
  ] as const)('$signal during a request that hangs', async ({ signal, code }) => {
    const server = kept(await startHostileServer('never answers'))
    const run = await interrupted(['curl', ...bearer, server.url], () => server.open() > 0, signal)
    expect(run.code).toBe(code)
    expect(run.after).toBeLessThan(soon)
    expect(run.stdout).toContain('cancelled')
    await until(() => server.open() === 0)
  })

  test('during the investigation: what is known is told, and nothing more is sent', async () => {
    // The third request is never answered.
    const server = await recording((_, before) => (before < 2 ? refusal() : ''))
    const run = await interrupted(['--json', 'curl', ...bearer, server.url], () => server.requests.length === 3)
    expect(run.code).toBe(130)
    expect(run.after).toBeLessThan(soon)
    expect(JSON.parse(run.stdout)).toMatchObject({ outcome: 'refused', requestsSent: 3 })
    expect(run.stdout).toContain('Cancelled before the investigation was done')
    await until(() => server.connections().open === 0)
    await sleep(300)
    expect(server.requests).toHaveLength(3)
  })

  test.each([
    { name: 'while Retry-After is waited for', options: [], status: 429, after: '15' },
    { name: 'between two tries of --retry', options: ['--retry', '5'], status: 503, after: '15' },
  ])('$name', async ({ options, status, after }) => {
    const server = await recording(() => answer(status, { 'Retry-After': after }, '{"message":"Too many requests"}'))
    const { child, ended } = started(['curl', ...options, ...bearer, server.url])
    await until(() => server.requests.length === 1)
    await sleep(400)
    const at = Date.now()
    child.kill('SIGINT')
    const { code } = await ended
    expect(code).toBe(130)
    expect(Date.now() - at).toBeLessThan(soon)
    expect(server.requests).toHaveLength(1)
    await until(() => server.connections().open === 0)
  })

  test('while a long answer is printed', async () => {
    const server = kept(await startHostileServer('promises ten gigabytes'))
    const run = await interrupted(
      ['curl', '-o', '/dev/null', ...bearer, server.url],
      () => server.sent() > 20 * 1024 * 1024,
    )
    expect([run.code, run.stdout]).toEqual([130, ''])
    expect(run.after).toBeLessThan(soon)
    await until(() => server.open() === 0)
  })
})
