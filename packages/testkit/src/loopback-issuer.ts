import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface IssuerOptions {
  /** The one key that is accepted. */
  readonly key: string
  /** How the key is spoken of in refusals: its scheme word in `Authorization`. */
  readonly scheme?: string
}

export interface LoopbackIssuer {
  /** `http://127.0.0.1:port` */
  readonly url: string
  /** Requests that were answered so far. */
  readonly answered: () => number
  readonly close: () => Promise<void>
}

/**
 * An API on this machine that checks keys as real ones do: another answer for no key, another scheme, and a key it does
 * not know, in the form of RFC 6750 and of the large AI providers. It compares bytes and forgives nothing.
 */
export async function startLoopbackIssuer({ key, scheme = 'Bearer' }: IssuerOptions): Promise<LoopbackIssuer> {
  let count = 0
  const server = createServer((request, response) => {
    count++
    answer(request, response, key, scheme)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    answered: () => count,
    close: () => new Promise((resolve, reject) => void server.close((error) => (error ? reject(error) : resolve()))),
  }
}

function answer(request: IncomingMessage, response: ServerResponse, key: string, scheme: string): void {
  const header = request.headers.authorization
  if (header === undefined)
    return refuse(
      response,
      scheme,
      null,
      `You didn't provide an API key. You need to provide your API key in an Authorization header using ${scheme} auth (i.e. Authorization: ${scheme} YOUR_KEY).`,
      null,
    )
  const [word = '', ...rest] = header.split(' ')
  if (word.toLowerCase() !== scheme.toLowerCase() || rest.length === 0)
    return refuse(response, scheme, 'invalid_request', `Expected "${scheme} <key>" in the Authorization header.`, null)
  const given = rest.join(' ')
  if (given !== key)
    return refuse(
      response,
      scheme,
      'invalid_token',
      `Incorrect API key provided: ${echoed(given)}. You can find your API key in the dashboard.`,
      'invalid_api_key',
    )
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ object: 'list', data: [{ id: 'model-1' }] }))
}

/** First and last characters, the middle starred, as several providers echo a refused key. */
function echoed(given: string): string {
  return given.length <= 12 ? given : `${given.slice(0, 8)}${'*'.repeat(given.length - 12)}${given.slice(-4)}`
}

function refuse(
  response: ServerResponse,
  scheme: string,
  error: string | null,
  message: string,
  code: string | null,
): void {
  response
    .writeHead(401, {
      'content-type': 'application/json',
      'www-authenticate': `${scheme} realm="api"${error ? `, error="${error}"` : ''}`,
      'x-request-id': 'req_0001',
    })
    .end(JSON.stringify({ error: { message, type: 'invalid_request_error', param: null, code } }))
}
