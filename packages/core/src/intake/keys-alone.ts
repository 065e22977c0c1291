import { decodeJwt } from '../keys/jwt.ts'
import { kindIndex, type KindIndex } from '../keys/kind-index.ts'
import { isSpeltAs } from '../keys/same-sort.ts'
import type { Credential } from '../model/facts.ts'
import type { Provider } from '../model/provider.ts'
import { regex } from '../model/regex.ts'
import { Secret } from '../model/secret.ts'
import { isBareKey, isKeyLike } from './key.ts'
import { maxKeyLength } from './limits.ts'

/**
 * The keys of a paste that holds nothing else, where it is not one plain word (`isBareKey`): the value of a header with its scheme, a
 * key with a blank or line break in it, several keys, a private key file, keys whose issuer builds them otherwise than most. Null
 * where anything else stands in it.
 */
export function keysAlone(text: string, providers: readonly Provider[]): readonly Credential[] | null {
  if (text.length > maxKeyLength) return null
  const trimmed = text.trim()
  if (pem.test(trimmed)) return [bare(text.replace(/\r?\n$/, ''))]
  const scheme = schemeWord.exec(trimmed)?.[1] ?? null
  const rest = scheme === null ? trimmed : trimmed.slice(scheme.length).trimStart()
  const pieces = rest.split(/\s+/, mostPieces + 1)
  if (pieces.length > mostPieces) return null
  const values = new KeyWords(providers).keysIn(rest, pieces, scheme !== null)
  return values && values.map((value) => bare(value, scheme))
}

/** More words are a text. */
const mostPieces = 60
/** Schemes of RFC 6750 and 7617, and one that many APIs took instead. */
const schemeWord = /^(bearer|basic|token)[ \t]+(?=\S)/i
/** The armour of RFC 7468 and nothing around it; its line breaks may be written as \n or lost. */
const pem = regex`
  ^["']?-----BEGIN ([A-Z][A-Z0-9 ]{2,40})-----
    (?:(?:\s|\\[rn])*(?:Proc-Type|DEK-Info):[^\n\\]{1,80}(?=[\n\\]))*
    (?:
        [A-Za-z0-9+/=\s\\]*-----END \1-----(?:\s|\\[rn])*["']?
        |(?:(?:\s|\\[rn])+[A-Za-z0-9+/]{32,})+(?:(?:\s|\\[rn])+[A-Za-z0-9+/=]{1,80})?(?:\s|\\[rn])*
      )$
`

function bare(value: string, scheme: string | null = null): Credential {
  return { place: 'bare', name: null, scheme, value: new Secret(value) }
}

class KeyWords {
  readonly #index: KindIndex

  constructor(providers: readonly Provider[]) {
    this.#index = kindIndex(providers)
  }

  /** @param named a scheme stands before it, so that it need not be like the key of anybody. */
  keysIn(text: string, pieces: readonly string[], named: boolean): readonly string[] | null {
    const [first = ''] = pieces
    if (pieces.length === 1) return this.#isKey(first) || (named && isBareKey(first)) ? [first] : null
    if (this.#isWhole(text) || this.#isKey(text)) return [text]
    if (pieces.every((piece) => this.#isKey(piece) || isKeyLike(piece)) && this.#isWhole(first)) return pieces
    return this.#isBroken(text, pieces) ? [text] : null
  }

  /** One key with white space in it: it is whole without that, or begins as keys do and goes on in no words. */
  #isBroken(text: string, pieces: readonly string[]): boolean {
    const [first = '', ...more] = pieces
    const joined = pieces.join('')
    if (this.#isWhole(joined)) return true
    const begins = this.#beginsAsKey(first) || (first.startsWith('eyJ') && first.length >= leastStretch)
    return begins && /[\r\n]/.test(text) && more.every((piece) => stretch.test(piece) && isMixed(piece))
  }

  #isKey(word: string): boolean {
    return this.#isWhole(word) || this.#beginsAsKey(word)
  }

  /** A key as its issuer makes it, by what he chose of it: not by a length and an alphabet. */
  #isWhole(text: string): boolean {
    if (errorCode.test(text)) return false
    if (decodeJwt(text) !== null) return true
    return [...this.#index.withPrefixOf(text), ...this.#index.withoutPrefix(text.length)].some((kind) =>
      isSpeltAs(kind, text),
    )
  }

  #beginsAsKey(word: string): boolean {
    const prefix = this.#index.withTellingPrefixOf(word)[0]?.prefix
    if (prefix === undefined || address.test(word)) return false
    const behind = word.slice(prefix.length)
    return behind.length >= leastBehind && behindPrefix.test(behind) && isMixed(behind)
  }
}

const leastStretch = 12
const leastBehind = 4
/** No blanks, quotes and brackets: those are of a text in which a key stands. */
const behindPrefix = /^[\w\-.~+/=:;,%*•…]+$/
/** A further line of a key: nothing that a sentence has. */
const stretch = /^[\w\-.~+/=]{4,}$/
const address = /^[a-z][a-z0-9+.-]{1,20}:\/\//i
/** `invalid_api_key`, `AuthenticationError`: words alone are what a server says. */
const errorCode = /^(?:[a-z]+(?:[_.-][a-z]+)*|[A-Z]+(?:[_.-][A-Z]+)*|(?:[A-Z][a-z]+){1,8})$/

/** Not a word: it has a digit, a capital behind a small letter, or what stands for characters left out. */
function isMixed(text: string): boolean {
  return /\d|[a-z][A-Z]|[A-Z]{2}[a-z]|[*•…]|\.{3}/.test(text)
}
