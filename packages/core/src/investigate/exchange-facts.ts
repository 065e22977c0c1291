import { findCredentials } from '../intake/credentials.ts'
import { decodeUtf8 } from '../keys/base64.ts'
import { noFacts, type Facts, type HttpRequest } from '../model/facts.ts'
import type { Exchange } from '../model/experiment.ts'
import { Secret } from '../model/secret.ts'
import type { WireRequest } from '../model/wire.ts'

/** What one exchange on the wire tells, in the form that every other input takes. */
export function factsOf({ request, answer }: Exchange): Facts {
  const sent = toHttpRequest(request)
  return {
    ...noFacts,
    kind: 'http',
    request: sent,
    response: answer.response,
    credentials: findCredentials({ request: sent, code: null, config: null }),
  }
}

function toHttpRequest({ method, url, headers, body }: WireRequest): HttpRequest {
  const text = body && decodeUtf8(body.subarray(0, longestBody))
  return { method, url, headers, body: text === null ? null : new Secret(text) }
}

const longestBody = 65_536
