import { noFacts, type Facts } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'
import { readAnswer } from './answer.ts'
import { findCurl, type CurlCommand } from './curl-text.ts'
import { findCredentials } from './credentials.ts'
import { toRequest, toResponse, type PlainRequest, type PlainResponse } from './fields.ts'
import { isRefused } from './refused.ts'
import { sortLines, type PastedCommand, type PastedLines } from './pasted-lines.ts'
import { withoutParts } from './paste-credentials.ts'
import { readStatus } from './status-text.ts'

/** Facts of a pasted error, log or issue, each line in the part that it belongs to. */
export function readText(text: string): Facts {
  const lines = sortLines(text)
  const command = text.includes('curl') && !areAccepted(lines) ? refusedCommand(lines.commands) : null
  return factsOf('text', text, lines, command)
}

/** Facts of sorted lines; the request is the command's unless the answer shows what was sent. */
export function factsOf(kind: 'text' | 'curl', text: string, lines: PastedLines, command: CurlCommand | null): Facts {
  const printed = printedText(lines)
  const answer = readAnswer(printed)
  const request =
    kind === 'curl' && command
      ? toRequest(command.request)
      : requestFrom(named(answer.request, printed), command?.request ?? null)
  const code = block(lines.code)
  const config = block(lines.config)
  return {
    ...noFacts,
    kind,
    text: text === '' ? null : new Secret(text),
    printed: printed === text ? null : new Secret(printed),
    request,
    response: responseFrom(answer.response, lines.remarks),
    code: code === null ? null : new Secret(code),
    config: config === null ? null : new Secret(config),
    remarks: lines.remarks.map((remark) => new Secret(remark)),
    credentials: withReferences(
      withoutParts(findCredentials({ request, code: block(lines.program), config }), sentNames(request), text),
      command?.isFilledIn ?? null,
    ),
  }
}

/** Who pastes no output tells what came back in a sentence. */
function printedText({ answer, remarks, commands }: PastedLines): string {
  const behind = commands.length === 0 ? [] : commands.map(({ inline }) => inline).filter((part) => part !== '')
  const printed = [...answer, ...behind].join('\n')
  return printed === '' ? remarks.join('\n') : printed
}

/** Of several commands the first that was refused, else the first whose end is not in view; the others show what works. */
export function refusedCommand(commands: readonly PastedCommand[]): CurlCommand | null {
  const refused = commands.find(({ printed }) => wasRefused(printed))
  const chosen = refused === undefined ? null : findCurl(refused.text)
  if (chosen !== null) return chosen
  const open = commands.filter(({ printed }) => printed.trim() === '')
  for (const { text } of open.length > 0 ? open : commands) {
    const command = findCurl(text)
    if (command !== null) return command
  }
  return null
}

/** Every command printed something else than a refusal, and a refusal stands elsewhere: the commands show what works. */
function areAccepted({ commands, answer }: PastedLines): boolean {
  return (
    commands.length > 0 &&
    commands.every(({ printed }) => printed.trim() !== '' && !wasRefused(printed)) &&
    readStatus(answer.join('\n').slice(0, 20_000)) !== null
  )
}

function wasRefused(printed: string): boolean {
  if (printed === '') return false
  const status = readStatus(printed)
  return status !== null || isRefused(400, printed.slice(0, 4000))
}

const pointed = /\b(?:obtain|get|find|create|generate|manage|see|visit)\b[^.\n]{0,60}$/i
const addressLine = /^[ \t]{0,12}(https?:\/\/[^\s"'<>]{4,4000})[ \t]{0,8}$/m

/** An address that a sentence sends a person to was not called; one that fills a line was, where nothing else is told. */
function named(request: PlainRequest | null, printed: string): PlainRequest | null {
  if (request === null) {
    const url = addressLine.exec(printed)?.[1]
    return url === undefined || !/[?&]\w/.test(url) ? null : { method: null, url, headers: [], body: null }
  }
  if (request.method !== null || request.headers.length > 0 || request.url === '') return request
  const at = printed.indexOf(request.url)
  return at > 0 && pointed.test(printed.slice(Math.max(0, at - 90), at)) ? null : request
}

function sentNames(request: Facts['request']): ReadonlySet<string> {
  return new Set(request?.headers.map(({ name }) => name.toLowerCase()))
}

/** What a trace shows as sent is surer than a command that may be another attempt; the fuller one wins. */
function requestFrom(traced: PlainRequest | null, command: PlainRequest | null): Facts['request'] {
  if (!traced) return command ? toRequest(command) : null
  if (command && traced.headers.length === 0) return toRequest(command)
  return toRequest(traced)
}

function responseFrom(response: PlainResponse, remarks: readonly string[]): Facts['response'] {
  const status = response.status ?? (remarks.length === 0 ? null : readStatus(remarks.join('\n')))
  const isEmpty = status === null && response.body === null && response.headers.length === 0
  return isEmpty ? null : toResponse({ ...response, status })
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
