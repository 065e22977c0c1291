import type { RefusalAnswer } from '@why401/core/issuer'
import { exposing, exposingMore } from './exposed.ts'

/** A refusal as a `Response` of the Fetch standard. */
export function refusalResponse({ status, headers, body }: RefusalAnswer): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...headers } })
}

/** The same answer with more header fields. Made anew: those of an answer that came from elsewhere cannot be changed. */
export function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  if (Object.keys(headers).length === 0) return response
  const all = new Headers(response.headers)
  const more = exposingMore(headers, all.get(exposing))
  for (const [name, value] of Object.entries(more)) all.set(name, value)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers: all })
}
