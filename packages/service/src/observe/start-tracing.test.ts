import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { hashKey } from '../keys/hash-key.ts'
import { makeRootKey } from '../keys/make-key.ts'
import { newId } from '../keys/new-id.ts'
import { scopes } from '../model/actor.ts'
import { startService, type RunningService } from '../service.ts'

interface Received {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

interface Span {
  readonly name: string
  readonly kind: number
  readonly traceId: string
  readonly parentSpanId?: string
  readonly attributes: Readonly<Record<string, unknown>>
}

type Member = { readonly key: string; readonly value: Readonly<Record<string, unknown>> }
type Group = {
  readonly resource: { readonly attributes: readonly Member[] }
  readonly scopeSpans: readonly { readonly spans: readonly (Omit<Span, 'attributes'> & { attributes: Member[] })[] }[]
}

/** An OTLP receiver that keeps what came. */
const received: Received[] = []
const receiver = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  received.push({ path: request.url ?? '', headers: request.headers, text: Buffer.concat(parts).toString('latin1') })
  response.writeHead(200, { 'content-type': request.headers['content-type'] }).end()
})

let endpoint: string
let directory: string
let lines: string[] = []

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-traces-'))
  await new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
})

afterAll(async () => {
  receiver.closeAllConnections()
  receiver.close()
  await rm(directory, { recursive: true })
})

afterEach(() => {
  vi.unstubAllEnvs()
  received.length = 0
  lines = []
})

const attributesOf = (members: readonly Member[]) =>
  Object.fromEntries(members.map(({ key, value }) => [key, Object.values(value)[0]]))

const groups = (): readonly Group[] =>
  received.flatMap(({ text }) => (JSON.parse(text) as { resourceSpans: Group[] }).resourceSpans)

const spans = (): readonly Span[] =>
  groups().flatMap(({ scopeSpans }) =>
    scopeSpans.flatMap(({ spans: own }) => own.map((span) => ({ ...span, attributes: attributesOf(span.attributes) }))),
  )

async function started(variables: Readonly<Record<string, string>>): Promise<RunningService> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  const destination = { write: (line: string) => void lines.push(line) }
  return startService({ file: join(directory, `${newId('key')}.db`), port: 0, log: { level: 'warn', destination } })
}

/** A project with a root key, written as another process would. */
async function rootKeyOf({ store }: RunningService): Promise<string> {
  const projectId = newId('proj')
  const note = { actor: { kind: 'system', id: 'test', projectId } as const, action: 'test', at: 1, details: {} }
  const settings = { keepRefusalsDays: 30, keepUsageDays: 90, undoDays: 30, contact: null }
  await store.projects.insert(
    { id: projectId, name: 'p', createdAt: 1, suspendedAt: null, suspendedBy: null, settings, version: 0 },
    note,
  )
  const { text, hash, hint } = makeRootKey()
  const rootKey = { id: newId('rk'), projectId, name: 'all', hash, hint, scopes, createdBy: 'test', createdAt: 1 }
  await store.people.insertRootKey({ ...rootKey, expiresAt: null, revokedAt: null, lastUsedAt: null }, note)
  return text.reveal()
}

const parent = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' }
const traceparent = `00-${parent.traceId}-${parent.spanId}-01`

interface Course {
  readonly rootKey: string
  readonly key: string
}

/** A key is made, verified, refused; a caller without a root key is refused, and a gateway. */
async function course(service: RunningService): Promise<Course> {
  const rootKey = await rootKeyOf(service)
  const send = async (path: string, body: object, fields: Readonly<Record<string, string>> = {}) => {
    const headers = { authorization: `Bearer ${rootKey}`, 'content-type': 'application/json', ...fields }
    const answer = await fetch(service.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: answer.status, body: (await answer.json()) as { readonly text: string } }
  }
  await expect.poll(async () => (await send('/v1/keyspaces', { name: 'a', prefix: 'a' })).status).toBe(201)
  const { body } = await send('/v1/keys', { keyspace: 'a', environment: 'live' })
  // What a caller of its own accord writes into `tracestate` is not sent on.
  await send('/v1/keys/verify', { key: body.text }, { traceparent, tracestate: `vendor=${body.text}` })
  await send('/v1/keys/verify', { key: body.text, permissions: 'orders:write' })
  await send('/v1/keys/verify', { key: body.text }, { authorization: `Bearer ${rootKey}x` })
  const gateway = { 'why401-root-key': rootKey, 'x-forwarded-method': 'GET', 'x-forwarded-uri': '/a' }
  const asked = await fetch(`${service.url}/v1/authorize?permissions=b`, {
    headers: { ...gateway, authorization: `Bearer ${body.text}` },
  })
  expect(asked.status).toBe(403)
  return { rootKey, key: body.text }
}

