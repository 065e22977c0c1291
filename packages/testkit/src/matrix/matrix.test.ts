import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servers } from '../servers/index.ts'
import type { FaultyRequest } from '../servers/server.ts'
import { sendRaw } from '../wire/raw-client.ts'
import { matrix, type Cell, type Column } from './matrix.ts'

const installed = await Promise.all(servers.map(async (server) => ({ server, software: await server.software() })))
const columns: Column[] = []

for (const { server, software } of installed)
  if (software === null) process.stderr.write(`not installed, its cells are not checked: ${server.id}\n`)

async function statusOf({ request, surroundings }: FaultyRequest): Promise<number> {
  const { status } = await sendRaw(request, surroundings)
  return status
}

const isAccepted = (status: number): boolean => status >= 200 && status < 300
/** A redirect is where a client loses its key; everything from 400 is a plain no. */
const isRefused = (status: number): boolean => status >= 300 && status < 500

/**
 * A cell is good when its request is accepted without the fault and refused with it. Where there is no such request
 * without the fault (an address that is not allowed), the server's first healthy one stands in.
 */
async function tried(cell: Cell, { healthy: [first] }: Column): Promise<string> {
  const sound = cell.sound() ?? first?.sound()
  const before = sound ? await statusOf(sound) : 0
  await cell.prepare()
  const after = await statusOf(cell.faulty())
  return isAccepted(before) && isRefused(after) ? 'refused' : `${cell.id}: sound ${before}, faulty ${after}`
}

for (const { server, software } of installed) {
  describe.skipIf(software === null)(
    `${server.id}: ${software ?? 'not installed, run scripts/setup-servers.sh'}`,
    () => {
      const running = matrix([server])
      let column: Column
      beforeAll(async () => {
        const { value } = await running.next()
        if (!value || value.software === null) throw new Error(`${server.id} did not start`)
        column = value
        columns.push(column)
      }, 30_000)
      afterAll(async () => {
        await running.return(undefined)
      })

      test('accepts every healthy request', async () => {
        for (const { id, sound } of column.healthy)
          expect({ id, accepted: isAccepted(await statusOf(sound())) }).toEqual({ id, accepted: true })
        expect(column.healthy.length).toBeGreaterThanOrEqual(2)
      })

      test('refuses every fault, and nothing but the fault', { timeout: 60_000 }, async () => {
        const outcomes: string[] = []
        for (const cell of column.cells) outcomes.push(await tried(cell, column))
        expect(outcomes.filter((outcome) => outcome !== 'refused')).toEqual([])
        expect(new Set(column.cells.map(({ id }) => id)).size).toBe(column.cells.length)
      })

      test('accepts what it is said to forgive', async () => {
        const stated = Object.keys(server.forgives ?? {})
        const statuses = await Promise.all(
          column.forgiven.map(async ({ id, faulty }) => ({ id, accepted: isAccepted(await statusOf(faulty())) })),
        )
        expect(statuses.filter(({ accepted }) => !accepted)).toEqual([])
        const names = new Set(column.forgiven.flatMap(({ fault, id }) => [fault, id.slice(server.id.length + 1)]))
        expect(stated.filter((name) => !names.has(name))).toEqual([])
      })
    },
  )
}

describe('the matrix', () => {
  test('is as large as the proof needs it', () => {
    const cells = columns.flatMap((column) => column.cells)
    expect(columns.length).toBeGreaterThanOrEqual(8)
    expect(cells.length).toBeGreaterThanOrEqual(150)
    expect(new Set(cells.map(({ fault }) => fault)).size).toBeGreaterThanOrEqual(30)
    expect(columns.flatMap((column) => column.healthy).length).toBeGreaterThanOrEqual(15)
  })

  test.skipIf(installed.some(({ software }) => software === null))(
    'covers every group of causes with all servers',
    () => {
      const groups = new Set(columns.flatMap((column) => column.cells).map(({ cause }) => cause.split('.')[0]))
      expect([...groups].sort()).toEqual(['browser', 'config', 'env', 'key', 'limit', 'perm', 'send', 'sign', 'token'])
      expect(columns.flatMap((column) => column.healthy).length).toBeGreaterThanOrEqual(30)
    },
  )
})
