import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface GuardedApi {
  readonly url: string
  close(): Promise<void>
}

export interface GuardedApiOptions {
  readonly serviceUrl: string
  /** May verify. */
  readonly rootKey: string
  /** What is asked of a key on each path, as `POST /v1/keys/verify` takes it; other paths ask for nothing more than a key. */
  readonly asked: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

interface Ready {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: object
}

/** An API on loopback that asks the key service about every request and passes its refusals on as they are. */
export async function startGuardedApi(options: GuardedApiOptions): Promise<GuardedApi> {
  const server = createServer((request, response) => {
    answerOf(request, options).then(
      ({ status, headers, body }) => void response.writeHead(status, headers).end(JSON.stringify(body)),
      () => unavailable(response),
    )
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}

async function answerOf(request: IncomingMessage, options: GuardedApiOptions): Promise<Ready> {
  const key = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  return key === undefined ? withoutKey(request, options) : withKey(key, request.url ?? '/', options)
}

/** Whoever sends no key is told by the service what is missing, or what is wrong with what was sent. */
async function withoutKey({ headers }: IncomingMessage, { serviceUrl }: GuardedApiOptions): Promise<Ready> {
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    /^(?:authorization|x-|api)/.test(name) ? [[name, String(value)] as const] : [],
  )
  const response = await fetch(`${serviceUrl}/v1/whoami`, { headers: Object.fromEntries(sent) })
  const told = Object.fromEntries(
    [...response.headers].filter(([name]) => /^(?:content-type|www-authenticate)$/.test(name)),
  )
  return { status: response.status, headers: told, body: (await response.json()) as object }
}

async function withKey(key: string, path: string, { serviceUrl, rootKey, asked }: GuardedApiOptions): Promise<Ready> {
  const response = await fetch(`${serviceUrl}/v1/keys/verify`, {
    method: 'POST',
    headers: { authorization: `Bearer ${rootKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ key, route: path, ...asked[path] }),
  })
  const { answer } = (await response.json()) as { readonly answer?: Ready }
  return answer ?? { status: 200, headers: { 'content-type': 'application/json' }, body: { items: [] } }
}

function unavailable(response: ServerResponse): void {
  response.writeHead(503).end()
}
