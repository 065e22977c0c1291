import type { Acknowledged } from './acknowledged.ts'
import type { Client } from './client.ts'

/** What is wrong with a key that was acknowledged, and all there is to find out why. */
export interface Loss {
  readonly id: string
  readonly wrong: string
  readonly acknowledged: Omit<Acknowledged, 'text' | 'id'>
  readonly shown: unknown
  readonly verified: unknown
}

const atOnce = 8

/** What a service that was killed and started again does not know any more. */
export async function lossesOf(client: Client, keys: readonly Acknowledged[]): Promise<readonly Loss[]> {
  const losses: Loss[] = []
  const waiting = [...keys]
  const look = async (): Promise<void> => {
    for (let key = waiting.pop(); key; key = waiting.pop()) {
      const loss = await lossOf(client, key)
      if (loss) losses.push(loss)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, look))
  return losses
}

async function lossOf(client: Client, { text, id, ...acknowledged }: Acknowledged): Promise<Loss | null> {
  const shown = await client.call('GET', `/v1/keys/${id}`).catch((error: Error) => error.message)
  const verified = await client
    .call('POST', '/v1/keys/verify', { key: text, dry_run: true })
    .then(({ valid, code }) => ({ valid, code }))
    .catch((error: Error) => error.message)
  const wrong = wrongWith(acknowledged, shown, verified)
  return wrong === null ? null : { id, wrong, acknowledged, shown, verified }
}

function wrongWith(
  { revokedAt, revokeAskedAt, successor }: Omit<Acknowledged, 'text' | 'id'>,
  shown: { readonly successor_id?: string } | string,
  verified: { readonly valid: boolean; readonly code: string | null } | string,
): string | null {
  if (typeof shown === 'string') return 'cannot be shown'
  if (typeof verified === 'string') return 'cannot be verified'
  if (verified.valid && revokedAt !== null) return 'its revocation'
  if (!verified.valid && verified.code !== 'key.revoked') return 'its validity'
  if (!verified.valid && revokeAskedAt === null) return 'revoked by nobody'
  return successor !== null && shown.successor_id !== successor ? 'its rotation' : null
}