describe('without the standard variables', () => {
  test.each([
    {},
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'on', OTEL_TRACES_EXPORTER: 'none' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'on', OTEL_SDK_DISABLED: 'TRUE' },
    { OTEL_SERVICE_NAME: 'shop' },
  ])('nothing is loaded and nothing sent: %o', async (variables: Record<string, string>) => {
    const own = Object.entries(variables).map(([name, value]) => [name, value === 'on' ? endpoint : value])
    const service = await started(Object.fromEntries(own) as Record<string, string>)
    await fetch(`${service.url}/healthz`)
    await service.close()
    const loaded = Object.keys(createRequire(import.meta.url).cache).join('\n')
    expect(loaded).not.toMatch(/@opentelemetry\/(?:sdk|exporter|otlp|resources)/)
    expect([received, lines]).toEqual([[], []])
  })
})

describe('spans', () => {
  test('arrive with what was asked and found, continue the caller, and hold no key', async () => {
    const service = await started({
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_EXPORTER_OTLP_HEADERS: 'x-team=shop',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
    })
    const { key, rootKey } = await course(service)
    await service.close()
    expect(received[0]).toMatchObject({ path: '/v1/traces', headers: { 'x-team': 'shop' } })
    expect(attributesOf(groups()[0]?.resource.attributes ?? [])).toMatchObject({
      'service.name': 'why401',
      'deployment.environment.name': 'test',
    })

    const verified = spans().filter(({ name }) => name === 'POST /v1/keys/verify')
    const found = { 'http.request.method': 'POST', 'http.route': '/v1/keys/verify', 'http.response.status_code': 200 }
    expect(verified.map(({ attributes }) => attributes)).toEqual([
      { ...found, 'why401.code': 'ok', 'why401.request_id': expect.stringMatching(/^req_/) },
      { ...found, 'why401.code': 'perm.scope', 'why401.request_id': expect.stringMatching(/^req_/) },
      expect.objectContaining({ 'why401.code': 'key.mistyped', 'http.response.status_code': 401 }),
    ])
    expect(verified[0]).toMatchObject({ kind: 2, traceId: parent.traceId, parentSpanId: parent.spanId })
    expect(verified[1]?.traceId).not.toBe(parent.traceId)
    expect(spans().find(({ name }) => name === 'GET /v1/authorize')?.attributes).toMatchObject({
      'why401.code': 'perm.scope',
      'http.response.status_code': 403,
    })

    const all = received.map(({ text }) => text).join('\n')
    for (const secret of [key, rootKey, hashKey(key), hashKey(rootKey)]) expect(all).not.toContain(secret)
    expect(lines.filter((line) => line.includes('traces'))).toEqual([])
  }, 20_000)

  test('go as protobuf where nothing else is asked for, under the name and to the address that are', async () => {
    const service = await started({
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${endpoint}/here`,
      OTEL_SERVICE_NAME: 'keys-of-shop',
    })
    await fetch(`${service.url}/healthz`)
    await service.close()
    expect(received[0]).toMatchObject({ path: '/here', headers: { 'content-type': 'application/x-protobuf' } })
    expect(received[0]?.text).toContain('GET /healthz')
    expect(received[0]?.text).toContain('keys-of-shop')
  })

  test.each([
    ['always_off', '1', traceparent, 0],
    ['traceidratio', '0', traceparent, 0],
    ['parentbased_always_off', '1', traceparent, 1],
    ['parentbased_traceidratio', '1', `${traceparent.slice(0, -1)}0`, 0],
  ])('are taken as the sampler says: %s %s', async (sampler, argument, given, count) => {
    const service = await started({
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_TRACES_SAMPLER: sampler,
      OTEL_TRACES_SAMPLER_ARG: argument,
    })
    await fetch(`${service.url}/healthz`, { headers: { traceparent: given } })
    await service.close()
    expect(spans()).toHaveLength(count)
  })
})

describe('what cannot be had', () => {
  test.each([
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, '\\"grpc\\" is not spoken here'],
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, 'there is no \\"zipkin\\" here'],
    [{ OTEL_TRACES_SAMPLER: 'jaeger_remote' }, 'OTEL_TRACES_SAMPLER value \\"jaeger_remote\\" invalid'],
  ])('is said once: %o', async (variables, words) => {
    const service = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, ...variables })
    for (let at = 0; at < 3; at++) await fetch(`${service.url}/healthz`)
    await service.close()
    expect(lines.filter((line) => line.includes(words))).toHaveLength(1)
  })

  test('a receiver that is not there is said, and nothing else fails or waits for it long', async () => {
    const service = await started({
      OTEL_TRACES_EXPORTER: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
      OTEL_EXPORTER_OTLP_TIMEOUT: '300',
      OTEL_BSP_SCHEDULE_DELAY: '50',
    })
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200)
    await expect.poll(() => lines.filter((line) => line.includes('"msg":"traces"')), { timeout: 5000 }).toHaveLength(1)
    const before = Date.now()
    await service.close()
    expect(Date.now() - before).toBeLessThan(5000)
  }, 15_000)
})
