import { makeKey, type VerifyRequest } from '@why401/service'
import type { Population } from './population.ts'

const agents = ['curl/8.5.0', 'node', 'python-requests/2.32.3', 'okhttp/4.12.0']
const routes = ['GET /v1/users', 'GET /v1/users/{id}', 'POST /v1/orders']

/** Requests for keys picked at random (a fixed sequence): one in ten for a key that nobody issued, one in twenty for too much. */
export function mixedRequests({ keys }: Population, count: number): readonly VerifyRequest[] {
  const random = sequence(401)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
  return Array.from({ length: count }, () => ({
    key: random() < 0.1 ? makeKey('acme', 'live').text.reveal() : pick(keys).text,
    keyspace: 'ks_bench',
    permissions: random() < 0.05 ? 'admin' : 'user:read and (billing:read or admin)',
    environment: 'live' as const,
    route: pick(routes),
    caller: {
      address: `${random() < 0.5 ? '192.0.2' : '198.51.100'}.${Math.floor(random() * 250)}`,
      addressFrom: 'connection',
      userAgent: pick(agents),
    },
  }))
}

/** Some of the requests as a server has them: just read from a connection, each text new. */
export function received(requests: readonly VerifyRequest[], from: number, count: number): readonly VerifyRequest[] {
  return Array.from({ length: count }, (_, at) => {
    const request = requests[(from + at) % requests.length] as VerifyRequest
    return { ...request, key: Buffer.from(request.key).toString('latin1'), caller: { ...request.caller } }
  })
}

/** What there is to know of an answer: null is a grant. */
interface Answered {
  readonly code: string | null
}

/** How many of the requests end how. */
export async function outcomesOf(
  requests: readonly VerifyRequest[],
  verify: (request: VerifyRequest) => Answered | Promise<Answered>,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const request of requests) {
    const { code } = await verify(request)
    counts[code ?? 'ok'] = (counts[code ?? 'ok'] ?? 0) + 1
  }
  return counts
}

/** Mulberry32: the same sequence on every machine. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
