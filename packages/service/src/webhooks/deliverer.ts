import { Webhook } from 'standardwebhooks'
import type { Delivery } from '../model/records.ts'
import type { Log } from '../observe/log.ts'
import type { Metrics } from '../observe/metrics.ts'
import type { ServiceSettings } from '../settings.ts'
import type { Store } from '../store/store.ts'
import { backoffMs } from './backoff.ts'
import { webhookSecret } from './secret.ts'
import { post } from './send.ts'
import { resolveTarget } from './target.ts'

export interface DelivererParts {
  readonly store: Pick<Store, 'webhooks' | 'secret'>
  readonly settings: Pick<ServiceSettings, 'allowPrivateWebhooks' | 'webhookGiveUpMs'>
  readonly metrics: Pick<Metrics, 'delivered'>
  readonly log: Pick<Log, 'warn' | 'failure'>
  clock(): number
}

type Due = Delivery & { readonly url: string }

const atOnce = 20
const timeoutMs = 15_000

/** Sends what is due. What is not delivered stays in the store and is tried again, also by the next process. */
export class Deliverer {
  readonly #parts: DelivererParts
  #running: Promise<number> | null = null

  constructor(parts: DelivererParts) {
    this.#parts = parts
  }

  /** Resolves with the number of deliveries that were tried; one run at a time, so that nothing goes out twice. */
  run(): Promise<number> {
    this.#running ??= this.#deliverAll().finally(() => (this.#running = null))
    return this.#running
  }

  async #deliverAll(): Promise<number> {
    const { store, clock } = this.#parts
    const due = await store.webhooks.due(clock(), atOnce)
    await Promise.all(due.map((delivery) => this.#deliver(delivery)))
    return due.length
  }

  async #deliver(delivery: Due): Promise<void> {
    const { store, metrics, log, clock } = this.#parts
    const error = await this.#attempt(delivery)
    const attempts = delivery.attempts + 1
    const now = clock()
    const isGivenUp = error !== null && now - delivery.at >= this.#parts.settings.webhookGiveUpMs
    metrics.delivered(error === null ? 'delivered' : isGivenUp ? 'given-up' : 'failed')
    if (isGivenUp) log.warn('webhook given up', { delivery: delivery.id, webhook: delivery.webhookId })
    await store.webhooks.settle(delivery.id, {
      attempts,
      nextAttemptAt: error === null || isGivenUp ? delivery.nextAttemptAt : now + backoffMs(attempts),
      deliveredAt: error === null ? now : null,
      failedAt: isGivenUp ? now : null,
      lastError: error,
    })
  }

  /** null: delivered; else what went wrong, in words that hold nothing of what was answered. */
  async #attempt({ id, webhookId, type, at, payload, url: text }: Due): Promise<string | null> {
    const { store, settings, clock } = this.#parts
    try {
      const url = new URL(text)
      const address = await resolveTarget(url, settings)
      const body = JSON.stringify({ type, timestamp: new Date(at).toISOString(), data: payload })
      const sentAt = new Date(clock())
      const signature = new Webhook(await webhookSecret(store, webhookId)).sign(id, sentAt, body)
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'why401-webhooks',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
        'webhook-signature': signature,
      }
      const status = await post({ url, address, headers, body, timeoutMs })
      return status >= 200 && status < 300 ? null : `answered ${status}`
    } catch (error) {
      return failureOf(error)
    }
  }
}

function failureOf(error: unknown): string {
  const { name, code } = error as NodeJS.ErrnoException
  if (name === 'TimeoutError' || name === 'AbortError') return 'no answer in time'
  if (name === 'TargetRefused') return (error as Error).message
  return typeof code === 'string' ? code : 'could not be sent'
}
