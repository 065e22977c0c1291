import { makeRootKey } from '../../../packages/service/dist/keys/make-key.js'
import { newId } from '../../../packages/service/dist/keys/new-id.js'
import { scopes } from '../../../packages/service/dist/model/actor.js'
import { SqliteStore } from '../../../packages/service/dist/store/sqlite/sqlite-store.js'
import type { Acknowledgements } from './acknowledged.ts'
import type { Client } from './client.ts'

/** A project and a root key for everything; returns how to authorize. */
export async function prepare(file: string): Promise<string> {
  const store = await SqliteStore.open(file)
  const projectId = newId('proj')
  const note = { actor: { kind: 'system', id: 'bench', projectId } as const, action: 'bench', at: 1, details: {} }
  const settings = { keepRefusalsDays: 30, keepUsageDays: 90, undoDays: 30, contact: null }
  await store.projects.insert(
    { id: projectId, name: 'bench', createdAt: 1, suspendedAt: null, suspendedBy: null, settings, version: 0 },
    note,
  )
  const { text, hash, hint } = makeRootKey()
  const plain = { name: 'bench', createdAt: 1, createdBy: 'bench', expiresAt: null, revokedAt: null, lastUsedAt: null }
  await store.people.insertRootKey({ ...plain, id: newId('rk'), projectId, hash, hint, scopes }, note)
  await store.close()
  return `Bearer ${text.reveal()}`
}

/** Makes keys, revokes a third and rotates a third of them, until the service is gone. */
export async function change(client: Client, done: Acknowledgements): Promise<never> {
  for (let turn = 0; ; turn++) {
    const { key, text } = await client.call('POST', '/v1/keys', { keyspace: 'bench', environment: 'live' })
    const made = done.created(key.id, text)
    if (turn % 3 === 0) {
      made.revokeAskedAt = Date.now()
      await client.call('POST', `/v1/keys/${key.id}/revoke`, {})
      made.revokedAt = Date.now()
    } else if (turn % 3 === 1) {
      const rotated = await client.call('POST', `/v1/keys/${key.id}/rotate`, {})
      made.successor = done.created(rotated.key.id, rotated.text).id
      made.rotatedAt = Date.now()
    }
  }
}
