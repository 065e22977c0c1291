import { defineProvider } from '../../describe/define-provider.ts'
import type { KeyKind, Provider } from '../../model/provider.ts'

/**
 * What an issuer knows of the text of its own keys. One and the same object for all calls: what
 * is prepared from it is kept by its identity.
 */
export interface Issuer {
  /** First words of its keys. */
  readonly prefixes: readonly string[]
  readonly environments: readonly ('live' | 'test')[]
  /** Characters behind `<prefix>_<environment>_` in the keys that are made today, checksum included; absent: any length. */
  readonly bodyLength?: number
  /** What begins in a known way and is no key of an API: `{ kind: 'root key', prefix: 'why401_root_' }`. */
  readonly others?: readonly { readonly kind: string; readonly prefix: string }[]
  /** Keys of other formats were imported: then another shape is no finding. */
  readonly hasImports?: boolean
}

/** Provider id under which the issuer itself is known to `readKey`. */
export const ownId = 'issuer'

/** Ids of this service, which stand beside the key in a dashboard. */
const ids = [
  { kind: 'key id', prefix: 'key_' },
  { kind: 'keyspace id', prefix: 'ks_' },
  { kind: 'project id', prefix: 'proj_' },
  { kind: 'root key id', prefix: 'rk_' },
  { kind: 'request id', prefix: 'req_' },
  { kind: 'webhook id', prefix: 'wh_' },
  { kind: 'message id', prefix: 'msg_' },
] as const

const prepared = new WeakMap<Issuer, readonly [Provider]>()

/** The issuer as `readKey` knows issuers: what it prepares from the list is kept by the list's identity. */
export function issuerAlone(issuer: Issuer): readonly [Provider] {
  const known = prepared.get(issuer)
  if (known) return known
  const made = [issuerProvider(issuer)] as const
  prepared.set(issuer, made)
  return made
}

function issuerProvider({ prefixes, environments, bodyLength, others = [] }: Issuer): Provider {
  const starts = prefixes.flatMap((prefix) => environments.map((env) => ({ env, start: `${prefix}_${env}_` })))
  const keys = starts.map(({ env, start }) => keyKind(start, env, bodyLength))
  return defineProvider({ id: ownId, hosts: [], keys: [...keys, ...[...others, ...ids].map(otherKind)] })
}

function keyKind(start: string, env: 'live' | 'test', bodyLength: number | undefined): KeyKind {
  return {
    kind: `${env} key ${start}`,
    prefix: start,
    pattern: `^${start}[0-9A-Za-z]{${bodyLength ?? '38,120'}}$`,
    env,
    role: 'api',
    checksum: 'why401-crc32',
    shape: 'letters and digits, the last six a checksum',
  }
}

function otherKind({ kind, prefix }: { readonly kind: string; readonly prefix: string }): KeyKind {
  return { kind, prefix, pattern: `^${prefix}[0-9A-Za-z_-]{8,120}$`, env: 'any', role: 'id', shape: kind }
}
