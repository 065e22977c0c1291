import type { Used } from './http/measured.ts'
import { load, median, startServer, type Run, type Server } from './http/rig.ts'

/** The same service over HTTP twice, on a thousand keys and on a million of which any is asked for; they take turns. */
const rounds = Number(process.env['ROUNDS'] ?? 5)
const seconds = Number(process.env['SECONDS'] ?? 4)
const few = 1000
const many = Number(process.argv[2] ?? 1_000_000)
/** Hardly one is asked for twice before its counts are written. */
const sampled = 100_000
/** Until everything that is called often is compiled, and each key that is sent was asked for once. */
const warmUps = 3

const small = await startServer('few', 'http/service.ts', String(few), String(few))
const large = await startServer('many', 'http/service.ts', String(many), String(sampled))

function run(server: Server): Promise<Run> {
  return load(server, { rate: 0, seconds, as: server })
}

async function alternate(count: number): Promise<readonly (readonly [Run, Run])[]> {
  const runs: (readonly [Run, Run])[] = []
  for (let round = 0; round < count; round++) runs.push([await run(small), await run(large)])
  return runs
}

await alternate(warmUps)
const runs = await alternate(rounds)
const ratio = median(runs.map(([ofSmall, ofLarge]) => ofLarge.rate / ofSmall.rate)).toFixed(2)
console.log(
  [
    text(
      few,
      await small.ask(),
      runs.map(([one]) => one),
    ),
    `${text(
      many,
      await large.ask(),
      runs.map(([, one]) => one),
    )}; ${ratio} of the rate`,
  ].join('\n'),
)
for (const server of [small, large]) server.stop()

function text(keys: number, used: Used, of: readonly Run[]): string {
  const rate = `${median(of.map((one) => one.rate)).toLocaleString('en')}/s`
  const latency = `p50 ${median(of.map((one) => one.p50))} ms, p99 ${median(of.map((one) => one.p99))} ms`
  const errors = of.reduce((sum, one) => sum + one.errors, 0)
  return `${keys.toLocaleString('en')} keys: ${rate}, ${latency}, ${mb(used.memoryBytes)} MB at the end, ${mb(used.mostMemoryBytes)} MB at most, ${errors} errors`
}

function mb(bytes: number): number {
  return Math.round(bytes / 1e6)
}
