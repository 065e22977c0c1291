import { trace, type Span, type Tracer } from '@opentelemetry/api'
import type { Arbitrary } from 'fast-check'
import * as fc from 'fast-check'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { cookiesOf, firstOwner, fromOwnPage, goodPassword, invited, signIn, tokenOf } from '../accounts/people-bed.ts'
import { requestsOf, unvisited, type Document, type FuzzRequest } from '../http/fuzz/requests.ts'
import { testBed, type Answered, type TestBed } from '../http/test-bed.ts'
import { hashKey } from '../keys/hash-key.ts'

/** All that leaves the service besides answers to whoever asks: log lines, console, spans. */
const written: string[] = []
/** By what they are: texts that nobody but their holders may read, and the hashes that stand for them. */
const secrets = new Map<string, string>()
/** Questions that were answered with what permission is missing. */
const refusedAt: string[] = []
/** Answers that told what they should not. */
const tellers: string[] = []
const visited = new Set<string>()
/** Each begins another course of requests. */
const seeds = [401, 402, 403, 404]
/** Questions about keys, whose refusals are passed on to whoever sent the key. */
const asking = ['/v1/keys/verify', '/v1/keys/verify-batch', '/v1/authorize']

let bed: TestBed
let document: Document
let directory: string

/** Whatever is said to a span, its name and its attributes: written down. */
const note = (...said: readonly unknown[]): Span => {
  written.push(said.map((each) => (each instanceof Error ? String(each) : JSON.stringify(each))).join(' '))
  return span
}
const span = {
  isRecording: () => true,
  spanContext: () => ({ traceId: '0', spanId: '0', traceFlags: 1 }),
  setAttribute: note,
  setAttributes: note,
  addEvent: note,
  setStatus: note,
  updateName: note,
  recordException: note,
  end: () => {},
} as unknown as Span
const tracer = {
  startSpan: note,
  startActiveSpan: (...args: readonly unknown[]) => (args.at(-1) as (own: Span) => unknown)(note(...args.slice(0, -1))),
} as unknown as Tracer

beforeAll(async () => {
  trace.setGlobalTracerProvider({ getTracer: () => tracer })
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...said: unknown[]) => void written.push(said.map(String).join(' ')))
  directory = await mkdtemp(join(tmpdir(), 'why401-secrets-'))
  const log = { level: 'debug', destination: { write: (line: string) => void written.push(line) } } as const
  bed = await testBed({ log, settings: { githubKeysUrl: 'http://127.0.0.1:1/' } })
  document = (await bed.call('GET', '/openapi.json', undefined, null)).body
  await course()
  await everyRoute()
  await bed.assembled.verifier.flush()
}, 120_000)

afterAll(async () => {
  await bed.close()
  vi.restoreAllMocks()
  trace.disable()
  await rm(directory, { recursive: true })
})

function keep(what: string, text: string): void {
  secrets.set(what, text)
  secrets.set(`hash of ${what}`, hashKey(text))
  secrets.set(`hash of ${what} in hex`, Buffer.from(hashKey(text), 'base64url').toString('hex'))
}

/** Makes one of every secret there is. */
async function course(): Promise<void> {
  const owner = await firstOwner(bed)
  keep('password', goodPassword)
  keep('root key', bed.rootKey)
  keep('session', sessionOf(owner.cookie))
  const { id, text } = await bed.key({ uses: { remaining: 5 } })
  keep('key', text)
  const rotated = await bed.call('POST', `/v1/keys/${id}/rotate`, {})
  keep('successor', rotated.body.text)
  const spare = await bed.call('POST', '/v1/root-keys', { name: 'spare', scopes: ['keys:read'] })
  keep('other root key', spare.body.text)
  const hook = await bed.call('POST', '/v1/webhooks', { url: 'https://h.example/', events: ['key.created'] })
  keep('webhook secret', hook.body.secret)
  const invitation = await owner.call('POST', '/v1/invitations', { email: 'i@example.com', role: 'viewer' })
  keep('invitation', invitation.body.token ?? tokenOf(invitation.body.url))
  await invited(bed, owner, 'g@example.com', 'viewer')
  for (const name of ['session', 'fingerprint', 'parcels'])
    secrets.set(`installation's ${name} secret`, Buffer.from(await bed.store.secret(name)).toString('base64'))
  const wrong = await signIn(bed, 'ada@example.com', `${goodPassword}!`)
  expect([wrong.status, cookiesOf(wrong)]).toEqual([401, ''])
}

const sessionOf = (cookie: string): string =>
  decodeURIComponent(/session_token=([^;]+)/.exec(cookie)?.[1] ?? '').split('.')[0] ?? ''

