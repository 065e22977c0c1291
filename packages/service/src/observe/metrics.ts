import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import { RequestTally } from './request-tally.ts'

/** Seconds; a verification from memory lies far below the first. */
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

/**
 * Counters for Prometheus. Labels are route patterns, statuses and ids of causes: never the id of a key or project.
 * Counting on the way of a request adds to plain numbers; the registry reads them when it is asked.
 */
export interface Metrics {
  answered(method: string, route: string, status: number, seconds: number): void
  verified(outcome: string, times?: number): void
  rootKeyRefused(code: string): void
  delivered(outcome: 'delivered' | 'failed' | 'given-up'): void
  /** Prometheus text format. */
  text(): Promise<string>
  readonly contentType: string
}

class Tally {
  readonly #counts = new Map<string, number>()

  add(name: string, times = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + times)
  }

  entries(): IterableIterator<[string, number]> {
    return this.#counts.entries()
  }
}

function counterOf(registry: Registry, name: string, help: string, label: string): Tally {
  const tally = new Tally()
  const counter = new Counter({
    name,
    help,
    labelNames: [label],
    registers: [],
    collect() {
      this.reset()
      for (const [value, count] of tally.entries()) this.inc({ [label]: value }, count)
    },
  })
  registry.registerMetric(counter)
  return tally
}

function gaugeOf(name: string, read: () => number): Gauge {
  return new Gauge({
    name: `why401_${name}`,
    help: name.replaceAll('_', ' '),
    registers: [],
    collect() {
      this.set(read())
    },
  })
}

export function createMetrics({
  gauges = {},
}: { readonly gauges?: Readonly<Record<string, () => number>> } = {}): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new RequestTally(registry, buckets)
  const verifications = counterOf(registry, 'why401_verifications_total', 'Verifications by outcome.', 'outcome')
  const refused = counterOf(
    registry,
    'why401_management_refusals_total',
    'Refused root keys and sessions by cause.',
    'code',
  )
  const deliveries = counterOf(
    registry,
    'why401_webhook_attempts_total',
    'Attempts to deliver webhooks by outcome.',
    'outcome',
  )
  for (const [name, read] of Object.entries(gauges)) registry.registerMetric(gaugeOf(name, read))
  return {
    answered: (method, route, status, seconds) => requests.add(method, route, status, seconds),
    verified: (outcome, times) => verifications.add(outcome, times),
    rootKeyRefused: (code) => refused.add(code),
    delivered: (outcome) => deliveries.add(outcome),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
