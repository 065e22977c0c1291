import { Secret } from '@why401/core/issuer'
import { GuardFault } from './guard-fault.ts'
import type { ServiceSource } from './options.ts'

const mostBytes = 1_048_576

export interface ServiceAnswer {
  readonly status: number
  readonly headers: Headers
  /** null where there is none. */
  readonly body: unknown
}

export type ServiceCall = (method: string, path: string, body?: unknown) => Promise<ServiceAnswer>

/**
 * Requests to the service. Connections are kept by the platform's `fetch`; redirects are not followed, since they could lead
 * keys elsewhere; the timeout covers the body, too. Rejects with `GuardFault` alone, which quotes nothing.
 */
export function serviceCall({ url, rootKey, timeoutMs = 2000, fetch: send = fetch }: ServiceSource): ServiceCall {
  const base = baseOf(url)
  const secret = typeof rootKey === 'string' ? new Secret(rootKey) : rootKey
  return async (method, path, body) => {
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const response = await send(base + path, {
        method,
        redirect: 'error',
        signal,
        headers: {
          authorization: `Bearer ${secret.reveal()}`,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: response.status, headers: response.headers, body: await jsonOf(response) }
    } catch (error) {
      if (error instanceof GuardFault) throw error
      throw new GuardFault(signal.aborted ? 'timeout' : 'unreachable')
    }
  }
}

/** Without credentials in it, and without a slash at the end. */
function baseOf(url: string): string {
  const parsed = new URL(url)
  if (parsed.username || parsed.password) throw new TypeError('service.url: the root key does not belong into the URL')
  return parsed.href.replace(/\/$/, '')
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await textOf(response)
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    throw new GuardFault(response.ok ? 'malformed' : 'status', response.status)
  }
}

/** As it comes, so that an answer without an end is left in time. */
async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) throw new GuardFault('malformed', response.status)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
