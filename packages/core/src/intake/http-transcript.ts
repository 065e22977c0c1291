import { noFacts, type Facts } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'
import { challengesAnswered, type ChallengedExchange } from './challenged.ts'
import { findCredentials } from './credentials.ts'
import { toRequest, toResponse } from './fields.ts'
import { readMessages, requestOf, responseOf, type HttpMessage } from './http-message.ts'
import { isRefusal, isRefused, type IsKnownRefusal, type SeenAnswer } from './refused.ts'
import { readRequestFile, startsRequestFile, type RequestFile } from './request-file.ts'
import { readText } from './text.ts'
import { withVariables } from './tool-variables.ts'

interface Pair {
  readonly request: HttpMessage | null
  readonly response: HttpMessage | null
}

/** Facts of raw HTTP: requests and responses as on the wire, in order, any of them missing. */
export function readHttp(
  text: string,
  isKnownRefusal: IsKnownRefusal,
): { readonly facts: readonly Facts[]; readonly accepted: number } | null {
  if (!startsRequestFile(text)) return readTranscript(text, isKnownRefusal)
  const file = readRequestFile(text)
  const read = readTranscript(file.text, isKnownRefusal)
  return read && { ...read, facts: read.facts.map((facts) => withFile(facts, file)) }
}

/** An editor's own variables are settings, and what is left of them in a request was not filled in. */
function withFile(facts: Facts, { variables, config }: RequestFile): Facts {
  const kept = findCredentials({ request: null, code: null, config: config?.reveal() ?? null })
  return { ...facts, config, ...withVariables([...facts.credentials, ...kept], variables) }
}

function readTranscript(
  text: string,
  isKnownRefusal: IsKnownRefusal,
): { readonly facts: readonly Facts[]; readonly accepted: number } | null {
  const all = paired(readMessages(text.split('\n')))
  const handshakes = challengesAnswered(all, exchangeOf)
  const pairs = all.filter((pair) => !handshakes.has(pair))
  if (pairs.length === 0) return null
  const isAlone = pairs.length === 1
  // Without an answer the outcome is open.
  const refused = pairs.filter((pair) => pair.response === null || isRefusal(answerOf(pair), isKnownRefusal, isAlone))
  return {
    facts: refused.map((pair) => factsOf(pair, isAlone ? text : null)),
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

function exchangeOf({ request, response }: Pair): ChallengedExchange {
  return {
    method: request?.method ?? null,
    url: request ? requestOf(request, false).url : '',
    sent: request?.headers ?? [],
    status: response?.status ?? null,
    answered: response?.headers ?? [],
  }
}

function answerOf({ request, response }: Pair): SeenAnswer {
  const { headers, body } = response ?? { headers: [], body: null }
  return { url: request && requestOf(request, false).url, status: response?.status ?? null, headers, body }
}

function factsOf({ request, response }: Pair, text: string | null): Facts {
  if (request && !response && isAnswer(request)) return toldFacts(request, request.body ?? '')
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

const errorStart =
  /^\s{0,200}(?:\{\s{0,40}"(?:error|errors|message|msg|detail|title|fault|status|statusCode|code|ok|success)"|<\?xml|<html|<Error|[45]\d\d\b)/i

/** Whoever writes a request down by hand puts the answer under it without its status line; a body of one's own has a type. */
function isAnswer({ headers, body }: HttpMessage): boolean {
  return (
    body !== null &&
    errorStart.test(body) &&
    isRefused(400, body) &&
    !headers.some(([name]) => /^content-(?:type|length)$/i.test(name))
  )
}

/** A request that is told of, and behind it what came back and what its teller says. */
function toldFacts(request: HttpMessage, below: string): Facts {
  const told = readText(below)
  const sent = toRequest(requestOf({ ...request, body: null }, false))
  const credentials = findCredentials({ request: sent, code: null, config: null })
  return { ...told, request: sent, credentials: [...credentials, ...told.credentials] }
}
