import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createGuard, type GuardFault } from './index.ts'
import { callWith } from './testing/guard-bed.ts'

const key = `acme_live_${'SYNTHETIC0'.repeat(4)}`
const rootKey = `why401_root_${'SYNTHETIC1'.repeat(4)}`
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const json =
  (body: unknown, status = 200): RequestListener =>
  (request, response) => {
    request.resume()
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

async function asked(url: string) {
  const faults: GuardFault[] = []
  const onFault = (fault: GuardFault): void => {
    faults.push(fault)
    throw new Error('a listener in trouble')
  }
  const guard = createGuard({ service: { url, rootKey, timeoutMs: 300 }, onFault })
  const result = await guard.check(callWith(key))
  return { result, faults }
}

const granted = {
  valid: true,
  code: null,
  key: {
    id: 'key_1',
    keyspace_id: 'ks_1',
    environment: 'live',
    name: null,
    external_id: null,
    owner: null,
    tags: [],
    metadata: null,
    expires_at: null,
  },
  granted: [],
  remaining: null,
  limits: [],
  warnings: [{ kind: 'from-the-future' }],
}

test('the answer that the cases below are variations of is a grant', async () => {
  const { result, faults } = await asked(await listening(json(granted)))
  expect(faults).toEqual([])
  expect(result).toMatchObject({ granted: { holder: { keyId: 'key_1' }, warnings: [] } })
})

const without = (name: string) => Object.fromEntries(Object.entries(granted).filter(([member]) => member !== name))

test.each([
  ['answers 500', json({}, 500), 'status'],
  ['answers 500 with a grant', json(granted, 500), 'status'],
  ['answers 201 with a grant', json(granted, 201), 'status'],
  ['refuses the root key', json({ code: 'key.revoked' }, 401), 'root-key'],
  ['lacks a scope', json({}, 403), 'root-key'],
  ['does not know the question', json({}, 400), 'status'],
  ['answers HTML', (_, response) => void response.end('<html>'), 'malformed'],
  ['answers an empty body', (_, response) => void response.end(), 'malformed'],
  ['answers a list', json([granted]), 'malformed'],
  ['answers null', json(null), 'malformed'],
  ['says "true"', json({ ...granted, valid: 'true' }), 'malformed'],
  ['says valid with a code', json({ ...granted, code: 'key.expired' }), 'malformed'],
  ['grants without a key', json({ ...granted, key: null }), 'malformed'],
  ['grants a key without an environment', json({ ...granted, key: { ...granted.key, environment: 'x' } }), 'malformed'],
  ['grants without permissions', json(without('granted')), 'malformed'],
  ['grants without limits', json(without('limits')), 'malformed'],
  ['refuses by a code that is none', json({ valid: false, code: '__proto__', evaluated: [], limits: [] }), 'malformed'],
  [
    'refuses by a check that is none',
    json({ valid: false, code: 'key.expired', evaluated: [{ check: 'x', verdict: 'failed' }], limits: [] }),
    'malformed',
  ],
  ['answers without an end', (_, response) => void endless(response.writeHead(200)), 'malformed'],
  ['is silent', () => {}, 'timeout'],
  ['stops in the middle', (_, response) => void response.writeHead(200).write('{"valid":tr'), 'timeout'],
  ['hangs up', (request) => void request.socket.destroy(), 'unreachable'],
  [
    'leads elsewhere',
    (_, response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    'unreachable',
  ],
] as readonly (readonly [string, RequestListener, string])[])(
  'a service that %s: 503 with Retry-After, never 401, never a grant',
  async (_, listener, reason) => {
    const { result, faults } = await asked(await listening(listener))
    expect(result).toMatchObject({
      refused: { status: 503, headers: { 'retry-after': '2' }, body: { code: 'server.fault' } },
    })
    expect(result).not.toHaveProperty(['refused', 'headers', 'www-authenticate'])
    expect(faults.map((fault) => fault.reason)).toEqual([reason])
    expect(JSON.stringify([result, faults.map(({ message, stack }) => [message, stack])])).not.toContain('SYNTHETIC')
  },
)

test('a service that is not there', async () => {
  const { result, faults } = await asked('http://127.0.0.1:1')
  expect(result).toMatchObject({ refused: { status: 503 } })
  expect(faults).toMatchObject([{ reason: 'unreachable' }])
})

function throwing(): string {
  throw new Error('a bug of somebody else')
}

test('demands that throw', async () => {
  const url = await listening(json(granted))
  const guard = createGuard({ service: { url, rootKey } })
  expect(await guard.check(callWith(key), { permissions: throwing })).toMatchObject({ refused: { status: 503 } })
})

function endless(response: { write(text: string, done: () => void): boolean; destroyed: boolean }): void {
  const more = (): void => {
    if (!response.destroyed) response.write(' '.repeat(65_536), more)
  }
  more()
}
