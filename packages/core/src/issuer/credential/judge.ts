import { splitScheme } from '../../intake/authorization.ts'
import { decodeBase64Text } from '../../keys/base64.ts'
import { findBlank } from '../../keys/defects/blank.ts'
import { describeDefect } from '../../keys/describe.ts'
import { isNearly } from '../../looks/near-word.ts'
import type { AcceptedPlace } from '../refusal/refusal.ts'

/** What one value in an accepted place is. */
export type Judged =
  | { readonly kind: 'key'; readonly text: string; readonly place: AcceptedPlace }
  | { readonly kind: 'twice'; readonly place: AcceptedPlace }
  | { readonly kind: 'empty'; readonly place: AcceptedPlace; readonly finding: string }
  | {
      readonly kind: 'flawed'
      readonly place: AcceptedPlace
      readonly flaw: SchemeFlaw
      /** The scheme word as sent, where it is one and not perhaps a key. */
      readonly scheme: string | null
      /** What stands behind it. */
      readonly text: string
    }

export type SchemeFlaw = 'missing' | 'other' | 'doubled' | 'glued' | 'punctuated' | 'misspelt' | 'unwanted'

const longestWord = 20
const longestBasic = 8192

/** @param places the accepted places of this name: the same header may be read under several schemes. */
export function judge(value: string, places: readonly AcceptedPlace[]): Judged {
  for (const place of places) {
    const text = place.scheme === null ? value.trim() : behindScheme(value, place.scheme)
    if (text !== null) return judgeKey(text, place)
  }
  return judgeScheme(value.trim(), places[0] as AcceptedPlace)
}

/** RFC 9110 section 11.4: letter case does not matter, any number of blanks may follow. Null under another scheme. */
function behindScheme(value: string, scheme: string): string | null {
  const blank = value.charCodeAt(scheme.length)
  if (blank !== 0x20 && blank !== 0x09) return null
  const isScheme = value.startsWith(scheme) || value.slice(0, scheme.length).toLowerCase() === scheme.toLowerCase()
  return isScheme ? value.slice(scheme.length).trim() : null
}

function judgeKey(text: string, place: AcceptedPlace): Judged {
  const key = place.scheme?.toLowerCase() === 'basic' ? userOf(text) : text
  const blank = key.length <= longestWord ? findBlank(key)[0] : undefined
  if (blank) return { kind: 'empty', place, finding: describeDefect(blank) }
  if (key.includes(' ')) return judgeWords(key, place)
  return { kind: 'key', text: withoutUriScheme(key), place }
}

/** More than one word: two values joined by a comma, a scheme too many, or a key with a blank in it. */
function judgeWords(text: string, place: AcceptedPlace): Judged {
  const { scheme, key } = splitScheme(text, 'known-word')
  if (scheme !== null && scheme !== '' && !/\s/.test(key.trim()))
    return { kind: 'flawed', place, flaw: place.scheme === null ? 'unwanted' : 'doubled', scheme, text: key.trim() }
  return text.includes(', ') ? { kind: 'twice', place } : { kind: 'key', text: withoutUriScheme(text), place }
}

/** A value that does not begin with an accepted scheme. */
function judgeScheme(value: string, place: AcceptedPlace): Judged {
  const wanted = (place.scheme as string).toLowerCase()
  const blank = findBlank(value)[0]
  if (blank) return { kind: 'empty', place, finding: describeDefect(blank) }
  const { scheme, key } = splitScheme(value)
  if (scheme === null) {
    const isGlued = value.toLowerCase().startsWith(wanted) && value.length > wanted.length
    if (!isGlued) return { kind: 'flawed', place, flaw: 'missing', scheme: null, text: value }
    return {
      kind: 'flawed',
      place,
      flaw: 'glued',
      scheme: place.scheme,
      text: value.slice(wanted.length).replace(/^[_-]/, ''),
    }
  }
  if (key.trim() === '') return { kind: 'empty', place, finding: 'is empty' }
  const isWord = splitScheme(value, 'known-word').scheme !== null
  const text = scheme.toLowerCase() === 'basic' ? userOf(key.trim()) : key.trim()
  return { kind: 'flawed', place, flaw: flawOf(value, scheme, wanted), scheme: isWord ? scheme : null, text }
}

function flawOf(value: string, scheme: string, wanted: string): SchemeFlaw {
  const word = scheme.toLowerCase()
  if (/^[:=]/.test(value.slice(scheme.length)) || word === wanted) return 'punctuated'
  return isNearly(wanted, word) ? 'misspelt' : 'other'
}

/** Basic (RFC 7617) with the key as user name, or as password of nobody; the text itself where it is not Basic at all. */
export function userOf(credentials: string): string {
  const pair = credentials.length <= longestBasic ? decodeBase64Text(credentials) : null
  if (pair === null) return credentials
  const cut = pair.indexOf(':')
  return pair.slice(0, cut === -1 ? undefined : cut) || pair.slice(cut + 1)
}

const uriScheme = 'secret-token:'

/** RFC 8959 writes a secret as `secret-token:<secret>`. */
export function withoutUriScheme(text: string): string {
  return text.startsWith(uriScheme) ? text.slice(uriScheme.length) : text
}
