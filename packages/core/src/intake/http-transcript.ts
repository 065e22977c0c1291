import { noFacts, type Facts } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'
import { findCredentials } from './credentials.ts'
import { toRequest, toResponse } from './fields.ts'
import { readMessages, requestOf, responseOf, type HttpMessage } from './http-message.ts'
import { isRefused } from './refused.ts'

interface Pair {
  readonly request: HttpMessage | null
  readonly response: HttpMessage | null
}

/** Facts of raw HTTP: requests and responses as on the wire, in order, any of them missing. */
export function readHttp(text: string): { readonly facts: readonly Facts[]; readonly accepted: number } | null {
  const pairs = paired(readMessages(text.split('\n')))
  if (pairs.length === 0) return null
  // One exchange alone is pasted because it failed, whatever its wording.
  const refused = pairs.filter((pair) => isRefusal(pair) || (pairs.length === 1 && (pair.response?.status ?? 0) >= 400))
  return {
    facts: refused.map((pair) => factsOf(pair, pairs.length === 1 ? text : null)),
    accepted: pairs.length - refused.length,
  }
}

/** A response belongs to the request before it; without response the outcome is open, so the request counts as refused. */
function paired(messages: readonly HttpMessage[]): readonly Pair[] {
  const pairs: Pair[] = []
  let waiting: HttpMessage | null = null
  for (const message of messages) {
    if (message.kind === 'response') {
      if (message.status === 100 || message.status === 103) continue
      pairs.push({ request: waiting, response: message })
      waiting = null
    } else {
      if (waiting) pairs.push({ request: waiting, response: null })
      waiting = message
    }
  }
  if (waiting) pairs.push({ request: waiting, response: null })
  return pairs
}

function isRefusal({ response }: Pair): boolean {
  return response === null || isRefused(response.status, response.body ?? '')
}

function factsOf({ request, response }: Pair, text: string | null): Facts {
  const sent = request ? toRequest(requestOf(request, false)) : null
  return {
    ...noFacts,
    kind: 'http',
    // The response alone is the printed answer; a request in it would be read as the server's words.
    text: text !== null && !request ? new Secret(text) : null,
    request: sent,
    response: response ? toResponse(responseOf(response)) : null,
    credentials: findCredentials({ request: sent, code: null, config: null }),
  }
}
