import { Counter, Histogram, type Registry } from 'prom-client'

interface Row {
  readonly method: string
  readonly route: string
  readonly status: number
  count: number
}

type Observe = (seconds: number) => void

/** Requests by method, route and status. A row is found by one look-up; durations go to an observer that is bound to its labels once. */
export class RequestTally {
  readonly #rows = new Map<string, Map<number, Row>>()
  readonly #observers = new Map<string, Observe>()
  readonly #seconds: Histogram<'route'>

  constructor(registry: Registry, buckets: readonly number[]) {
    const rows = this.#rows
    const counter = new Counter({
      name: 'why401_http_requests_total',
      help: 'Requests that were answered.',
      labelNames: ['method', 'route', 'status'],
      registers: [],
      collect() {
        this.reset()
        for (const byStatus of rows.values())
          for (const { method, route, status, count } of byStatus.values())
            this.inc({ method, route, status: String(status) }, count)
      },
    })
    registry.registerMetric(counter)
    this.#seconds = new Histogram({
      name: 'why401_http_request_seconds',
      help: 'Time from the head of a request to the end of its answer.',
      labelNames: ['route'],
      buckets: [...buckets],
      registers: [registry],
    })
  }

  add(method: string, route: string, status: number, seconds: number): void {
    const name = `${method} ${route}`
    const byStatus = this.#rows.get(name) ?? this.#begin(name)
    const row = byStatus.get(status)
    if (row) row.count++
    else byStatus.set(status, { method, route, status, count: 1 })
    this.#observers.get(name)?.(seconds)
  }

  #begin(name: string): Map<number, Row> {
    const rows = new Map<number, Row>()
    const child = this.#seconds.labels({ route: name })
    this.#rows.set(name, rows)
    this.#observers.set(name, (seconds) => child.observe(seconds))
    return rows
  }
}
