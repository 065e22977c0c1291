import { Secret } from '../model/secret.ts'
import type { Provider } from '../model/provider.ts'
import { decodeBase64Text } from './base64.ts'
import { coreOf } from './core-text.ts'
import { isTellingMatch, recognise } from './recognise.ts'
import type { KeyDefect } from './reading.ts'
import { regex, regexOf } from '../model/regex.ts'

export type Wrapper = Extract<KeyDefect, { defect: 'wrapped' }>['wrapper']

export interface Unwrapped {
  readonly wrapper: Wrapper
  /** What the wrapping is, in words; never the key. */
  readonly detail: string
  /** What is inside; null where that is not in the value at all (a template that nobody filled in). */
  readonly inner: Secret | null
}

type Unwrap = (text: string, known: Known) => Unwrapped | null

interface Known {
  /** The text is wholly of a shape that belongs to one issuer, prefix and all. */
  readonly whole: boolean
  readonly isKey: (text: string) => boolean
}

/**
 * Takes one layer off the value: the first that is found, outermost first.
 * @param whole whether `recognise` knows the text as it is; worked out where it is not given.
 */
export function unwrap(text: string, providers: readonly Provider[], whole?: boolean): Unwrapped | null {
  const isKey = (inner: string): boolean => recognise(inner.trim(), providers).some(isTellingMatch)
  const known: Known = { whole: whole ?? isKey(text), isKey }
  for (const layer of layers) {
    const found = layer(text, known)
    if (found) return found
  }
  return null
}

/** The value with one layer of that wrapper off; null when it has none. */
export function unwrapped(secret: Secret, wrapper: string, providers: readonly Provider[]): Secret | null {
  const found = unwrap(coreOf(secret.reveal()).text, providers)
  return found?.wrapper === wrapper ? found.inner : null
}

const layers: readonly Unwrap[] = [ansi, template, json, scheme, assignment, url, brackets, percent, base64]

