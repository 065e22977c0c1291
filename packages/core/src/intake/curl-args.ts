import { findLongOption, findShortOption, type CurlOption } from './curl-options.ts'

/** One option as given: long name without dashes, value byte for byte, in order. */
export interface CurlSetting {
  readonly name: string
  /** null for an option that takes none. */
  readonly value: string | null
  /** Switched off by `--no-…`. */
  readonly isOff: boolean
  /** The option as it stands on the command line, without its value: `-H`, `--header`, `--header=`. */
  readonly written: string
}

/** A word that curl would stop at. */
export interface CurlProblem {
  readonly kind: 'unknown' | 'lacks-value' | 'expanded'
  /** The option as written, without its value. */
  readonly written: string
}

/** One `-H` line. A removed header is one that curl would send by itself and must not. */
export interface CurlHeader {
  readonly kind: 'set' | 'removed' | 'file'
  /** Original letter case; the path for `-H @file`. */
  readonly name: string
  readonly value: string
  /** Present where the value follows its colon directly. */
  readonly separator?: ':'
}

/** One `-d`, `--json` or `-F` in order. `file` parts name the file that curl would read. */
export interface CurlBodyPart {
  readonly option:
    | 'data'
    | 'data-raw'
    | 'data-binary'
    | 'data-urlencode'
    | 'json'
    | 'form'
    | 'form-string'
    | 'upload-file'
  readonly text: string
  readonly file: string | null
}

/** What one curl transfer would do, without doing it. */
export interface CurlTransfer {
  /** Addresses as written, in order. */
  readonly urls: readonly string[]
  /** Method that is sent: named by -X, or the one that follows from the other options. */
  readonly method: string
  readonly headers: readonly CurlHeader[]
  readonly body: readonly CurlBodyPart[]
  /** `-G`: the body parts go into the query. */
  readonly bodyToQuery: boolean
  /** Every known option in order, also those above. */
  readonly settings: readonly CurlSetting[]
  /** Options that are unknown, lack their value, or need curl itself (netrc, NTLM, signing, config files). */
  readonly unsupported: readonly string[]
  readonly problems: readonly CurlProblem[]
}

// Only curl's own code, keys or files could do these.
const needsCurl = new Set([
  'config',
  'netrc',
  'netrc-file',
  'netrc-optional',
  'ntlm',
  'ntlm-wb',
  'negotiate',
  'digest',
  'anyauth',
  'aws-sigv4',
  'variable',
  'httpsig-algo',
  'httpsig-headers',
  'httpsig-key',
  'httpsig-keyid',
  'delegation',
  'etag-compare',
  'time-cond',
  'engine',
  'ech',
])

/** Reads curl's own arguments (without the word `curl`). Several transfers where `--next` separates them. */
export function parseCurlArgs(argv: readonly string[]): readonly CurlTransfer[] {
  const transfers: Draft[] = [newDraft()]
  let isOptionsEnd = false
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? ''
    const draft = transfers.at(-1) ?? newDraft()
    if (isOptionsEnd || !word.startsWith('-') || word === '-') {
      if (word !== '') draft.urls.push(word)
    } else if (word === '--') isOptionsEnd = true
    else if (word === '--next' || word === '-:') transfers.push(newDraft())
    else at += word.startsWith('--') ? readLong(draft, word, argv[at + 1]) : readShort(draft, word, argv[at + 1])
  }
  return transfers.filter((draft, at) => at === 0 || draft.urls.length > 0 || draft.settings.length > 0).map(describe)
}

interface Draft {
  readonly urls: string[]
  readonly settings: CurlSetting[]
  /** Of the options that need curl itself. */
  readonly unsupported: string[]
  readonly problems: CurlProblem[]
}

function newDraft(): Draft {
  return { urls: [], settings: [], unsupported: [], problems: [] }
}

function stopAt(draft: Draft, kind: CurlProblem['kind'], written: string): void {
  draft.unsupported.push(written)
  draft.problems.push({ kind, written })
}

/** Returns how many further words were used. */
function readLong(draft: Draft, word: string, next: string | undefined): number {
  const equals = word.indexOf('=')
  const inner = equals === -1 ? undefined : word.slice(equals + 1)
  const written = word.slice(2, equals === -1 ? undefined : equals)
  const isOff = written.startsWith('no-') && findLongOption(written) === null
  const isExpanded = written.startsWith('expand-')
  const option = findLongOption(isOff ? written.slice(3) : isExpanded ? written.slice(7) : written)
  if (!option || (isOff && option.takesValue)) {
    stopAt(draft, 'unknown', `--${written}`)
    return 0
  }
  if (isExpanded) stopAt(draft, 'expanded', `--${written}`)
  const spelled = `--${written}${inner === undefined ? '' : '='}`
  if (!option.takesValue) return add(draft, option, spelled, null, isOff)
  if (inner !== undefined) return add(draft, option, spelled, inner)
  return take(draft, option, next, `--${written}`)
}

