import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'

/**
 * Verification over HTTP against a bare `node:http` server that parses the same body and answers a constant. Client and servers
 * are pinned to different processors, runs alternate, and both do their work on keep-alive connections.
 */
const here = import.meta.dirname
const rounds = Number(process.env['ROUNDS'] ?? 5)
const seconds = Number(process.env['SECONDS'] ?? 8)
const connections = 20

interface Server {
  readonly process: ChildProcess
  readonly url: string
  readonly authorization: string
  readonly bodies: string
  ask(): Promise<{ readonly cpuMicroseconds: number; readonly memoryBytes: number }>
}

interface Found {
  readonly rate: number
  readonly total: number
  readonly p50: number
  readonly p99: number
  readonly errors: number
  readonly non2xx: number
}

function run(processor: number, script: string, args: readonly string[]): ChildProcess {
  const command = ['-c', String(processor), process.execPath, '--import', 'tsx', join(here, 'http', script)]
  return spawn('taskset', [...command, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
}

async function start(kind: 'bare' | 'service'): Promise<Server> {
  const child = run(0, 'server.ts', [kind])
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  const next = async () => JSON.parse((await lines.next()).value as string) as never
  const ready = (await next()) as Pick<Server, 'url' | 'authorization' | 'bodies'>
  return {
    ...ready,
    process: child,
    ask: () => {
      child.stdin!.write('cpu\n')
      return next()
    },
  }
}

async function load(
  server: Server,
  bodies: string,
  authorization: string,
  rate: number,
): Promise<Found & { readonly cpu: number }> {
  const before = await server.ask()
  const client = run(1, 'client.ts', [
    JSON.stringify({ url: server.url, authorization, bodies, seconds, connections, rate }),
  ])
  const { value } = await createInterface({ input: client.stdout! })[Symbol.asyncIterator]().next()
  const found = JSON.parse(value as string) as Found
  const after = await server.ask()
  return { ...found, cpu: (after.cpuMicroseconds - before.cpuMicroseconds) / found.total }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const service = await start('service')
const bare = await start('bare')
const { bodies, authorization } = service
const results: Record<'bare' | 'service', (Found & { cpu: number })[]> = { bare: [], service: [] }
for (let round = -1; round < rounds; round++)
  for (const [name, server] of [
    ['bare', bare],
    ['service', service],
  ] as const) {
    const found = await load(server, bodies, authorization, 0)
    process.stderr.write(`${name} ${JSON.stringify(found)}\n`)
    if (round >= 0) results[name].push(found)
  }
const rate = (name: 'bare' | 'service') => median(results[name].map((one) => one.rate))
const cpu = (name: 'bare' | 'service') => median(results[name].map((one) => one.cpu))
/** What else the machine does adds to CPU time and never takes from it: the least is nearest to the truth. */
const leastCpu = (name: 'bare' | 'service') => Math.min(...results[name].map((one) => one.cpu))
const halfRate = Math.round(rate('service') / 2)
const half = await load(service, bodies, authorization, halfRate)
/** What of it is the client's own. */
const halfOfBare = await load(bare, bodies, authorization, halfRate)
const { memoryBytes } = await service.ask()
console.log(
  JSON.stringify(
    {
      rounds,
      seconds,
      bare: { rate: rate('bare'), cpuMicroseconds: cpu('bare'), leastCpuMicroseconds: leastCpu('bare') },
      service: {
        rate: rate('service'),
        cpuMicroseconds: cpu('service'),
        leastCpuMicroseconds: leastCpu('service'),
        memoryMb: Math.round(memoryBytes / 1e6),
      },
      ratio: rate('service') / rate('bare'),
      ratioByLeastCpu: leastCpu('bare') / leastCpu('service'),
      half: { rate: half.rate, p50: half.p50, p99: half.p99, p99OfBare: halfOfBare.p99 },
      errors: results.service.reduce((sum, one) => sum + one.errors + one.non2xx, 0),
    },
    null,
    2,
  ),
)
for (const server of [service, bare]) server.process.stdin!.end()
