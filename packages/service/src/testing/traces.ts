import type { TestBed } from '../http/test-bed.ts'
import { eventTypes } from '../http/schemas/webhook.ts'

export interface Line {
  readonly sequence: number
  readonly actor: { readonly kind: string; readonly id: string }
  readonly action: string
  readonly target: string
  readonly details: Readonly<Record<string, unknown>>
}

export interface Told {
  readonly type: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** The newest line of the audit log: what a change leaves behind it, and a refused request does not. */
export async function lastLine(bed: TestBed, as?: string): Promise<Line> {
  const { body } = await bed.call('GET', '/v1/audit?limit=1', undefined, as)
  return body.items[0]
}

/** Hears all events from now on: what webhooks are told since it was asked last, oldest first. */
export async function listen(bed: TestBed): Promise<() => Promise<readonly Told[]>> {
  const made = await bed.call('POST', '/v1/webhooks', { url: 'https://hooks.example.com/', events: [...eventTypes] })
  const known = new Set<string>()
  return async () => {
    const { body } = await bed.call('GET', `/v1/webhooks/${made.body.webhook.id}/deliveries?limit=100`)
    const fresh = (body.items as (Told & { readonly id: string })[]).filter(({ id }) => !known.has(id))
    for (const { id } of fresh) known.add(id)
    return fresh.map(({ type, payload }) => ({ type, payload })).toReversed()
  }
}

/** What becomes of a key that is shown now. */
// eslint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
export async function verdictOn(bed: TestBed, key: string, asked: object = {}): Promise<any> {
  return (await bed.call('POST', '/v1/keys/verify', { key, ...asked })).body
}
