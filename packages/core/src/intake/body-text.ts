import type { Json } from '../model/json.ts'
import { asList, isObject, parseJson } from './json-text.ts'
import { maxBodyLength, maxLooseStarts, maxLooseWork } from './limits.ts'
import { readLoose } from './loose-object.ts'
import { errorFields, readPrintedError, unwrapBody, type PrintedError } from './printed-error.ts'
import { regexOf } from '../model/regex.ts'

const nothing: PrintedError = { status: null, headers: [], body: null, request: null }
const maxObjectLength = 128 * 1024

/** Finds the answer of the server inside an error text: JSON, a printed object, XML or HTML. */
export function readEmbedded(text: string): PrintedError {
  const objects = text.includes('{') ? readObjects(text) : nothing
  if (objects.body !== null) return objects
  return text.includes('<') ? { ...objects, body: readMarkup(text) } : objects
}

interface Candidate {
  readonly value: Json
  readonly body: string
  readonly score: number
}

function readObjects(text: string): PrintedError {
  let best: Candidate | null = null
  let dump: PrintedError | null = null
  let work = maxLooseWork
  let starts = 0
  for (let at = nextStart(text, 0); at !== -1 && work > 0 && starts < maxLooseStarts; starts++) {
    const found = readAt(text, at, Math.min(maxObjectLength, work))
    work -= found.read
    const printed = found.value === undefined ? null : readPrintedError(found.value)
    if (printed) dump = merged(dump, printed)
    else if (found.value !== undefined)
      best = better(best, candidateOf(found.value, text.slice(at, found.end), found.isExact))
    at = nextStart(text, found.value === undefined ? at + 1 : found.end)
  }
  if (!dump) return best ? { ...nothing, body: best.body } : nothing
  return { ...dump, body: dump.body ?? best?.body ?? null }
}

function merged(first: PrintedError | null, next: PrintedError): PrintedError {
  if (!first) return next
  return {
    status: first.status ?? next.status,
    headers: first.headers.length > 0 ? first.headers : next.headers,
    body: first.body ?? next.body,
    request: first.request ?? next.request,
  }
}

function candidateOf(value: Json, written: string, isExact: boolean): Candidate | null {
  const inner = unwrapBody(value)
  const score = errorFields(inner)
  if (score === 0) return null
  return { value: inner, body: isExact && inner === value ? written : JSON.stringify(inner), score }
}

/** The first one wins among equals: logs repeat and shorten what they said first. */
function better(best: Candidate | null, next: Candidate | null): Candidate | null {
  if (!next || (best && best.score >= next.score)) return best
  return next
}

/** The next bracket that may open a printed object; a list counts only where an object follows. */
function nextStart(text: string, from: number): number {
  const at = text.indexOf('{', from)
  if (at === -1) return -1
  let before = at - 1
  while (before >= from && at - before < 20 && /\s/.test(text.charAt(before))) before--
  return before >= from && text.charAt(before) === '[' ? before : at
}

interface Found {
  readonly value: Json | undefined
  readonly end: number
  readonly isExact: boolean
  /** How many characters were looked at. */
  readonly read: number
}

const escapedObject = /\[?\{(?:\s|\\[nrt]){0,40}\\{1,3}"/y

function readAt(text: string, at: number, limit: number): Found {
  escapedObject.lastIndex = at
  if (escapedObject.test(text)) return readEscaped(text, at, limit)
  const loose = readLoose(text, at, at + limit)
  const read = loose.end - at
  if (loose.value === undefined) return { value: undefined, end: at + 1, isExact: false, read }
  const exact = loose.isCut ? undefined : parseJson(text.slice(at, loose.end))
  if (exact === undefined && !hasMembers(loose.value)) return { value: undefined, end: at + 1, isExact: false, read }
  return { value: exact ?? loose.value, end: loose.end, isExact: exact !== undefined, read }
}

function hasMembers(value: Json): boolean {
  return isObject(value) ? Object.keys(value).length > 0 : asList(value).length > 0
}

/** JSON that was printed as the content of a string: `"{\"error\":…}"`. */
function readEscaped(text: string, at: number, limit: number): Found {
  const head = text.slice(at, at + Math.min(limit, 16 * 1024))
  const plain = head
    .replace(/(?<!\\)\\+n/g, '\n')
    .replace(/(?<!\\)\\+r/g, '\r')
    .replace(/(?<!\\)\\+t/g, '\t')
    .replace(/(?<!\\)\\+"/g, '"')
  const loose = readLoose(plain, 0, plain.length)
  if (loose.value === undefined || !hasMembers(loose.value))
    return { value: undefined, end: at + 1, isExact: false, read: head.length }
  // Unescaping only shortens, so the written form reaches at least this far.
  return { value: loose.value, end: at + loose.end, isExact: false, read: head.length }
}

const markupStart = regexOf('i')`
  <\?xml
  |<(?:\w{1,20}:)?(?:Error|ErrorResponse|Errors|Fault|Envelope|Response|Message|result|api-response|lfm|rsp)
    (?:\s[\w:.-]{1,40}=[^<>]{0,300})?\s?>
  |<!doctype html|<html\b
`

/** An XML error document or an HTML page, from its first to its last tag. */
function readMarkup(text: string): string | null {
  const start = markupStart.exec(text)
  if (!start) return null
  const end = text.lastIndexOf('>')
  if (end <= start.index) return null
  const tag = /^<((?:\w{1,20}:)?[\w-]{1,40})/.exec(start[0])?.[1]
  const isHtml = /html/i.test(start[0])
  const close = isHtml ? text.toLowerCase().lastIndexOf('</html>') : tag ? text.indexOf(`</${tag}>`, start.index) : -1
  const stop = close > start.index ? text.indexOf('>', close) + 1 : end + 1
  return text.slice(start.index, Math.min(stop, start.index + maxBodyLength))
}
