import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { matrix, type Cell } from '@why401/testkit/matrix'
import { scratch, type Scratch } from '../../packages/testkit/src/servers/scratch.ts'
import type { FaultyRequest } from '../../packages/testkit/src/servers/server.ts'
import { median } from './outcome.ts'
import { startTimingRelay, type TimingRelay } from './timing-relay.ts'

const program = join(dirname(fileURLToPath(import.meta.url)), '../../packages/cli/bin/why401.cjs')

/** Milliseconds of whole processes, without the time of the answers that they waited for. */
export interface ProcessTime {
  readonly id: string
  readonly why401: number
  readonly curl: number
  /** `node -e 0`: what every program on Node takes. */
  readonly node: number
}

/** Cells of each server, spread over its faults. */
const cellsOfEach = 3
const rounds = 3

/** `why401 curl` and curl itself, in turn, on the same refused requests. */
export async function processTimes(): Promise<readonly ProcessTime[]> {
  const times: ProcessTime[] = []
  for await (const column of matrix()) {
    if (column.software === null) continue
    for (const cell of spread(column.cells.filter((one) => canBeTyped(one.faulty())))) times.push(await timesOf(cell))
  }
  return times
}

function spread(cells: readonly Cell[]): readonly Cell[] {
  return Array.from(
    { length: cellsOfEach },
    (_, at) => cells[Math.floor((cells.length * (at + 0.5)) / cellsOfEach)],
  ).filter((cell, at, all): cell is Cell => cell !== undefined && all.indexOf(cell) === at)
}

/** A plain request over http that words of a command line can hold. */
function canBeTyped({ request, surroundings: { proxy, connectTo, certificate } }: FaultyRequest): boolean {
  return (
    proxy === null &&
    certificate === null &&
    Object.keys(connectTo).length === 0 &&
    request.body === null &&
    request.url.reveal().startsWith('http://') &&
    request.headers.every(({ value }) => /^[\x21-\x7e][\x20-\x7e]*$/.test(value.reveal()))
  )
}

async function timesOf(cell: Cell): Promise<ProcessTime> {
  const { hostname, port } = new URL(cell.faulty().request.url.reveal())
  const relay = await startTimingRelay({ host: hostname, port: Number(port || 80) })
  const home = await scratch('timing')
  try {
    const why401: number[] = []
    const curl: number[] = []
    const node: number[] = []
    for (let round = 0; round < rounds; round++) {
      why401.push(await added(cell, relay, home, [process.execPath, program, 'curl']))
      curl.push(await added(cell, relay, home, ['curl']))
      node.push(await timed([process.execPath, '-e', '0'], home.directory, {}))
    }
    return { id: cell.id, why401: median(why401), curl: median(curl), node: median(node) }
  } finally {
    await relay.close()
    await home.remove()
  }
}

async function added(cell: Cell, relay: TimingRelay, home: Scratch, words: readonly string[]): Promise<number> {
  await cell.prepare()
  const { request, surroundings } = cell.faulty()
  for (const [name, text] of Object.entries(surroundings.files)) await home.write(name, text.reveal())
  const env = Object.fromEntries(Object.entries(surroundings.env).map(([name, value]) => [name, value.reveal()]))
  const fields = request.headers.flatMap(({ name, value }) => ['-H', `${name}: ${value.reveal()}`])
  const argv = [...words, '-q', '-s', '--connect-to', `::127.0.0.1:${relay.port}`, ...fields, request.url.reveal()]
  relay.waited()
  const took = await timed(argv, home.directory, env)
  return took - relay.waited()
}

async function timed(
  argv: readonly string[],
  directory: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const started = performance.now()
  await run(argv, directory, env)
  return performance.now() - started
}

/** Ends when the process does; a refused request is no success, so its exit code tells nothing. */
function run(argv: readonly string[], directory: string, env: Readonly<Record<string, string>>): Promise<void> {
  const [command = '', ...args] = argv
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: directory,
      env: { PATH: process.env['PATH'], HOME: directory, ...env },
      stdio: 'ignore',
    })
    child.on('error', reject).on('close', () => resolve())
  })
}
