import type { RootKey } from '../../model/actor.ts'
import type { Store } from '../../store/store.ts'
import { WriteBehind, type OnFault } from '../../write-behind.ts'
import type { Authenticated, Authenticator, Caller } from './authenticator.ts'
import { heldKey } from './held-key.ts'
import { rootKeyFinding } from './root-key-finding.ts'

/** The time of last use is worth no more writing than this. */
const usedEveryMs = 10_000

interface Known {
  readonly key: RootKey
  readonly admitted: Authenticated
  /** Milliseconds since the epoch; 0: not since it was read. */
  usedAt: number
}

/** Knows root keys by hash, from memory: verifying waits for no query. Writes when they were used behind it. */
export class RootKeyring implements Authenticator {
  readonly #store: Pick<Store, 'people' | 'projects'>
  #byHash: ReadonlyMap<string, Known> = new Map()
  #version = -1
  readonly #uses: WriteBehind
  #used = new Set<Known>()

  constructor(store: Pick<Store, 'people' | 'projects'>, onFault: OnFault) {
    this.#store = store
    this.#uses = new WriteBehind(usedEveryMs, () => this.#writeUses(), onFault)
  }

  /** Reads root keys again where a project's things changed, in whichever process. */
  async refresh(): Promise<void> {
    const version = await this.#store.projects.version()
    if (version === this.#version) return
    const keys = await this.#store.people.allRootKeys()
    this.#byHash = new Map(keys.map((key) => [key.hash, { key, admitted: { actor: actorOf(key) }, usedAt: 0 }]))
    this.#version = version
  }

  authenticate(request: Caller, now: number): Authenticated | null {
    const held = heldKey(request)
    if ('refused' in held) return held.refused.code === 'send.absent' ? null : held
    const known = this.#byHash.get(held.hash)
    if (!known) return { refused: rootKeyFinding(held.key) }
    const refused = refusalOf(known.key, now)
    if (refused) return refused
    known.usedAt = now
    this.#used.add(known)
    return known.admitted
  }

  flush(): Promise<void> {
    return this.#uses.flush()
  }

  /** Writes what is not written yet. */
  close(): Promise<void> {
    return this.#uses.close()
  }

  async #writeUses(): Promise<void> {
    const used = this.#used
    if (used.size === 0) return
    this.#used = new Set()
    try {
      await this.#store.people.saveRootKeyUses(
        Array.from(used, ({ key, usedAt }) => ({ id: key.id, lastUsedAt: usedAt })),
      )
    } catch (error) {
      for (const known of used) this.#used.add(known)
      throw error
    }
  }
}

function actorOf({ id, projectId, scopes }: RootKey): Extract<Authenticated, { actor: unknown }>['actor'] {
  return { kind: 'root-key', id, projectId, scopes }
}

/** A root key explains its end as any key does. */
function refusalOf({ id, projectId, revokedAt, expiresAt }: RootKey, now: number): Authenticated | null {
  const caller = { id, projectId }
  if (revokedAt !== null) {
    const members = { state: 'revoked', revoked_at: new Date(revokedAt).toISOString() }
    return { refused: { code: 'key.revoked', members, caller } }
  }
  if (expiresAt !== null && now >= expiresAt) {
    const members = { expired_at: new Date(expiresAt).toISOString(), successor: false }
    return { refused: { code: 'key.expired', members, caller } }
  }
  return null
}
