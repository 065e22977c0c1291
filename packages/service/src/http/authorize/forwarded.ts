import ipaddr from 'ipaddr.js'

/** The request that a gateway asks about, as it tells it. */
export interface Forwarded {
  readonly method: string
  /** Request target: `/v1/users?page=2`. */
  readonly url: string
  readonly address: string | null
  readonly addressFrom: string
  /** Lines as received, without those that the gateway put there. */
  readonly rawHeaders: readonly string[]
}

/** Fields that only a gateway may send here, besides all that begin with `why401-`. */
const gatewayFields: ReadonlySet<string> = new Set([
  'x-forwarded-method',
  'x-forwarded-uri',
  'x-forwarded-for',
  'x-original-method',
  'x-original-uri',
])

/**
 * Reads what a gateway tells of the request that it asks about: `X-Forwarded-Method` and `-Uri` (Caddy, Traefik),
 * `X-Original-Method` and `-URI` (nginx), or the request itself under a path of ours (Envoy).
 *
 * @param own method and target as they arrived here; the target without the path of this route, or null where it tells nothing.
 * @param hops proxies in front of the gateway that are trusted, too: of `X-Forwarded-For` so many entries from the right are
 * passed over. What stands further left was written by anybody.
 */
export function readForwarded(
  rawHeaders: readonly string[],
  own: { readonly method: string; readonly url: string | null },
  hops = 0,
): Forwarded {
  const fields = new Map<string, string>()
  const rest: string[] = []
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = [rawHeaders[at], rawHeaders[at + 1]]
    const lower = name.toLowerCase()
    if (gatewayFields.has(lower)) fields.set(lower, joined(fields.get(lower), value))
    else if (!lower.startsWith('why401-')) rest.push(name, value)
  }
  return {
    method: fields.get('x-forwarded-method') ?? fields.get('x-original-method') ?? own.method,
    url: fields.get('x-forwarded-uri') ?? fields.get('x-original-uri') ?? own.url ?? '/',
    ...addressOf(fields.get('x-forwarded-for') ?? '', hops),
    rawHeaders: rest,
  }
}

function addressOf(forwardedFor: string, hops: number): Pick<Forwarded, 'address' | 'addressFrom'> {
  const entry =
    forwardedFor
      .split(',')
      .at(-1 - hops)
      ?.trim() ?? ''
  const [, bracketed] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(entry) ?? []
  const address = bracketed ?? entry.replace(/^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/, '$1')
  return { address: ipaddr.isValid(address) ? address : null, addressFrom: 'x-forwarded-for' }
}

function joined(before: string | undefined, value: string): string {
  return before === undefined ? value : `${before}, ${value}`
}
