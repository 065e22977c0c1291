import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { makeRootKey } from '../keys/make-key.ts'
import { newId } from '../keys/new-id.ts'
import { scopes, type Scope } from '../model/actor.ts'
import { insertProject } from '../operate/projects.ts'
import type { ServiceSettings } from '../settings.ts'
import { assemble, type Assembled, type ServiceOptions } from '../service.ts'
import { SqliteStore } from '../store/sqlite/sqlite-store.ts'
import type { Store } from '../store/store.ts'
import { buildApp } from './app.ts'

/** One project with a keyspace and a root key for everything. */
export interface Tenant {
  readonly projectId: string
  readonly keyspaceId: string
  readonly rootKey: string
}

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>
  // eslint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  readonly body: any
  readonly text: string
}

export interface TestBed extends Tenant {
  readonly app: FastifyInstance
  readonly store: Store
  /** Its database. */
  readonly file: string
  readonly assembled: Assembled
  /** Moves the clock; milliseconds. */
  pass(ms: number): void
  now(): number
  /** As the root key of this project, unless `as` says who. */
  call(method: string, url: string, body?: unknown, as?: string | null): Promise<Answered>
  inject(options: InjectOptions): Promise<Answered>
  /** A root key of this project with these scopes only. */
  rootKeyWith(granted: readonly Scope[], tenant?: Tenant): Promise<string>
  /** Another project. */
  tenant(): Promise<Tenant>
  /** Makes a key and answers its text and id. */
  key(traits?: object): Promise<{ readonly text: string; readonly id: string }>
  close(): Promise<void>
}

export interface BedOptions {
  readonly settings?: Partial<ServiceSettings>
  readonly log?: ServiceOptions['log']
}

const system = (projectId: string) => ({ kind: 'system', id: 'test', projectId }) as const

/** The application on a real store in a directory of its own. */
export async function testBed(options: BedOptions = {}): Promise<TestBed> {
  const directory = await mkdtemp(join(tmpdir(), 'why401-http-'))
  const file = join(directory, 'keys.db')
  const store = await SqliteStore.open(file)
  let offset = 0
  const clock = () => Date.now() + offset
  const assembled = await assemble(store, {
    clock,
    log: options.log ?? { level: 'silent' },
    settings: options.settings ?? {},
  })
  const app = await buildApp(assembled.parts)

  const rootKeyWith = async (granted: readonly Scope[], { projectId }: { projectId: string }): Promise<string> => {
    const made = makeRootKey()
    const note = { actor: system(projectId), action: 'root-key.create', at: clock(), details: {} }
    const { hash, hint } = made
    await store.people.insertRootKey(
      {
        id: newId('rk'),
        projectId,
        name: 'test',
        hash,
        hint,
        scopes: granted,
        createdAt: clock(),
        createdBy: 'test',
        expiresAt: null,
        revokedAt: null,
        lastUsedAt: null,
      },
      note,
    )
    await assembled.parts.settingsChanged()
    return made.text.reveal()
  }

  const inject = async (injected: InjectOptions): Promise<Answered> => {
    const { statusCode, headers, body } = await app.inject(injected)
    const isJson = /^application\/(?:problem\+)?json/.test(String(headers['content-type']))
    return { status: statusCode, headers, body: isJson && body !== '' ? JSON.parse(body) : body, text: body }
  }

  const call = (as: string | null, method: string, url: string, body?: unknown): Promise<Answered> =>
    inject({
      method: method as 'GET',
      url,
      headers: as === null ? {} : { authorization: `Bearer ${as}` },
      ...(body === undefined ? {} : { payload: body as object }),
    })

  const tenant = async (): Promise<Tenant> => {
    const { id: projectId } = await insertProject(store, 'Acme', clock())
    const rootKey = await rootKeyWith(scopes, { projectId })
    const { body } = await call(rootKey, 'POST', '/v1/keyspaces', { name: 'acme', prefix: 'acme' })
    return { projectId, keyspaceId: body.id, rootKey }
  }

  const own = await tenant()
  return {
    ...own,
    app,
    store,
    file,
    assembled,
    tenant,
    inject,
    pass: (ms) => void (offset += ms),
    now: clock,
    call: (method, url, body, as = own.rootKey) => call(as, method, url, body),
    rootKeyWith: (granted, whose = own) => rootKeyWith(granted, whose),
    key: async (traits = {}) => {
      const { body } = await call(own.rootKey, 'POST', '/v1/keys', {
        keyspace: own.keyspaceId,
        environment: 'live',
        ...traits,
      })
      return { text: body.text, id: body.key.id }
    },
    close: async () => {
      await app.close()
      const { verifier, rootKeys, parts } = assembled
      await Promise.all([verifier.close(), rootKeys.close(), parts.ownRefusals.close()])
      await store.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
