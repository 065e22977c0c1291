import type { PlainRequest, PlainResponse } from './fields.ts'
import { readMessages, requestOf, responseOf, type HttpMessage } from './http-message.ts'

export interface VerboseExchange {
  readonly request: PlainRequest | null
  readonly response: PlainResponse | null
}

const isVerbose = /^[ \t]{0,8}(?:[<>] ?(?:[A-Z]{3,10} \S{1,8000} HTTP\/|HTTP\/\d)|HTTP\/\d(?:\.\d)? \d{3}\b)/m
const note = /^(?:\*|[{}] \[|\s{0,8}% Total|\s{0,12}\d{1,3} .{0,20}--:--)/
const secure = /^\* (?:.{0,40}SSL connection|.{0,20}TLSv1|ALPN|Server certificate|Connected to .{1,300} port 443)/m

/** The last exchange in the output of `curl -v`, `curl -i` or `http -v`, or in raw HTTP within text; null for any other text. */
export function readVerbose(text: string): VerboseExchange | null {
  if (!isVerbose.test(text)) return null
  const messages = readMessages(plainLines(text))
  const isSecure = secure.test(text)
  const response =
    messages.findLast((message, at) => message.kind === 'response' && !isInterim(message, messages[at - 1])) ?? null
  const request = messages.findLast((message) => message.kind === 'request' && message.method !== 'CONNECT') ?? null
  return {
    request: request ? requestOf({ ...request, body: null }, isSecure) : null,
    response: response ? { ...responseOf(response), body: withoutRest(response.body) } : null,
  }
}

/** In an issue the body ends with its code fence. */
function withoutRest(body: string | null): string | null {
  const fence = body?.search(/^[ \t]{0,8}```/m) ?? -1
  const kept = fence === -1 ? body : (body?.slice(0, fence).trim() ?? '')
  return kept === '' ? null : kept
}

/** Takes the arrows off and leaves curl's own remarks and the progress meter out. */
function plainLines(text: string): readonly string[] {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    if (/^[<>](?: |\r?$)/.test(line)) lines.push(line.slice(2))
    else if (!note.test(line)) lines.push(line)
  }
  return lines
}

/** `100 Continue`, early hints, and the proxy's consent to a tunnel are not the answer. */
function isInterim({ status }: HttpMessage, before: HttpMessage | undefined): boolean {
  return status === 100 || status === 103 || (status === 200 && before?.method === 'CONNECT')
}
