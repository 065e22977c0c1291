import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLocal, serve } from '@why401/service/operate'
import { startGuardedApi } from '../../packages/testkit/src/guarded-api.ts'

interface Told {
  readonly text: string
  readonly key: { readonly id: string }
}

/** What the API on loopback asks for; who calls is told as if it came from there. */
const asked = {
  '/v1/orders': { permissions: 'orders:read' },
  '/v1/refunds': {
    permissions: 'orders:read and refunds:write',
    caller: { address: '198.51.100.7', address_from: 'connection' },
  },
}

/** The service follows what another process changes within a quarter of a second. */
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 600))

export interface CircleTools {
  readonly heading: (text: string) => void
  /** @param env variables that the command reads. */
  readonly why401: (
    args: readonly string[],
    options: { readonly env: Readonly<Record<string, string>> },
  ) => Promise<string>
}

/** The service issues keys, an API on this machine asks it, and `why401 curl` has the refusals proven by the issuer's own word. */
export async function showCircle({ heading, why401 }: CircleTools): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'why401-demo-'))
  const log = { level: 'silent' } as const
  const { url, running } = await serve({ directory, port: 0, host: '127.0.0.1', settings: {}, log })
  const local = await openLocal(directory)
  const call = async (path: string, body: object): Promise<Told> =>
    JSON.parse((await local.call('POST', path, body, null)).body) as Told
  const make = (more: object = {}): Promise<Told> =>
    call('/v1/keys', { keyspace: 'shop', environment: 'live', permissions: ['orders:read'], ...more })

  const { text: rootKey } = await call('/v1/root-keys', { name: 'the shop API', scopes: ['keys:verify'] })
  await call('/v1/keyspaces', { name: 'shop', prefix: 'shop' })
  const api = await startGuardedApi({ serviceUrl: url, rootKey, asked })
  try {
    const expired = await make()
    await call(`/v1/keys/${expired.key.id}/expire`, {})
    const limited = await make({ restrictions: { ips: ['192.0.2.0/24'] } })
    await settled()
    const curl = (path: string, { text }: Told): Promise<string> =>
      why401(['curl', '-s', '-H', 'Authorization: Bearer ' + text, `${api.url}${path}`], { env: {} })

    heading('A key that has expired: no outsider can tell, its issuer can')
    await curl('/v1/orders', expired)
    heading('Two checks fail at once: a scope is missing, and the address is not allowed')
    const printed = await curl('/v1/refunds', limited)
    heading('The record of that refusal opens to whoever holds the key')
    const [id = ''] = /req_[\w.:-]+/.exec(printed) ?? []
    await why401(['keys', 'why', id, '--var', 'SHOP_API_KEY'], { env: { WHY401_URL: url, SHOP_API_KEY: limited.text } })
  } finally {
    await api.close()
    await local.close()
    await running.close()
    await rm(directory, { recursive: true, force: true })
  }
}