/** Generated requests to every route (ids of requests are the caller's own and kept as they are), with secrets wherever an id, a word to look for or a token may stand. */
async function everyRoute(): Promise<void> {
  const texts = [
    'key',
    'successor',
    'root key',
    'other root key',
    'session',
    'invitation',
    'webhook secret',
    'hash of key',
  ].map((what) => secrets.get(what) ?? '')
  const names = ['key_id', 'keyspace_id', 'keyspace', 'webhook_id', 'root_key_id', 'invitation_id', 'user_id']
  const known = Object.fromEntries([...names, 'key', 'token', 'cursor', 'search'].map((name) => [name, texts]))
  const callers = [
    ...Array.from({ length: 4 }, () => ({ authorization: `Bearer ${bed.rootKey}` })),
    { authorization: `Bearer ${secrets.get('key')}` },
    { authorization: `Bearer ${secrets.get('other root key')}x` },
    { cookie: `why401.session_token=${secrets.get('session')}`, ...fromOwnPage },
    {},
  ]
  for (const seed of seeds) {
    for (const request of fc.sample(requestsOf(document, known, callers), { numRuns: 1200, seed }))
      judge(request, await bed.inject(request))
    for (const request of fc.sample(questions(), { numRuns: 300, seed })) judge(request, await bed.inject(request))
  }
}

/** About keys that exist and are refused, with what looks like a key in every text that a refusal tells again. */
function questions(): Arbitrary<FuzzRequest> {
  const texts = ['key', 'root key', 'other root key', 'hash of key'].map((what) => secrets.get(what) ?? '')
  const permissions = texts.flatMap((text) => [text, `user:read and (${text} or admin)`, `${text}:read`])
  const known = {
    key: ['key', 'successor'].map((what) => secrets.get(what) ?? ''),
    keyspace: [bed.keyspaceId, ...texts],
  }
  const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => asking.includes(path)))
  const rootKey = { authorization: `Bearer ${bed.rootKey}` }
  const gateway = { 'why401-root-key': bed.rootKey, authorization: `Bearer ${secrets.get('successor')}` }
  return requestsOf({ paths }, { ...known, permissions }, [rootKey, gateway])
}

/** Whoever may not see it is shown no secret, and nobody is shown one again that stood in no request. */
function judge(request: FuzzRequest, answer: Answered): void {
  visited.add(`${request.method} ${request.url.split('?')[0]}`)
  const { 'set-cookie': _own, ...headers } = answer.headers
  const told = JSON.stringify(headers) + answer.text
  const sent = request.url + String(request.payload ?? '')
  const isPassedOn = asking.some((path) => request.url.split('?')[0] === path)
  refusedAt.push(...(/"code":"perm\.scope"/.test(told) && isPassedOn ? [request.url] : []))
  for (const [what, secret] of secrets)
    if (told.includes(secret) && (answer.status >= 400 || isPassedOn || !sent.includes(secret)))
      tellers.push(`${request.method} ${request.url}: ${answer.status} tells ${what}`)
}

const found = (text: string): readonly string[] =>
  [...secrets].filter(([, secret]) => text.includes(secret)).map(([what]) => what)

describe('no key, root key, session, link, password, webhook secret or hash', () => {
  test('is missing among those looked for, and every route was called', () => {
    expect([...secrets.values()].filter((text) => text.length < 20)).toEqual([])
    expect(secrets.size).toBeGreaterThan(24)
    expect(unvisited(document, visited)).toEqual([])
  })

  test('is in an answer that is an error or is passed on, or in one that was not to make it', () => {
    expect(refusedAt.length).toBeGreaterThan(20)
    expect(tellers).toEqual([])
  })

  test('is in log lines of any level, on the console or in spans', () => {
    expect(written.length).toBeGreaterThan(2500)
    expect(written.some((line) => line.includes('http.route'))).toBe(true)
    expect(found(written.join('\n'))).toEqual([])
  })

  test('is in metrics', async () => {
    const { text } = await bed.call('GET', '/metrics', undefined, null)
    expect(text).toContain('why401_verifications_total')
    expect(found(text)).toEqual([])
  })

  test('is in the audit log, as it is shown and as it is exported', async () => {
    const exported = await bed.call('GET', '/v1/audit/export')
    expect(exported.text.split('\n').length).toBeGreaterThan(8)
    expect(found(exported.text)).toEqual([])
  })

  test('is in the records of refusals', async () => {
    const { body, text } = await bed.call('GET', '/v1/refusals?limit=100')
    expect(body.items.length).toBeGreaterThan(3)
    expect(found(text)).toEqual([])
  })

  test('is in the name of a file that is made', async () => {
    await bed.store.backup(join(directory, 'copy.db'))
    const names = await readdir(directory)
    expect(names).toContain('copy.db')
    expect(found(names.join('\n'))).toEqual([])
  })
})
