import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeRootKey } from '../../../packages/service/src/keys/make-key.ts'
import { newId } from '../../../packages/service/src/keys/new-id.ts'
import { scopes } from '../../../packages/service/src/model/actor.ts'
import { startService } from '../../../packages/service/src/service.ts'

export interface Asked {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly body?: object
  readonly authorization?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** From the first byte sent to the last received. */
export interface Timed {
  readonly status: number
  readonly nanoseconds: number
  readonly body: object
}

export interface Installation {
  readonly url: string
  readonly file: string
  /** Whose root key `rootKey` is. */
  readonly projectId: string
  readonly rootKey: string
  /** Another tenant's. */
  readonly otherRootKey: string
  readonly setupToken: string
  /** Moves the clock of the service. */
  pass(ms: number): void
  /** Over one connection that is kept. */
  ask(asked: Asked): Promise<Timed>
  close(): Promise<void>
}

/** A service on a new database with two tenants, listening on the loopback. */
export async function install(): Promise<Installation> {
  const directory = await mkdtemp(join(tmpdir(), 'why401-timing-'))
  let offset = 0
  const clock = () => Date.now() + offset
  const file = join(directory, 'keys.db')
  const service = await startService({
    file,
    port: 0,
    clock,
    log: { file: join(directory, 'log') },
  })
  const { projects, people } = service.store

  async function tenant(): Promise<{ readonly projectId: string; readonly rootKey: string }> {
    const projectId = newId('proj')
    const note = {
      actor: { kind: 'system', id: 'bench', projectId } as const,
      action: 'project.create',
      at: clock(),
      details: {},
    }
    // All requests have one address, and what one unknown key too many is told is another answer.
    const settings = {
      keepRefusalsDays: 30,
      keepUsageDays: 90,
      undoDays: 30,
      contact: null,
      unknownKeysPerMinute: 1_000_000_000,
    }
    await projects.insert(
      { id: projectId, name: 'p', createdAt: clock(), suspendedAt: null, suspendedBy: null, settings, version: 0 },
      note,
    )
    const { text, hash, hint } = makeRootKey()
    const times = { createdAt: clock(), createdBy: 'bench', expiresAt: null, revokedAt: null, lastUsedAt: null }
    await people.insertRootKey({ id: newId('rk'), projectId, name: 'all', hash, hint, scopes, ...times }, note)
    return { projectId, rootKey: text.reveal() }
  }

  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask: Installation['ask'] = ({ method, path, body, authorization, headers: more = {} }) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body)
      const headers = {
        ...more,
        ...(authorization === undefined ? {} : { authorization: `Bearer ${authorization}` }),
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      }
      const startedAt = process.hrtime.bigint()
      const sent = request(service.url + path, { method, headers, agent }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const nanoseconds = Number(process.hrtime.bigint() - startedAt)
          resolve({
            status: response.statusCode ?? 0,
            nanoseconds,
            body: JSON.parse(Buffer.concat(parts).toString() || '{}'),
          })
        })
      })
      sent.on('error', reject).end(text)
    })

  const close = async (): Promise<void> => {
    agent.destroy()
    await service.close()
    await rm(directory, { recursive: true })
  }
  const setupToken = new URL(service.setupUrl ?? '').hash.slice(1)
  const [{ projectId, rootKey }, { rootKey: otherRootKey }] = [await tenant(), await tenant()]
  await new Promise((resolve) => setTimeout(resolve, 600))
  const { url } = service
  return { url, file, projectId, rootKey, otherRootKey, setupToken, ask, close, pass: (ms) => void (offset += ms) }
}
