import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@why401/service/operate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../built.ts'

let directory: string
let data: string
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'why401-grace-'))
  data = join(directory, 'data')
  const settings = { directory: data, port: 0, host: '127.0.0.1', settings: {}, log: { level: 'silent' } } as const
  await (await serve(settings)).running.close()
}, 60_000)
afterAll(() => rmSync(directory, { recursive: true }))

const keys = (...argv: string[]) => run(['keys', ...argv, '--data', data], { cwd: directory })
const json = async (...argv: string[]) => JSON.parse((await keys(...argv, '--json')).stdout)

async function rotated(): Promise<{ readonly id: string; readonly successorId: string }> {
  const { key } = await json('create', '--keyspace', 'shop', '--show')
  const { key: successor } = await json('rotate', key.id, '--grace', '1h', '--show')
  return { id: key.id, successorId: successor.id }
}

describe('keys grace', () => {
  test('moves the end of a replaced key, and ends it', async () => {
    const { id } = await rotated()
    const moved = await json('grace', id, '--until', '48h', '--grace-end', 'when_unused')
    const until = Date.parse(moved.grace_ends_at) - Date.now()
    expect(until).toBeGreaterThan(47 * 3_600_000)
    expect(until).toBeLessThanOrEqual(48 * 3_600_000)
    expect((await keys('grace', id, '--until', '2h')).stdout).toMatch(/is good until .*Z, while it is used until .*Z/)
    expect((await keys('grace', id, '--until', 'now')).stdout).toBe(`${id} is good no longer\n`)
    expect(await json('show', id)).toMatchObject({ status: 'superseded' })
  }, 60_000)

  test.each([
    [['grace', 'key_1'], 'needs --until'],
    [['grace', 'key_1', '--until', 'soon'], '--until needs a time'],
    [['grace', 'key_1', '--until', 'now', '--grace-end', 'always'], '--grace-end needs a time'],
    [['grace', '--until', 'now'], 'needs the id of a key'],
    [['unrotate'], 'needs the id of a key'],
  ])('%j says what to do', async (argv, words) => {
    const { code, stderr } = await keys(...argv)
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})

test('keys unrotate: the old key goes on, the new one is revoked', async () => {
  const { id, successorId } = await rotated()
  expect((await keys('unrotate', id)).stdout).toContain(`${id} goes on; ${successorId}`)
  expect(await json('show', id)).toMatchObject({ status: 'active', grace_ends_at: null })
  expect(await json('show', successorId)).toMatchObject({ status: 'revoked' })
}, 60_000)

test('a new key that could not be put into its file replaces nothing', async () => {
  const { key } = await json('create', '--keyspace', 'shop', '--show')
  const { code } = await keys('rotate', key.id, '--write', 'nowhere/.env:SHOP_API_KEY')
  expect(code).not.toBe(0)
  expect(await json('show', key.id)).toMatchObject({ status: 'active', successor_id: null, grace_ends_at: null })
}, 60_000)
