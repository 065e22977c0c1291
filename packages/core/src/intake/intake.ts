import { noFacts, type Facts, type InputKind } from '../model/facts.ts'
import type { Provider } from '../model/provider.ts'
import { readCaseInput } from './case.ts'
import { findEmbedded } from './embedded.ts'
import { readCurl } from './curl.ts'
import { detectKind } from './detect.ts'
import { readHar } from './har.ts'
import { readHttp } from './http-transcript.ts'
import { readKeyFacts } from './key.ts'
import { keysAlone } from './keys-alone.ts'
import { binaryPercent, binarySample, maxDocumentLength, maxTextHead, maxTextLength } from './limits.ts'
import { answersThatAreFine } from './nothing-failed.ts'
import { readPostman } from './postman.ts'
import type { IsKnownRefusal } from './refused.ts'
import { readText } from './text.ts'

/** Facts of every refused exchange in the input, or one line that says what to do instead. */
export type IntakeResult =
  | { readonly ok: true; readonly kind: InputKind; readonly facts: readonly Facts[]; readonly accepted: number }
  | { readonly ok: false; readonly reason: string }

/** What a reader of one format returns; null where the input is not of that format. */
export interface Exchanges {
  readonly facts: readonly Facts[]
  /** Exchanges that were not refused. */
  readonly accepted: number
}

/** What a reader cannot tell by itself. */
export interface KnownApis {
  /** Their keys are known when they are all that was pasted. */
  readonly providers: readonly Provider[]
  readonly isKnownRefusal: IsKnownRefusal
}

type Reader = (text: string, isKnownRefusal: IsKnownRefusal) => Exchanges | null

const readers: Readonly<Record<InputKind, Reader>> = {
  text: readPlain,
  curl: readCurl,
  http: readHttp,
  har: readHar,
  postman: readPostman,
  case: readCaseInput,
  key: (text) => (text.trim() === '' ? null : one(readKeyFacts(text))),
}

const notRead: Readonly<Record<InputKind, string>> = {
  text: 'The text could not be read; paste the error output as plain text.',
  curl: 'No curl command was found; paste one that starts with "curl", with its address.',
  http: 'No HTTP message was found; start with a line such as "GET /path HTTP/1.1" or "HTTP/1.1 401 Unauthorized".',
  har: 'This is not a complete HAR file; export it again with "Save all as HAR with content".',
  postman: 'This is not a Postman collection; export it as Collection v2.1.',
  case: 'This is not a case; it needs an object "symptom" and must be complete JSON.',
  key: 'There is no key here; paste the key alone on one line.',
}

/**
 * Reads any input; `as` overrides the guess. Never throws.
 * @param known what is known of APIs; without it, status and everyday words tell what a refusal is.
 */
export function readInput(
  text: string,
  as: InputKind | 'auto' = 'auto',
  { providers, isKnownRefusal }: KnownApis = { providers: [], isKnownRefusal: () => false },
): IntakeResult {
  if (isBinary(text))
    return { ok: false, reason: 'The input is binary; give it as text (UTF-8), unpacked if it is compressed.' }
  if (text === '' || isBlank(text))
    return { ok: false, reason: 'The input is empty; paste the error, a curl command or a HAR file.' }
  const kind = as === 'auto' ? detectKind(text) : as
  const keys = as === 'auto' && kind === 'text' ? keysAlone(text, providers) : null
  if (keys) return { ok: true, kind: 'key', ...one({ ...noFacts, kind: 'key', credentials: keys }) }
  const within = as === 'auto' && kind === 'text' ? readWithin(text, isKnownRefusal) : null
  if (within) return within
  const read = readAs(text, kind, isKnownRefusal)
  if (read) return { ok: true, kind, ...read }
  // A guess that did not hold: whatever it is, a document or an error text may still stand in it.
  if (as === 'auto' && kind !== 'text')
    return readWithin(text, isKnownRefusal) ?? { ok: true, kind: 'text', ...one(readText(bounded(text))) }
  return { ok: false, reason: notRead[kind] }
}

function readAs(text: string, kind: InputKind, isKnownRefusal: IsKnownRefusal): Exchanges | null {
  const isDocument = kind === 'har' || kind === 'postman' || kind === 'case'
  if (isDocument) return text.length > maxDocumentLength ? null : readers[kind](text, isKnownRefusal)
  return readers[kind](bounded(text), isKnownRefusal)
}

function readPlain(text: string): Exchanges {
  const accepted = answersThatAreFine(text)
  return accepted === null ? one(readText(text)) : { facts: [], accepted }
}

/** A document among words, as issues have it. Where nothing in it was refused, the words may tell more than it does. */
function readWithin(text: string, isKnownRefusal: IsKnownRefusal): IntakeResult | null {
  const found = findEmbedded(text)
  const read = found === null ? null : readAs(found.document, found.kind, isKnownRefusal)
  if (found === null || read === null || read.facts.length === 0) return null
  const remarks = found.words === '' ? [] : readText(bounded(found.words)).remarks
  return { ok: true, kind: found.kind, ...read, facts: read.facts.map((facts) => ({ ...facts, remarks })) }
}

function one(facts: Facts): Exchanges {
  return { facts: [facts], accepted: 0 }
}

/** Head and tail of a long text: what was called, and the error that stands last. */
function bounded(text: string): string {
  if (text.length <= maxTextLength) return text
  return `${text.slice(0, maxTextHead)}\n${text.slice(text.length - (maxTextLength - maxTextHead))}`
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 32 && code !== 0xfeff && code !== 0xa0) return false
  }
  return true
}

/** NUL, or many other control characters or failed decodings, in the first part. Terminal colours are text. */
function isBinary(text: string): boolean {
  const length = Math.min(text.length, binarySample)
  let odd = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0) return true
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 27)) odd++
  }
  return odd > 8 && odd * 100 > length * binaryPercent
}