/** Letters may be joined; the first that takes a value takes the rest of the word. */
function readShort(draft: Draft, word: string, next: string | undefined): number {
  const letters = Array.from(word.slice(1))
  for (const [at, letter] of letters.entries()) {
    const option = findShortOption(letter)
    if (!option) {
      stopAt(draft, 'unknown', `-${letter}`)
      return 0
    }
    if (option.takesValue) {
      const rest = letters.slice(at + 1).join('')
      return rest === '' ? take(draft, option, next, `-${letter}`) : add(draft, option, `-${letter}`, rest)
    }
    // -N is the short form of --no-buffer.
    add(draft, option, `-${letter}`, null, letter === 'N')
  }
  return 0
}

function take(draft: Draft, option: CurlOption, next: string | undefined, written: string): number {
  if (next !== undefined) return add(draft, option, written, next) + 1
  stopAt(draft, 'lacks-value', written)
  return 0
}

function add(draft: Draft, option: CurlOption, written: string, value: string | null, isOff = false): number {
  draft.settings.push({ name: option.name, value, isOff, written })
  if (option.name === 'url' && value !== null) draft.urls.push(value)
  if (needsCurl.has(option.name) && !isOff) draft.unsupported.push(`--${option.name}`)
  return 0
}

function describe(draft: Draft): CurlTransfer {
  const body = draft.settings.flatMap(bodyPart)
  const bodyToQuery = isOn(draft.settings, 'get')
  return {
    urls: draft.urls,
    method: lastValue(draft.settings, 'request') ?? impliedMethod(draft.settings, body, bodyToQuery),
    headers: draft.settings.flatMap(({ name, value }) => (name === 'header' ? parseCurlHeader(value ?? '') : [])),
    body,
    bodyToQuery,
    settings: draft.settings,
    unsupported: draft.unsupported,
    problems: draft.problems,
  }
}

function impliedMethod(settings: readonly CurlSetting[], body: readonly CurlBodyPart[], bodyToQuery: boolean): string {
  if (isOn(settings, 'head')) return 'HEAD'
  if (bodyToQuery || body.length === 0) return 'GET'
  return body.every((part) => part.option === 'upload-file') ? 'PUT' : 'POST'
}

/** `Name: value` sets, `Name:` removes, `Name;` sends an empty one, `@file` reads lines from a file. */
export function parseCurlHeader(value: string): readonly CurlHeader[] {
  if (value.startsWith('@')) return [{ kind: 'file', name: value.slice(1), value: '' }]
  const colon = value.indexOf(':')
  if (colon === -1) return withoutColon(value)
  // One blank after the colon is the usual separator; what follows is sent as it is.
  const rest = value.slice(colon + 1)
  const text = rest.replace(/^ /, '')
  const name = value.slice(0, colon)
  if (text.trim() === '') return [{ kind: 'removed', name, value: text }]
  return [{ kind: 'set', name, value: text, ...(text === rest ? { separator: ':' } : {}) }]
}

/** Text behind the semicolon is kept for later use by curl: it sends nothing, not even what it would send by itself. */
function withoutColon(value: string): readonly CurlHeader[] {
  const semicolon = value.indexOf(';')
  if (semicolon === -1) return []
  const isLast = semicolon === value.length - 1
  return [{ kind: isLast ? 'set' : 'removed', name: value.slice(0, semicolon), value: '' }]
}

const bodyOptions = new Set([
  'data',
  'data-ascii',
  'data-raw',
  'data-binary',
  'data-urlencode',
  'json',
  'form',
  'form-string',
  'upload-file',
])

function bodyPart({ name, value }: CurlSetting): readonly CurlBodyPart[] {
  if (value === null || !bodyOptions.has(name)) return []
  const option = (name === 'data-ascii' ? 'data' : name) as CurlBodyPart['option']
  return [{ option, text: value, file: fileOf(option, value) }]
}

function fileOf(option: CurlBodyPart['option'], value: string): string | null {
  if (option === 'upload-file') return value
  if (option === 'data-urlencode') return /^[^=@]*@(.*)$/s.exec(value)?.[1] ?? null
  if (option === 'form') return /^[^=]*=[@<]([^;]*)/.exec(value)?.[1] ?? null
  return (option === 'data' || option === 'data-binary' || option === 'json') && value.startsWith('@')
    ? value.slice(1)
    : null
}

/** The last value given for an option, since in curl the last one wins. */
export function lastValue(settings: readonly CurlSetting[], name: string): string | null {
  return settings.findLast((setting) => setting.name === name)?.value ?? null
}

/** Whether a switch is on after all `--x` and `--no-x`. */
export function isOn(settings: readonly CurlSetting[], name: string): boolean {
  const last = settings.findLast((setting) => setting.name === name)
  return last !== undefined && !last.isOff
}
