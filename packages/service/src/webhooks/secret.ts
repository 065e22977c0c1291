import type { Store } from '../store/store.ts'

/** The secret of one webhook, as Standard Webhooks write it: `whsec_` and base64 of 32 bytes that nobody else knows. */
export async function webhookSecret(store: Pick<Store, 'secret'>, webhookId: string): Promise<string> {
  const bytes = await store.secret(`webhook:${webhookId}`)
  return `whsec_${Buffer.from(bytes).toString('base64')}`
}