const ansiCodes = /(?:\u001b|\\0?33|\\x1b|\\u001b|\\e|\^\[)\[[0-9;]{0,12}[A-Za-z]/gi
/** What is left of a colour code after something removed the escape character. */
const bareAnsi = /^(?:\[[0-9;]{1,8}m)(.+?)(?:\[0?m)?$/s

function ansi(text: string): Unwrapped | null {
  const plain = text.replaceAll(ansiCodes, '')
  if (plain !== text) return { wrapper: 'ansi', detail: 'terminal colour codes', inner: new Secret(plain) }
  const bare = bareAnsi.exec(text)?.[1]
  return bare ? { wrapper: 'ansi', detail: 'terminal colour codes', inner: new Secret(bare) } : null
}

const templates: readonly (readonly [RegExp, string])[] = [
  [/\$\{\{[^}]{0,200}\}\}/, 'a ${{ … }} expression'],
  [/\$\{[A-Za-z_][^}]{0,200}\}|#\{[^}]{1,200}\}/, 'a ${…} reference'],
  [/\{\{[^}]{0,200}\}\}/, 'a {{…}} template'],
  [/<%[=-]?[^%]{0,200}%>/, 'a <%…%> template'],
  [/^\$\([^)]{1,200}\)$|^`[^`]{1,200}`$/, 'a command substitution'],
  [/^\$(?:env:)?[A-Za-z_][A-Za-z0-9_]*$/i, 'a $NAME reference'],
  [/^%[A-Za-z_][A-Za-z0-9_]*%$/, 'a %NAME% reference'],
  [/^\(\([\w./:-]+\)\)$/, 'a ((…)) reference'],
  [
    /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|ENV|Deno\.env|System\.getenv)\b/,
    'program text that reads a variable',
  ],
  [
    regex`
      ^(?:op|vault|ssm|awssm|gcp-?sm|azurekv|keyring|bws|doppler|sops|file|secret|secrets|env|ref\+[a-z]+):\/?
        \/?[\w./#$-]
    `,
    'a reference to a secret store',
  ],
  [
    regex`
      ^arn:aws[\w-]*:(?:secretsmanager|ssm):|^@Microsoft\.KeyVault\(|^projects\/[\w-]+\/secrets\/
      |^!(?:Ref|Sub|GetAtt|secret)\b|^\{cipher\}|^ENC\[|^ENC\(|^secrets\.[A-Z]
    `,
    'a reference to a secret store',
  ],
  [
    // A name has few digits and no parts of a token: `bearer{eyJ…}` holds a key.
    regexOf('i')`
      ^[^{}]{0,8}\{(?!eyj[\w-]{8}|(?=[\w.-]{16})[^\d}]{0,60}(?:\d[^\d}]{0,40}){4})[A-Za-z_][\w.-]{0,60}\}[^{}]{0,8}$
      |^[a-z_-]{1,30}\}$
    `,
    'a template that was not filled in',
  ],
]

function template(text: string, { whole }: Known): Unwrapped | null {
  if (whole) return null
  const detail = templates.find(([pattern]) => pattern.test(text))?.[1]
  return detail ? { wrapper: 'template', detail, inner: null } : null
}

function json(text: string, { isKey }: Known): Unwrapped | null {
  if (text.startsWith('-----BEGIN ') && text.includes('\\n')) {
    return {
      wrapper: 'json',
      detail: 'line breaks written as \\n',
      inner: new Secret(text.replaceAll('\\r', '').replaceAll('\\n', '\n')),
    }
  }
  if (!/^\\?[{[]/.test(text) || text.length > 20_000) return null
  const value = parsed(text) ?? parsed(text.replaceAll('\\"', '"'))
  const leaves = value === null ? looseLeaves(text) : leavesOf(value, 4)
  // A service account file is meant to be an object.
  if (leaves.length === 0 || /"type"\s*:\s*"(?:service_account|authorized_user|external_account)"/.test(text))
    return null
  const inner = leaves.find(isKey) ?? (leaves.length === 1 ? leaves[0] : undefined)
  return {
    wrapper: 'json',
    detail: text.trimStart().startsWith('[') ? 'a JSON list' : 'a JSON object',
    inner: inner ? new Secret(inner) : null,
  }
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

/** Text values, and names that stand before an empty value (a store that took the secret for a name). */
function leavesOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value !== 'object' || value === null || depth === 0) return []
  return Object.entries(value)
    .flatMap(([name, one]) => (one === '' ? [name] : leavesOf(one, depth - 1)))
    .slice(0, 50)
}

/** `{token:abc}`: what is left of JSON when a shell has eaten the quotes. */
function looseLeaves(text: string): string[] {
  const value = /^\{\s*["']?[\w-]{1,60}["']?\s*:\s*["']?([\w./+=~-]{8,4000})["']?\s*\}$/.exec(text)?.[1]
  return value ? [value] : []
}

const headerName = /^(?:(?:proxy-)?authorization|x-[a-z-]{0,24}(?:key|token|auth)|api-?key)\s*:\s*/i
const schemeWord =
  /^(?:bearer|token|basic|api-?key|apikey|bot|ssws|oauth|jwt|digest|geniekey|negotiate|key)(?:\s*[:=]\s*|\s+)(?=\S)/i
const gluedWord = /^(?:bearer|token|bot|key)[:=_-]?/i

function scheme(text: string, { whole, isKey }: Known): Unwrapped | null {
  if (whole) return null
  const header = headerName.exec(text)?.[0] ?? ''
  const rest = text.slice(header.length)
  const word = schemeWord.exec(rest)?.[0] ?? ''
  const inner = rest.slice(word.length)
  if (header !== '')
    return {
      wrapper: 'scheme',
      detail: `the header name "${header.replace(/(?<![\s:])[\s:]+$/, '')}"`,
      inner: new Secret(inner),
    }
  // Words in a row are prose ("token goes here"), not a scheme.
  if (word !== '' && !/\s/.test(inner.trim()))
    return {
      wrapper: 'scheme',
      detail: `the word "${word.replace(/(?<![\s:=])[\s:=]+$/, '')}"`,
      inner: new Secret(inner),
    }
  const glued = gluedWord.exec(text)?.[0]
  if (!glued) return null
  const behind = text.slice(glued.length)
  const fits = isKey(behind) || /^\d{6,12}:[\w-]{30,50}$/.test(behind)
  return fits ? { wrapper: 'scheme', detail: `the word "${glued}"`, inner: new Secret(behind) } : null
}

const assignmentStart = /^(?:export\s+|set\s+|\$env:)?([A-Za-z_][\w.-]{0,60})\s*(?:=|:\s)\s*["']?/
const secretName = /key|token|secret|pass|pwd|auth|api|credential|pat$/i

function assignment(text: string, { whole }: Known): Unwrapped | null {
  const found = whole ? null : assignmentStart.exec(text)
  const name = found?.[1]
  const inner = text.slice(found?.[0].length ?? 0).replace(/["']?;?$/, '')
  if (!name || !secretName.test(name) || inner === '' || /^=?$/.test(inner)) return null
  return { wrapper: 'assignment', detail: `the name "${name}" and an equals sign`, inner: new Secret(inner) }
}

function url(text: string, { whole, isKey }: Known): Unwrapped | null {
  if (whole || !/^(?:https?|wss?):\/\/\S+$/i.test(text) || text.length > 4000) return null
  const pieces = text.split(/[/?&=#,;:@]/).filter((piece) => piece.length >= 16)
  const inner = pieces.find(isKey) ?? pieces.find((piece) => /^[\w-]{20,}$/.test(piece) && /\d/.test(piece))
  return { wrapper: 'url', detail: 'a whole address', inner: inner ? new Secret(inner) : null }
}

const pairsOfBrackets: readonly (readonly [string, string, string])[] = [
  ['<', '>', 'angle brackets'],
  ['[', ']', 'square brackets'],
  ['{', '}', 'braces'],
  ['(', ')', 'round brackets'],
]

function brackets(text: string, { isKey }: Known): Unwrapped | null {
  const pair = pairsOfBrackets.find(([open, close]) => text.startsWith(open) && text.endsWith(close))
  if (!pair) return null
  const inner = text.slice(1, -1).trim()
  // Words in brackets are a placeholder; a key has digits and no spaces.
  const looksRandom = inner.length >= 16 && /\d/.test(inner) && /^[\w.~+/=:-]+$/.test(inner)
  return isKey(inner) || looksRandom ? { wrapper: 'angle-brackets', detail: pair[2], inner: new Secret(inner) } : null
}

function percent(text: string, { whole }: Known): Unwrapped | null {
  if (whole || !/%[0-9A-Fa-f]{2}/.test(text) || /\s/.test(text)) return null
  try {
    const inner = decodeURIComponent(text)
    // Words with %20 between them are a sentence, not a key.
    return /[ ]\S*[ ]/.test(inner) ? null : { wrapper: 'percent', detail: 'percent-encoding', inner: new Secret(inner) }
  } catch {
    return null
  }
}

/** Nobody's prefix, but nothing that random bytes would spell: a key of hexadecimal digits, or a UUID. */
const bareKey = /^(?:[0-9a-f]{24,128}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

function base64(text: string, { whole, isKey }: Known): Unwrapped | null {
  if (whole || text.length < 16 || text.length > 8000 || !/^[\w+/-]+={0,2}$/.test(text)) return null
  const inner = decodeBase64Text(text)
  if (inner === null || !/^[\x20-\x7e]+[\r\n]*$/.test(inner)) return null
  const lineEnd = /[\r\n]$/.test(inner)
  return isKey(inner) || bareKey.test(inner) || (lineEnd && inner.length >= 17)
    ? { wrapper: 'base64', detail: lineEnd ? 'base64, with a line end inside' : 'base64', inner: new Secret(inner) }
    : null
}
