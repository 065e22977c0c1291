import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { builtOf } from '../built.ts'
import type { Found, Order } from './client.ts'
import type { Ready, Used } from './measured.ts'

/** Servers in processes of their own on one processor, their clients on the other, and what a request costs. */
export interface Server extends Ready {
  readonly name: string
  ask(): Promise<Used>
  stop(): void
}

export interface Load {
  /** Per second; 0: as many as go. */
  readonly rate: number
  readonly seconds: number
  /** Whose bodies and headers are sent. */
  readonly as: Ready
}

export interface Run extends Found {
  /** Of the server, per request. */
  readonly cpuMicroseconds: number
}

const connections = 20
const parent = join(import.meta.dirname, '..')
const canPin = spawnSync('taskset', ['--version']).status === 0

/** `script`: beneath `bench/service`. */
export async function startServer(name: string, script: string, ...args: readonly string[]): Promise<Server> {
  const child = run(0, script, args)
  const next = linesOf(child)
  const ready = (await next()) as Ready
  return {
    ...ready,
    name,
    ask: () => {
      child.stdin!.write('used\n')
      return next() as Promise<Used>
    },
    stop: () => void child.stdin!.end(),
  }
}

export async function load(server: Server, { rate, seconds, as }: Load): Promise<Run> {
  const { url } = server
  const { headers, bodies } = as
  if (bodies === null) throw new TypeError(`${server.name} is to be sent bodies of one that has none`)
  const order: Order = { url, path: '/v1/keys/verify', headers, bodies, seconds, connections, rate }
  const before = await server.ask()
  const found = (await linesOf(run(1, 'http/client.ts', [JSON.stringify(order)]))()) as Found
  const after = await server.ask()
  const result = { ...found, cpuMicroseconds: (after.cpuMicroseconds - before.cpuMicroseconds) / found.asked }
  process.stderr.write(`${server.name} ${JSON.stringify(result)}\n`)
  return result
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

function run(processor: number, script: string, args: readonly string[]): ChildProcess {
  const node = [process.execPath, builtOf(join(parent, script)), ...args]
  const [command = '', ...rest] = canPin ? ['taskset', '-c', String(processor), ...node] : node
  return spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'] })
}

function linesOf(child: ChildProcess): () => Promise<unknown> {
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  return async () => JSON.parse((await lines.next()).value as string) as unknown
}
