import { makeRootKey } from '../../../packages/service/dist/keys/make-key.js'
import { newId } from '../../../packages/service/dist/keys/new-id.js'
import { scopes } from '../../../packages/service/dist/model/actor.js'
import { SqliteStore } from '../../../packages/service/dist/store/sqlite/sqlite-store.js'

/** Uses of the key that is verified all the time. */
export const usesAtFirst = 1_000_000

/** What the service has acknowledged, and therefore must never lose. */
export interface Acknowledged {
  /** Texts by id: made or imported, accepted. */
  readonly created: Map<string, string>
  readonly revoked: Set<string>
  /** Keys whose revocation was asked for: without an acknowledgement it may hold or not. */
  readonly askedToRevoke: Set<string>
  /** Successors by the id of the rotated key. */
  readonly rotated: Map<string, string>
  /** Grants of the metered key that were answered. */
  granted: number
}

export class Client {
  readonly #url: string
  readonly #authorization: string

  constructor(url: string, authorization: string) {
    this.#url = url
    this.#authorization = authorization
  }

  // eslint-disable-next-line typescript/no-explicit-any -- answers of every shape
  async call(method: string, path: string, body?: object): Promise<any> {
    const answer = await fetch(this.#url + path, {
      method,
      headers: { authorization: this.#authorization, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
}

/** A project and a root key for everything; returns how to authorize. */
export async function prepare(file: string): Promise<string> {
  const store = await SqliteStore.open(file)
  const projectId = newId('proj')
  const note = { actor: { kind: 'system', id: 'bench', projectId } as const, action: 'bench', at: 1, details: {} }
  const settings = { keepRefusalsDays: 30, keepUsageDays: 90, undoDays: 30, contact: null }
  await store.projects.insert(
    { id: projectId, name: 'bench', createdAt: 1, suspendedAt: null, settings, version: 0 },
    note,
  )
  const { text, hash, hint } = makeRootKey()
  const plain = { name: 'bench', createdAt: 1, createdBy: 'bench', expiresAt: null, revokedAt: null, lastUsedAt: null }
  await store.people.insertRootKey({ ...plain, id: newId('rk'), projectId, hash, hint, scopes }, note)
  await store.close()
  return `Bearer ${text.reveal()}`
}

/** Makes keys, revokes a third and rotates a third of them, until the service is gone. */
export async function change(client: Client, done: Acknowledged): Promise<void> {
  for (let turn = 0; ; turn++) {
    const { key, text } = await client.call('POST', '/v1/keys', { keyspace: 'bench', environment: 'live' })
    done.created.set(key.id, text)
    if (turn % 3 === 0) {
      done.askedToRevoke.add(key.id)
      await client.call('POST', `/v1/keys/${key.id}/revoke`, {})
      done.revoked.add(key.id)
    } else if (turn % 3 === 1) {
      const rotated = await client.call('POST', `/v1/keys/${key.id}/rotate`, {})
      done.created.set(rotated.key.id, rotated.text)
      done.rotated.set(key.id, rotated.key.id)
    }
  }
}

/** Spends uses of the metered key until the service is gone. */
export async function spend(client: Client, key: string, done: Acknowledged): Promise<void> {
  for (;;) if ((await client.call('POST', '/v1/keys/verify', { key })).valid) done.granted++
}

/** What a service that was killed and started again does not know any more, of the keys that were acknowledged since `from`. */
export async function lostOf(client: Client, done: Acknowledged, ids: readonly string[]): Promise<readonly string[]> {
  const lost: string[] = []
  for (const id of ids) {
    const key = await client.call('GET', `/v1/keys/${id}`).catch(() => null)
    const { valid } = await client.call('POST', '/v1/keys/verify', { key: done.created.get(id), dry_run: true })
    const isRight = key !== null && (valid ? !done.revoked.has(id) : done.askedToRevoke.has(id))
    const successor = done.rotated.get(id)
    if (!isRight || (successor !== undefined && key.successor_id !== successor)) lost.push(id)
  }
  return lost
}
