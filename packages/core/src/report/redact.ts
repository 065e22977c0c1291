import { mask } from '../keys/mask.ts'
import type { KeyMatch } from '../keys/reading.ts'
import type { Secret } from '../model/secret.ts'
import { cutParts, shortestPart } from './cut-parts.ts'
import { isRandom } from './random.ts'
import { maskByPlace } from './secret-by-place.ts'
import { standIn } from './stand-in.ts'
import { visible } from './visible.ts'

/** A key and what it was recognised as, so that its public prefix may stay visible. */
export interface Known {
  readonly secret: Secret
  readonly match: KeyMatch | null
}

type Form = readonly [text: string, masked: string]

/** JWTs and everything that begins with a prefix people know. */
const famous =
  /\beyJ[\w-]{8,1000}\.[\w-]{4,}(?:\.[\w-]*)?|\b(?:sk|pk|rk|ghp|gho|ghu|ghs|ghr|github_pat|glpat|xox[abposr]|hf|gsk|npm|AKIA|ASIA|AIza|ya29|SG|whsec|shpat|dop_v1|r8|pplx|tvly|xai)[-_.A-Za-z0-9]{16,}/g
/** ECMA-48 control sequences. */
const colour = /\u001b\[[0-9;?]{0,20}[A-Za-z]/g
/** What stands between blanks, quotes and brackets; `name=` before it is looked at apart. */
const token = /[^\s"'`<>(){}[\],;&|\\“”‘’…]{12,}/g
const named = /^[A-Za-z][\w.-]{0,40}[=:](?!\/\/)/
/** Below this length the value is a word and masking it would garble sentences. */
const shortestKey = 6

/**
 * Replaces every known key, and everything that looks like one, by its masked form.
 * The one exit for text that stems from the input: nothing of it reaches a report by another way.
 */
export class Redactor {
  readonly #known: readonly Form[]

  constructor(known: readonly Known[]) {
    this.#known = known
      .flatMap(({ secret, match }) => formsOf(secret.reveal(), match))
      .sort(([a], [b]) => b.length - a.length)
  }

  redact(text: string): string {
    if (text.length < shortestPart) return text
    // Colours stick to the word behind them (`ESC[1msk-…`) and would hide where a key begins.
    let clean = text.includes('\u001b[') ? text.replace(colour, '') : text
    for (const [secret, masked] of this.#known) if (clean.includes(secret)) clean = clean.replaceAll(secret, masked)
    clean = maskByPlace(clean)
    if (clean.length < 12) return clean
    // Looking first is quicker: most lines hold nothing to replace.
    if (clean.search(famous) >= 0) clean = clean.replace(famous, maskWhole)
    return clean.search(token) >= 0 ? clean.replace(token, maskToken) : clean
  }

  /** Redacted, and with everything made visible that could move a cursor. */
  clean(text: string): string {
    return visible(this.redact(text))
  }

  /** The same for a sentence of ours, into which a name of the user's may have been put. */
  cleanSentence(text: string): string {
    if (isHarmless(text) && !this.#known.some(([secret]) => text.includes(secret))) return text
    const clean = this.clean(text)
    if (clean === text) remember(text)
    return clean
  }
}

/**
 * Most of what a report says are the same few hundred sentences: those found free of anything like a key are not searched
 * again. Those with a name of the user's come once and would push them out: what is asked for again lives on in the next
 * generation.
 */
let harmless = new Set<string>()
let older: ReadonlySet<string> = harmless
const mostRemembered = 1000
const longestRemembered = 400

function isHarmless(text: string): boolean {
  if (harmless.has(text)) return true
  if (!older.has(text)) return false
  remember(text)
  return true
}

function remember(text: string): void {
  if (text.length > longestRemembered) return
  if (harmless.size >= mostRemembered) {
    older = harmless
    harmless = new Set()
  }
  // A copy: a part of a long text would keep all of it in memory.
  harmless.add(` ${text}`.slice(1))
}

function maskWhole(found: string): string {
  return mask(found, null)
}

function maskToken(found: string): string {
  const name = named.exec(found)?.[0] ?? ''
  const value = found.slice(name.length)
  // Parts of an address or a path are looked at one by one, so that the rest of it stays readable.
  if (/:\/\/|^[./~]/.test(value))
    return name + value.replace(/[^/?=#@:]{12,}/g, (part) => (isRandom(part) ? mask(part, null) : part))
  return isRandom(value) ? name + mask(value, null) : found
}

/** A key as it stands, and as JSON, URLs and lines of their own spell it. */
function formsOf(text: string, match: KeyMatch | null): Form[] {
  const trimmed = text.trim()
  if (trimmed.length < shortestKey || standIn.test(trimmed)) return []
  const pieces = /\s/.test(trimmed) ? trimmed.split(/\s+/).filter((piece) => piece.length >= 12) : []
  const forms = new Set([text, trimmed, JSON.stringify(trimmed).slice(1, -1), percentEncoded(trimmed), ...pieces])
  const parts = cutParts(trimmed).filter((part) => !forms.has(part))
  return [
    ...[...forms].map((form) => [form, mask(form, match)] as const),
    ...parts.map((part) => [part, maskPart(part, match, trimmed)] as const),
  ]
}

/** The last four characters are shown of the key's own end alone. */
function maskPart(part: string, match: KeyMatch | null, whole: string): string {
  const masked = mask(part, match)
  return whole.endsWith(part) ? masked : masked.slice(0, masked.indexOf('…') + 1)
}

function percentEncoded(text: string): string {
  return text.replace(/[^A-Za-z0-9_.~-]/g, (char) => {
    const code = char.charCodeAt(0)
    return code < 128 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : char
  })
}
