import { readFile } from 'node:fs/promises'
import { Connection } from './connection.ts'

/**
 * Loads one server from a process of its own, and prints what it found as a line of JSON.
 *
 * Without a rate every connection sends its next request when its last one is answered. With one, requests are due at even
 * distances whatever the server does, and a latency counts from the moment when its request was due: one that had to wait for a
 * connection is as late as its caller would have found it.
 */
export interface Order {
  readonly url: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** A file of JSON: the bodies, in turn. */
  readonly bodies: string
  readonly seconds: number
  readonly connections: number
  /** Requests per second over all connections; 0: as many as go. */
  readonly rate: number
}

export interface Found {
  /** Requests that were answered, those of the first half second included, which is not measured. */
  readonly asked: number
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly p999: number
  readonly most: number
  /** Of all answers those that grant. */
  readonly valid: number
  /** Answers of another status than 200, and connections that broke. */
  readonly errors: number
}

const order = JSON.parse(process.argv[2] ?? '{}') as Order
const requests = await requestsOf(order)
const warmUpMs = 500
/** Nobody wakes who waits for it. */
const asleep = new Int32Array(new SharedArrayBuffer(4))
const napMs = 0.1

const latencies: number[] = []
let asked = 0
let valid = 0
let errors = 0

const connections = await Promise.all(Array.from({ length: order.connections }, () => Connection.open(order.url)))
const begin = performance.now() + warmUpMs
const end = begin + order.seconds * 1000
await (order.rate > 0 ? paced(1000 / order.rate) : Promise.all(connections.map(again)))
for (const connection of connections) connection.close()
process.stdout.write(`${JSON.stringify(found())}\n`)

async function again(connection: Connection): Promise<void> {
  for (let due = performance.now(); due < end; due = performance.now()) await ask(connection, due)
}

/**
 * Looks at the clock each tenth of a millisecond. A timer would gather what is due within a millisecond to one burst; who looks all
 * the time takes from the server, where both processors are threads of one core. Who is behind does not rest: it sends as soon as
 * connections are free, all that are at once, or a backlog would last as long as its naps.
 */
async function paced(everyMs: number): Promise<void> {
  const idle = [...connections]
  const underWay = new Set<Promise<void>>()
  let freed: (() => void) | null = null
  for (let due = performance.now(); due < end;) {
    while (due <= performance.now() && idle.length > 0) {
      const connection = idle.pop() as Connection
      const asking = ask(connection, due).then(() => void (idle.push(connection), underWay.delete(asking), freed?.()))
      underWay.add(asking)
      due += everyMs
    }
    if (idle.length === 0) await new Promise<void>((resolve) => void (freed = resolve))
    await new Promise((resolve) => setImmediate(resolve))
    if (due > performance.now()) Atomics.wait(asleep, 0, 0, napMs)
  }
  await Promise.all(underWay)
}

async function ask(connection: Connection, due: number): Promise<void> {
  const answer = await connection.ask(requests[asked++ % requests.length] as Buffer)
  const now = performance.now()
  if (due < begin || now >= end) return
  latencies.push(now - due)
  if (answer.status !== 200) errors++
  if (answer.isValid) valid++
}

async function requestsOf({ url, path, headers, bodies }: Order): Promise<readonly Buffer[]> {
  const fields = Object.entries({ host: new URL(url).host, 'content-type': 'application/json', ...headers })
  const head = [`POST ${path} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`)].join('\r\n')
  const texts = JSON.parse(await readFile(bodies, 'utf8')) as readonly string[]
  return texts.map((body) => Buffer.from(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`))
}

function found(): Found {
  const sorted = Float64Array.from(latencies).toSorted()
  const at = (part: number) => Number((sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(3))
  const total = sorted.length
  return {
    asked,
    rate: Math.round(total / order.seconds),
    p50: at(0.5),
    p99: at(0.99),
    p999: at(0.999),
    most: at(1 - Number.EPSILON),
    valid: Number((valid / total).toFixed(3)),
    errors,
  }
}
