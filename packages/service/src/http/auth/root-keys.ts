import { hashKey } from '../../keys/hash-key.ts'
import type { RootKey } from '../../model/actor.ts'
import type { Store } from '../../store/store.ts'
import type { Authenticated, Authenticator, Caller } from './authenticator.ts'
import { heldKey } from './held-key.ts'
import { rootKeyFinding } from './root-key-finding.ts'

interface Known {
  readonly key: RootKey
  readonly admitted: Authenticated
}

/** Knows root keys by hash, from memory: verifying waits for no query. */
export class RootKeyring implements Authenticator {
  readonly #store: Pick<Store, 'people' | 'projects'>
  #byHash: ReadonlyMap<string, Known> = new Map()
  #version = -1

  constructor(store: Pick<Store, 'people' | 'projects'>) {
    this.#store = store
  }

  /** Reads root keys again where a project's things changed, in whichever process. */
  async refresh(): Promise<void> {
    const version = await this.#store.projects.version()
    if (version === this.#version) return
    const keys = await this.#store.people.allRootKeys()
    this.#byHash = new Map(keys.map((key) => [key.hash, { key, admitted: { actor: actorOf(key) } }]))
    this.#version = version
  }

  authenticate(request: Caller, now: number): Authenticated | null {
    const held = heldKey(request)
    if ('refused' in held) return held.refused.code === 'send.absent' ? null : held
    const known = this.#byHash.get(hashKey(held.key.reveal()))
    if (!known) return { refused: rootKeyFinding(held.key) }
    return refusalOf(known.key, now) ?? known.admitted
  }
}

function actorOf({ id, projectId, scopes }: RootKey): Extract<Authenticated, { actor: unknown }>['actor'] {
  return { kind: 'root-key', id, projectId, scopes }
}

/** A root key explains its end as any key does. */
function refusalOf({ revokedAt, expiresAt }: RootKey, now: number): Authenticated | null {
  if (revokedAt !== null)
    return {
      refused: { code: 'key.revoked', members: { state: 'revoked', revoked_at: new Date(revokedAt).toISOString() } },
    }
  if (expiresAt !== null && now >= expiresAt)
    return {
      refused: { code: 'key.expired', members: { expired_at: new Date(expiresAt).toISOString(), successor: false } },
    }
  return null
}
