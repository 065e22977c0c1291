import { readEmbedded } from './body-text.ts'
import type { PlainRequest, PlainResponse } from './fields.ts'
import { maxHeaders } from './limits.ts'
import { readRequestLine } from './request-text.ts'
import { readStatus } from './status-text.ts'
import { readVerbose } from './verbose.ts'
import { regexOf } from '../model/regex.ts'

/** What an error text tells about the exchange behind it. */
export interface Answer {
  readonly request: PlainRequest | null
  readonly response: PlainResponse
}

/**
 * Reads status, headers and body of the answer, and the request, out of any printed text.
 * @param status where it is known from elsewhere; else it is looked for in the text.
 */
export function readAnswer(text: string, status: number | null = null): Answer {
  const verbose = text.includes('HTTP/') ? readVerbose(text) : null
  const printed = readEmbedded(verbose?.response?.body ?? text)
  const named = verbose?.request ? null : readRequestLine(text)
  const headers =
    verbose?.response?.headers ?? (printed.headers.length > 0 ? printed.headers : readHeaderLines(text, answerHeader))
  return {
    request: withSentHeaders(verbose?.request ?? printed.request ?? named, text),
    response: {
      status: status ?? verbose?.response?.status ?? printed.status ?? readStatus(text),
      headers,
      body: printed.body ?? verbose?.response?.body ?? null,
    },
  }
}

/** Request headers that a log prints one a line; they are sent ones even where no address is told. */
function withSentHeaders(request: PlainRequest | null, text: string): PlainRequest | null {
  if (request && request.headers.length > 0) return request
  const sent = [...readHeaderLines(text, sentHeader), ...readRefusedValue(text)]
  if (sent.length === 0) return request
  return { method: request?.method ?? null, url: request?.url ?? '', headers: sent, body: request?.body ?? null }
}

const sentHeader = regexOf('gim')`
  ^[> \t]{0,20}["']?(
      (?:proxy-)?authorization|x-api-key|api-key|apikey|x-auth-token|x-access-token|x-goog-api-key
      |ocp-apim-subscription-key|private-token|x-rapidapi-key|x-functions-key|xi-api-key|dd-api-key|cookie
      |user-agent|origin|referer|anthropic-version|openai-organization|x-amz-date|x-amz-security-token
    )["']?[ \t]?:[ \t]?([^\r\n]{0,16000})
`
const answerHeader = regexOf('gim')`
  ^[< \t]{0,20}["']?(
      www-authenticate|proxy-authenticate|retry-after|server|via|location|date|content-type|x-request-id
      |request-id|apim-request-id|x-ms-[\w-]{1,60}|x-amzn?-(?!date|security|content)[\w-]{1,60}
      |x-github-[\w-]{1,40}|x-oauth-scopes|x-accepted-[\w-]{1,40}|x-ratelimit-[\w-]{1,40}|ratelimit[\w-]{0,40}
      |cf-[\w-]{1,30}|x-cache|x-error-[\w-]{1,30}|x-served-by|x-powered-by|access-control-allow-[\w-]{1,20}
      |openai-[\w-]{1,40}|anthropic-ratelimit-[\w-]{1,60}
    )["']?[ \t]?:[ \t]?([^\r\n]{0,16000})
`

/** What every line of a header looks like: quick to look for, where the lists of names are long. */
const headerLine = /^[<> \t]{0,20}["']?[\w-]{3,90}["']?[ \t]?:/m

function readHeaderLines(text: string, pattern: RegExp): readonly (readonly [string, string])[] {
  if (!headerLine.test(text)) return []
  const found: (readonly [string, string])[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match && found.length < maxHeaders; match = pattern.exec(text)) {
    const value = match[2] ?? ''
    // A line of a printed object ends in quote and comma; a header line does not.
    found.push([match[1] ?? '', value.replace(/^(["'])(.*)\1,?$/, '$2')])
  }
  return found
}

const refusedValue = regexOf('i')`
  (?:invalid|illegal|unexpected|forbidden)[ \w(),-]{0,90}header[ -]?(?:value|content|char\w*)?[ :="([]{0,4}b?
    (["'])((?:bearer|basic|token|bot)? ?[^"'\r\n]{8,4000})\1
`

/** Clients that refuse to send a broken value print it: `Invalid header value b'Bearer …\\n'`. */
function readRefusedValue(text: string): readonly (readonly [string, string])[] {
  const value = refusedValue.exec(text)?.[2]
  // Others print the header's name in the same place.
  if (!value || !/\d|\s/.test(value) || /^[a-z-]{1,40}$/i.test(value)) return []
  return [['Authorization', value.replaceAll('\\n', '\n').replaceAll('\\r', '\r').replaceAll('\\t', '\t')]]
}
