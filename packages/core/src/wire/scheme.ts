import { isNearly } from '../looks/near-word.ts'
import { once } from '../model/once.ts'
import type { Observed, ObservedCredential } from '../model/observed.ts'
import { challengedSchemes, sameSpot, spotOf, wantedSpots } from './placement.ts'
import { filledCredentials } from './sent.ts'

/** What is wrong with the word before a key. `wanted` null: the key should stand alone. */
export type SchemeFlaw = {
  readonly flaw: 'doubled' | 'glued' | 'named' | 'punctuated' | 'misspelt' | 'other' | 'basic-encoding'
  readonly header: string
  readonly sent: string | null
  readonly wanted: string | null
}

const known: readonly string[] = [
  'Bearer',
  'Basic',
  'Token',
  'Bot',
  'ApiKey',
  'Api-Key',
  'OAuth',
  'Digest',
  'Negotiate',
]

// Only long, common words: a short or rare one near to them may be another scheme in its own right.
const misspellable: readonly string[] = ['Bearer', 'Basic', 'Token', 'ApiKey', 'Api-Key']

/** The first flaw of a scheme among the sent credentials. */
export const schemeFlaw = once((observed: Observed): SchemeFlaw | null => {
  for (const credential of filledCredentials(observed)) {
    if (credential.place !== 'header') continue
    const flaw = ownFlaw(credential) ?? flawAtProvider(observed, credential)
    if (flaw !== null) return flaw
  }
  return null
})

/** Flaws that the header alone shows. */
function ownFlaw(credential: ObservedCredential): SchemeFlaw | null {
  const { scheme } = credential
  const header = credential.name ?? 'Authorization'
  const value = credential.value.reveal().trimStart()
  if (scheme === null) return /^(?:proxy-)?authorization$/i.test(header) ? gluedFlaw(header, value) : null
  const word = /^([A-Za-z]{3,8})(?::|=)?\s+\S/.exec(value)?.[1]
  if (word !== undefined && isKnown(word)) return { flaw: 'doubled', header, sent: `${scheme} ${word}`, wanted: scheme }
  // `={{ … }}` is a template of a program that should have filled it in, whatever the scheme.
  if (/[:=]$/.test(scheme) || /^[:=](?!\s?(?:\{\{|\$\{|<%))/.test(value))
    return { flaw: 'punctuated', header, sent: scheme, wanted: scheme.replace(/(?<![:=])[:=]+$/, '') }
  const meant = misspellable.find((one) => isNearly(one.toLowerCase(), scheme.toLowerCase()))
  if (meant !== undefined && !isKnown(scheme)) return { flaw: 'misspelt', header, sent: scheme, wanted: meant }
  if (scheme.toLowerCase() === 'basic' && !standIn.test(value) && !holdsPair(value))
    return { flaw: 'basic-encoding', header, sent: scheme, wanted: scheme }
  return null
}

function gluedFlaw(header: string, value: string): SchemeFlaw | null {
  if (ownName.test(value)) return { flaw: 'named', header, sent: 'Authorization', wanted: 'Bearer' }
  const punctuated = /^(bearer|token|basic|bot|api-?key)\s?[:=]\s*\S/i.exec(value)?.[1]
  if (punctuated !== undefined) return { flaw: 'punctuated', header, sent: punctuated, wanted: spelling(punctuated) }
  const glued = /^(bearer|basic)[-_]?[A-Za-z0-9][^\s]{7}/i.exec(value)?.[1]
  return glued === undefined ? null : { flaw: 'glued', header, sent: glued, wanted: spelling(glued) }
}

/** `Authorization: Authorization: Bearer …`, `Authorization: Authorization Bearer …`. */
export const ownName = /^authorization[:\s]\s{0,4}\S/i

/** Flaws that the provider's placements or the server's challenge show. */
function flawAtProvider(observed: Observed, credential: ObservedCredential): SchemeFlaw | null {
  const { scheme } = credential
  if (scheme === null) return null
  const header = credential.name ?? 'Authorization'
  const here = wantedSpots(observed).filter((spot) => sameSpot(spot, spotOf(credential)))
  const isListed = here.some((spot) => spot.scheme?.toLowerCase() === scheme.toLowerCase())
  const first = here[0]
  const isOwnKey = credential.reading.matches.some(
    ({ provider, role }) => role === 'api' && provider === observed.provider?.id,
  )
  if (first?.scheme === null && isListed && isOwnKey) return { flaw: 'other', header, sent: scheme, wanted: null }
  if (first !== undefined)
    return isListed || isInNotes(observed, scheme)
      ? null
      : { flaw: 'other', header, sent: scheme, wanted: first.scheme }
  const challenged = challengedSchemes(observed)
  if (challenged.length === 0 || challenged.some((one) => one.toLowerCase() === scheme.toLowerCase())) return null
  return { flaw: 'other', header, sent: scheme, wanted: challenged[0] as string }
}

/** "`token` works as well": a scheme that the notes of a placement allow is not called wrong; "the token as password" allows none. */
function isInNotes({ provider }: Observed, scheme: string): boolean {
  const word = scheme.replace(/[^A-Za-z0-9-]/g, '')
  const allowed = new RegExp(
    `\\b${word}(?: X)?['"\`]?(?: before it)? (?:works|is (?:accepted|forgiven|tolerated|taken|read by))|\\bor ${word}\\b(?! with)`,
    'i',
  )
  return (
    provider?.placements.some((spot) => spot.in === 'header' && spot.note !== undefined && allowed.test(spot.note)) ??
    false
  )
}

export function describeFlaw({ flaw, header, sent, wanted }: SchemeFlaw, providerName: string): string {
  if (flaw === 'doubled')
    return `${header} has two scheme words (“${sent}”) before the key: the stored value brings its own, and the program adds another.`
  if (flaw === 'glued') return `In ${header} the word “${sent}” is glued to the key; a space must stand between them.`
  if (flaw === 'named') return `${header} has its own name once more where the scheme word belongs.`
  if (flaw === 'punctuated')
    return `In ${header} a punctuation mark follows “${sent}”; after the scheme word only one space may stand.`
  if (flaw === 'misspelt') return `${header} says “${sent}” where “${wanted}” was meant.`
  if (flaw === 'basic-encoding') return `${header} says Basic, but what follows is not the base64 form of “user:key”.`
  return wanted === null
    ? `${header} has “${sent}” before the key, while ${providerName} reads the bare key there.`
    : `${header} uses the scheme “${sent}”, while ${providerName} expects “${wanted}”.`
}

function isKnown(word: string): boolean {
  return known.some((one) => one.toLowerCase() === word.toLowerCase())
}

function spelling(word: string): string {
  return known.find((one) => one.toLowerCase() === word.toLowerCase()) ?? word
}

/** What people write where the pair stood: `<base64>`, `{credentials}`, `...`. */
const standIn = /^[<[{$]|^\.{3}|[*•…]/

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Whether base64 text decodes to something with a colon in it. */
function holdsPair(text: string): boolean {
  const digits = text
    .trim()
    .replace(/(?<!=)=+$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  let bits = 0
  let count = 0
  for (const char of digits) {
    const digit = alphabet.indexOf(char)
    if (digit < 0) return false
    bits = ((bits << 6) | digit) & 0xfff
    count += 6
    if (count >= 8) {
      count -= 8
      if (((bits >> count) & 0xff) === 0x3a) return true
    }
  }
  return false
}
