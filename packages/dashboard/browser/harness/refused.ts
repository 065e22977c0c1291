import type { ServiceUnderTest } from './service.ts'

export interface Call {
  readonly key: string
  readonly permissions?: string
  readonly route?: string
  readonly caller?: { readonly address?: string; readonly user_agent?: string; readonly origin?: string }
}

export interface MadeKey {
  readonly id: string
  readonly text: string
}

/** A keyspace `shop` with one key that may read orders. */
export async function makeShop({ call }: ServiceUnderTest): Promise<MadeKey & { readonly keyspaceId: string }> {
  const keyspace = await call('POST', '/v1/keyspaces', { name: 'shop', prefix: 'shop' })
  const key = await makeKey({ call }, keyspace.body.id as string, {
    name: 'Shop backend',
    permissions: ['orders:read'],
  })
  return { ...key, keyspaceId: keyspace.body.id as string }
}

export async function makeKey(
  { call }: Pick<ServiceUnderTest, 'call'>,
  keyspaceId: string,
  traits: object,
): Promise<MadeKey> {
  const { body } = await call('POST', '/v1/keys', { keyspace: keyspaceId, environment: 'live', ...traits })
  return { id: body.key.id as string, text: body.text as string }
}

/** Asks as the API of the shop would; the id of the request. */
export async function verify({ call }: ServiceUnderTest, asked: Call): Promise<string> {
  return (await call('POST', '/v1/keys/verify', asked)).body.request_id as string
}

/** Waits until so many refusals are counted: they are written behind. */
export async function refusalsWritten({ call }: ServiceUnderTest, count: number): Promise<void> {
  await written(async () => {
    const { body } = await call('GET', '/v1/refusals/groups')
    return (body.items as { count: number }[]).reduce((sum, group) => sum + group.count, 0) >= count
  })
}

/** Waits until so many calls with a key are counted, and who made them: each is written behind by itself. */
export async function usageWritten({ call }: ServiceUnderTest, keyId: string, count: number): Promise<void> {
  await written(async () => {
    const [usage, callers] = await Promise.all([
      call('GET', `/v1/keys/${keyId}/usage`),
      call('GET', `/v1/keys/${keyId}/callers`),
    ])
    return usage.body.total >= count && callers.body.items.length > 0
  })
}

async function written(all: () => Promise<boolean>): Promise<void> {
  while (!(await all())) await new Promise((resolve) => setTimeout(resolve, 200))
}
