/** How a key can stand in a file. */
export type Spelling = 'plain' | 'base64' | 'base64url' | 'url-escaped' | 'json-escaped' | 'hex' | 'utf-16'

export interface Spelt {
  readonly spelling: Spelling
  readonly bytes: Buffer
}

/** Shorter values stand everywhere by chance. In bytes. */
export const shortestKey = 8

/**
 * Every byte string that gives a key away. In base64 a key looks different at each of the three offsets it may have within
 * a longer text (`user:KEY`, a JSON document); the characters that also depend on its neighbours are left out.
 */
export function spellingsOf(value: string): readonly Spelt[] {
  const bytes = Buffer.from(value)
  // Half a surrogate pair has become what it is written as.
  const key = bytes.toString()
  const hex = bytes.toString('hex')
  const spelt: readonly (readonly [Spelling, string])[] = [
    ['plain', key],
    ...urlEscaped(key).map((text) => ['url-escaped', text] as const),
    ...jsonEscaped(key).map((text) => ['json-escaped', text] as const),
    ...[0, 1, 2].flatMap((offset) =>
      wrappable(base64At(bytes, offset, 'base64')).map((text) => ['base64', text] as const),
    ),
    ...[0, 1, 2].map((offset) => ['base64url', base64At(bytes, offset, 'base64url')] as const),
    ['hex', hex],
    ['hex', hex.toUpperCase()],
  ]
  const unique = new Map<string, Spelling>()
  for (const [spelling, text] of spelt) if (!unique.has(text)) unique.set(text, spelling)
  return [
    ...[...unique].map(([text, spelling]) => ({ spelling, bytes: Buffer.from(text) })),
    // What `echo KEY=… > .env` writes in PowerShell 5.
    { spelling: 'utf-16', bytes: Buffer.from(key, 'utf16le') },
  ]
}

function base64At(key: Buffer, offset: number, alphabet: 'base64' | 'base64url'): string {
  const text = Buffer.concat([Buffer.alloc(offset), key]).toString(alphabet)
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + key.length) * 8) / 6))
}

/** What `base64` and PEM files break lines after, at the least. */
const shortestLine = 64

/**
 * The text and, where it is long enough for it, two parts of which a line break can hit only one. The last ones: tokens of
 * one kind begin alike.
 */
function wrappable(base64: string): string[] {
  if (base64.length < shortestLine) return [base64]
  return [base64, base64.slice(-shortestLine, -shortestLine / 2), base64.slice(-shortestLine / 2)]
}

/** As `encodeURIComponent`, RFC 3986 and HTML forms do it, with digits of either letter case. */
function urlEscaped(key: string): string[] {
  const component = encodeURIComponent(key)
  const strict = component.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  const upper = [component, strict, strict.replaceAll('%20', '+'), encodeURI(key)]
  return [...upper, ...upper.map((text) => text.replace(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase()))]
}

/** As JavaScript does it, with the slash escaped (PHP), with `<`, `>` and `&` escaped (Go), in ASCII alone (Python). */
function jsonEscaped(key: string): string[] {
  const plain = JSON.stringify(key).slice(1, -1)
  const html = plain.replace(/[<>&]/g, unicodeEscape)
  const ascii = plain.replace(/[^\0-\x7f]/g, unicodeEscape)
  return [plain, plain.replaceAll('/', '\\/'), html, ascii]
}

function unicodeEscape(char: string): string {
  return Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
    '',
  )
}
