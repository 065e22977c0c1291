import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as it came. */
export interface IssuerCall {
  readonly method: string
  /** Path and query, undecoded. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface IssuerAnswer {
  readonly status: number
  /** JSON unless it is text. */
  readonly body?: unknown
}

/** What goes wrong with the next call that fits. */
export interface Mishap {
  /** `PUT /path`; the first call that matches. */
  readonly call: RegExp
  /**
   * `before`: the connection ends and nothing was done; `after`: it was done and the connection ends; `hang`: it was done
   * and no answer comes; a number: nothing was done and that is the status.
   */
  readonly how: 'before' | 'after' | 'hang' | number
}

export interface IssuerDouble {
  /** `http://127.0.0.1:port` */
  readonly url: string
  /** `PUT /path` of all calls so far. */
  readonly calls: () => readonly string[]
  /** In what calls differed from the issuer's documentation. */
  readonly violations: () => readonly string[]
  /** The next call that fits goes wrong, once. */
  readonly mishap: (mishap: Mishap) => void
  /** Resolves when a call that fits has been done. */
  readonly reached: (call: RegExp) => Promise<void>
  readonly close: () => Promise<void>
}

/** A call that an issuer would not understand. */
export class Violation extends Error {}

/** Throws a `Violation` unless it holds. */
export function demand(holds: boolean, says: string): asserts holds {
  if (!holds) throw new Violation(says)
}

/** Exactly these members, no others. */
export function jsonBody(call: IssuerCall, allowed: readonly string[]): Readonly<Record<string, unknown>> {
  demand(/^application\/json\b/.test(call.headers['content-type'] ?? ''), 'a JSON body says so in Content-Type')
  const value: unknown = JSON.parse(call.body)
  demand(typeof value === 'object' && value !== null && !Array.isArray(value), 'the body is an object')
  const extra = Object.keys(value).filter((name) => !allowed.includes(name))
  demand(extra.length === 0, `members that are not documented: ${extra.join(', ')}`)
  return value as Readonly<Record<string, unknown>>
}

export function noBody({ body, headers }: IssuerCall): void {
  demand(body === '' && headers['content-type'] === undefined, 'a call without a body')
}

export function bearerOf({ headers }: IssuerCall): string {
  const [, token] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? []
  demand(token !== undefined, 'Authorization: Bearer TOKEN')
  return token
}

/** An issuer on loopback. @param answer as its documentation says; state is its own. */
export async function startIssuerDouble(answer: (call: IssuerCall) => IssuerAnswer): Promise<IssuerDouble> {
  const calls: string[] = []
  const violations: string[] = []
  const mishaps: Mishap[] = []
  const waiting: { readonly call: RegExp; readonly resolve: () => void }[] = []
  const judged = (call: IssuerCall): IssuerAnswer => {
    try {
      return answer(call)
    } catch (error) {
      if (!(error instanceof Violation)) throw error
      violations.push(`${call.method} ${call.target}: ${error.message}`)
      return { status: 400, body: { error: error.message } }
    }
  }
  const server = createServer(
    (request, response) =>
      void received(request).then((call) => {
        const name = `${call.method} ${call.target} ${call.body}`
        const at = mishaps.findIndex((one) => one.call.test(name))
        const how = at < 0 ? null : mishaps.splice(at, 1)[0]?.how
        calls.push(`${call.method} ${call.target}`)
        if (how === 'before') return response.destroy()
        const done = typeof how === 'number' ? { status: how } : judged(call)
        for (const one of waiting) if (one.call.test(name)) one.resolve()
        if (how === 'after') return response.destroy()
        return how === 'hang' ? undefined : write(response, done)
      }),
  )
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    calls: () => calls,
    violations: () => violations,
    mishap: (one) => void mishaps.push(one),
    reached: (call) => new Promise((resolve) => void waiting.push({ call, resolve })),
    close() {
      server.closeAllConnections()
      return new Promise((resolve, reject) => void server.close((error) => (error ? reject(error) : resolve())))
    },
  }
}

async function received(request: IncomingMessage): Promise<IssuerCall> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { method = '', url: target = '', headers } = request
  return { method, target, headers, body: Buffer.concat(chunks).toString() }
}

function write(response: ServerResponse, { status, body }: IssuerAnswer): void {
  const isText = typeof body === 'string'
  const text = isText ? body : body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, text === '' ? {} : { 'content-type': isText ? 'text/xml' : 'application/json' }).end(text)
}
