import { noFacts, type Facts } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'
import { readAnswer } from './answer.ts'
import { findCurl } from './curl-text.ts'
import { findCredentials } from './credentials.ts'
import { toRequest, toResponse, type PlainRequest, type PlainResponse } from './fields.ts'
import { sortLines } from './pasted-lines.ts'

/**
 * Facts of a pasted error, log or issue. The whole paste stays in `text`; configuration, code and remarks are
 * copies of the lines that are clearly such.
 */
export function readText(text: string): Facts {
  const lines = sortLines(text)
  const answer = readAnswer(text)
  const command = text.includes('curl') ? findCurl(text) : null
  const request = requestFrom(answer.request, command?.request ?? null)
  const code = block(lines.code)
  const config = block(lines.config)
  return {
    ...noFacts,
    kind: 'text',
    text: new Secret(text),
    request,
    response: responseFrom(answer.response),
    code: code === null ? null : new Secret(code),
    config: config === null ? null : new Secret(config),
    remarks: lines.remarks.map((remark) => new Secret(remark)),
    credentials: withReferences(findCredentials({ request, code, config }), command?.isFilledIn ?? null),
  }
}

/** What a trace shows as sent is surer than a command that may be another attempt; the fuller one wins. */
function requestFrom(traced: PlainRequest | null, command: PlainRequest | null): Facts['request'] {
  if (!traced) return command ? toRequest(command) : null
  if (command && traced.headers.length === 0) return toRequest(command)
  return toRequest(traced)
}

function responseFrom(response: PlainResponse): Facts['response'] {
  const isEmpty = response.status === null && response.body === null && response.headers.length === 0
  return isEmpty ? null : toResponse(response)
}

function block(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join('\n')
}

function withReferences(
  found: Facts['credentials'],
  isFilledIn: ((value: string) => boolean) | null,
): Facts['credentials'] {
  return isFilledIn ? found.map((one) => (isFilledIn(one.value.reveal()) ? { ...one, reference: true } : one)) : found
}
