import { readFile } from 'node:fs/promises'
// @ts-expect-error -- it has no types of its own
import autocannon from 'autocannon'

/** Loads one server from a process of its own, and prints what autocannon found as a line of JSON. */
interface Order {
  readonly url: string
  readonly authorization: string
  readonly bodies: string
  readonly seconds: number
  readonly connections: number
  /** Requests per second over all connections; 0: as many as go. */
  readonly rate: number
}

const order = JSON.parse(process.argv[2] ?? '{}') as Order
const bodies = JSON.parse(await readFile(order.bodies, 'utf8')) as readonly string[]
const found = await autocannon({
  url: `${order.url}/v1/keys/verify`,
  method: 'POST',
  connections: order.connections,
  duration: order.seconds,
  ...(order.rate > 0 ? { overallRate: order.rate } : {}),
  requests: bodies.map((body) => ({
    method: 'POST',
    path: '/v1/keys/verify',
    headers: { 'content-type': 'application/json', authorization: order.authorization },
    body,
  })),
})
const { requests, latency, errors, non2xx } = found
process.stdout.write(
  `${JSON.stringify({ rate: requests.average, total: requests.total, p50: latency.p50, p99: latency.p99, errors, non2xx })}\n`,
)
