import { load, median, startServer, type Run, type Server } from './http/rig.ts'

/** Verification over HTTP against a bare `node:http` server that parses the same body and answers a constant. */
const rounds = Number(process.env['ROUNDS'] ?? 5)
const seconds = Number(process.env['SECONDS'] ?? 5)
/** Short ones in great number: a machine that changes its pace for some seconds does so for both. */
const fullRounds = rounds * 3
const fullSeconds = seconds / 2.5
/** One in a hundred comes down to what the machine does meanwhile: more rounds, of which each is told. */
const halfRounds = rounds * 2 + 1
/** Until everything that is called often is compiled. */
const warmUps = 3

const service = await startServer('service', 'http/service.ts')
const bare = await startServer('bare', 'http/constant.ts')

/** Who begins changes from round to round. */
async function alternate(
  count: number,
  rate: number,
  length: number,
): Promise<Record<'bare' | 'service', readonly Run[]>> {
  const runs: Record<'bare' | 'service', Run[]> = { bare: [], service: [] }
  const run = async (name: 'bare' | 'service', server: Server) =>
    runs[name].push(await load(server, { rate, seconds: length, as: service }))
  for (let round = 0; round < count; round++) {
    if (round % 2 === 1) await run('service', service)
    await run('bare', bare)
    if (round % 2 === 0) await run('service', service)
  }
  return runs
}

/** What else the machine does adds to processor time and never takes from it: the least is nearest to the truth. */
function summary(runs: readonly Run[]) {
  const cpu = runs.map((one) => one.cpuMicroseconds)
  return {
    rate: median(runs.map((one) => one.rate)),
    cpuMicroseconds: round(median(cpu)),
    leastCpuMicroseconds: round(Math.min(...cpu)),
  }
}

/** Of every latency the median of the rounds; what one request in a hundred waited, of each round. */
function latencies(runs: readonly Run[]) {
  const of = (name: 'p50' | 'p99' | 'p999') => runs.map((one) => one[name])
  return {
    rate: median(runs.map((one) => one.rate)),
    p50: median(of('p50')),
    p99: median(of('p99')),
    p999: median(of('p999')),
    p99OfRounds: of('p99')
      .map((one) => Number(one.toFixed(1)))
      .join(' '),
  }
}

const round = (value: number): number => Number(value.toFixed(3))

await alternate(warmUps, 0, seconds)
const full = await alternate(fullRounds, 0, fullSeconds)
const halfRate = Math.round(median(full.service.map((one) => one.rate)) / 2)
const half = await alternate(halfRounds, halfRate, seconds)
const ratios = full.service.map((one, at) => one.rate / (full.bare[at] as Run).rate)
const { memoryBytes } = await service.ask()
const [ours, theirs] = [summary(full.service), summary(full.bare)]
const all = [...full.service, ...half.service]
console.log(
  JSON.stringify(
    {
      rounds: `${fullRounds} of ${fullSeconds} s, ${halfRounds} of ${seconds} s at half the rate`,
      bare: theirs,
      service: { ...ours, memoryMb: Math.round(memoryBytes / 1e6), valid: full.service[0]?.valid },
      ratio: round(median(ratios)),
      ratios: [Math.min(...ratios), Math.max(...ratios)].map(round),
      ratioByLeastCpu: round(theirs.leastCpuMicroseconds / ours.leastCpuMicroseconds),
      atHalfTheRate: { service: latencies(half.service), bare: latencies(half.bare) },
      errors: all.reduce((sum, one) => sum + one.errors, 0),
    },
    null,
    2,
  ),
)
for (const server of [service, bare]) server.stop()
