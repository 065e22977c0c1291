import { isNamed } from '../edits/header.ts'
import { keySlots, type KeySlot } from '../edits/key-slot.ts'
import { onRequest } from '../edits/on-request.ts'
import { variableNamedIn } from '../edits/variable-reference.ts'
import { wholeRequest } from '../investigate/whole-request.ts'
import { decodeUtf8 } from '../keys/base64.ts'
import type { Edit } from '../model/edit.ts'
import type { Facts } from '../model/facts.ts'
import type { WireRequest } from '../model/wire.ts'
import { Redactor } from './redact.ts'
import { visible } from './visible.ts'

/** What browsers add of their own accord; no API reads a key by it. */
const decoration = /^(?:sec-|accept-encoding$|priority$|upgrade-insecure-requests$|dnt$)/i
/** A longer body would bury the command. */
const longestBody = 2000

/**
 * The request of the input as a curl command for a POSIX shell, with a variable in place of each key and the edits made.
 * Whatever else looks like a key is masked. Null where the input tells of no whole request.
 * @param variable in which the key is usually held: `OPENAI_API_KEY`.
 */
export function curlCommand(facts: Facts, edits: readonly Edit[], variable: string): string | null {
  const whole = wholeRequest(facts, (name) => `$${name}`)
  if (!whole.ok) return null
  const edited = edits.reduce((request, edit) => onRequest(edit, request) ?? request, whole.request)
  const held = withStandIns(edited, variable)
  const masking = new Redactor(facts.credentials.map(({ value }) => ({ secret: value, match: null })))
  return wordsOf(held)
    .map((text) => quoted(printable(masking.redact(text)), held.names))
    .join(' ')
}

interface Held {
  readonly request: WireRequest
  /** Variables, each standing in the request as the word of its place in this list. */
  readonly names: readonly string[]
  /** Word of `-u`: curl itself makes HTTP Basic of it. */
  readonly user: string | null
}

/** Letters alone: the same in a URL, in JSON and under the masking of keys. */
const standIn = (at: number): string => `WHYKEY${String.fromCharCode(65 + at)}HERE`
const mostKeys = 26

function withStandIns(whole: WireRequest, variable: string): Held {
  const basic = keySlots(whole).filter(({ part }) => part !== null)
  const names: string[] = []
  const wordFor = (slot: KeySlot): string => {
    const name = variableFor(slot, names.length === 0 ? variable : null)
    if (!names.includes(name)) names.push(name)
    return standIn(names.indexOf(name))
  }
  let request = basic[0]?.take() ?? whole
  const half = (part: KeySlot['part']): string => basic.filter((one) => one.part === part).map(wordFor)[0] ?? ''
  const user = basic.length === 0 ? null : `${half('user')}:${half('password')}`
  const count = Math.min(keySlots(request).length, mostKeys)
  for (let at = 0; at < count; at++) {
    const slot = keySlots(request)[at]
    if (slot) request = slot.put(wordFor(slot))
  }
  return { request, names, user }
}

/** A reference keeps its name; the first key has the provider's variable, further ones that of their place. */
function variableFor({ key, name, part }: KeySlot, usual: string | null): string {
  const own = variableNamedIn(key.reveal())
  if (own !== null) return own
  if (part !== null) return part === 'user' ? 'API_USER' : 'API_PASSWORD'
  return (
    usual ??
    ((name ?? '')
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]+/g, '_')
      .replace(/^_|_$/g, '') ||
      'API_KEY')
  )
}

function wordsOf({ request, user }: Held): string[] {
  const body = request.body === null ? null : (decodeUtf8(request.body) ?? '')
  const isUsual = request.method === (body === null ? 'GET' : 'POST')
  return [
    'curl',
    '-i',
    ...(isUsual ? [] : ['-X', request.method]),
    request.url.reveal(),
    ...(user === null ? [] : ['-u', user]),
    ...request.headers
      .filter((field) => !decoration.test(field.name) && !field.forProxy && !isNamed(field, 'cookie'))
      .flatMap(({ name, value }) => ['-H', `${name}: ${value.reveal()}`]),
    ...(body === null ? [] : body.length > longestBody ? ['--data-binary', '@body'] : ['--data-raw', body]),
  ]
}

/** Control characters could end a paste in a terminal; line breaks within quotes could not. */
function printable(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

/** Text with a variable stands in double quotes, any other in single ones; bare where no shell reads anything into it. */
function quoted(text: string, names: readonly string[]): string {
  const found = names.some((_, at) => text.includes(standIn(at)))
  if (!found) return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
  const safe = text.replaceAll(/[\\"$`]/g, String.raw`\$&`).replaceAll('!', `"'!'"`)
  return `"${names.reduce((line, name, at) => line.replaceAll(standIn(at), `$${name}`), safe)}"`
}
