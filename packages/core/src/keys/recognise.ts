import type { Provider } from '../model/provider.ts'
import { chanceFit } from './chance-fit.ts'
import { isClaimed, jwtPrefix } from './claimed-by.ts'
import { commonShapes } from './common-shapes.ts'
import { decodeJwt } from './jwt.ts'
import { kindIndex, type IndexedKind, type KindIndex } from './kind-index.ts'
import type { JwtClaims, KeyMatch } from './reading.ts'

/** No key is longer; what is longer is not run through anybody's pattern. */
const longestKey = 8_192
/** Less of a prefix than this could be anybody's. */
const shortestStart = 5

/**
 * Whose key is it? Exact matches first, longest prefix first; where no pattern fits wholly, the kinds that share the
 * longest prefix. Shapes of no provider in particular (`other:uuid`) come behind those of providers.
 */
export function recognise(text: string, providers: readonly Provider[]): KeyMatch[] {
  if (text === '' || text.length > longestKey) return []
  return recognised(text, kindIndex(providers), true)
}

/** Whose key begins like this? For the few characters that a server prints back before the stars. */
export function recogniseStart(start: string, providers: readonly Provider[]): KeyMatch[] {
  if (start === '' || start.length > longestKey) return []
  const index = kindIndex(providers)
  const beyond = start.length >= shortestStart ? index.withPrefixBeyond(start) : []
  const matches = beyond.map((kind) => toMatch(kind, false))
  return matches.length > 0 ? matches : recognised(start, index, false).filter(({ prefix }) => prefix.length >= 3)
}

/** @param isWhole kinds without a prefix are told by a whole key only. */
function recognised(text: string, index: KindIndex, isWhole: boolean): KeyMatch[] {
  if (text.startsWith(jwtPrefix)) {
    const claims = decodeJwt(text)
    if (claims !== null) return recognisedToken(text, claims, index)
  }
  const prefixed = index.withPrefixOf(text).filter((kind) => kind.fits(text))
  const fitting = isWhole ? index.withoutPrefix(text.length).filter((kind) => kind.fits(text)) : []
  const isChance = fitting.length > 0 ? chanceFit(text, index) : null
  const prefixless = isChance ? fitting.filter((kind) => !isChance(kind)) : []
  const exact = [...prefixed, ...prefixless].map((kind) => toMatch(kind, true))
  const partial = prefixed.length === 0 ? index.withTellingPrefixOf(text).map((kind) => toMatch(kind, false)) : []
  return [...exact, ...commonShapes(text), ...partial]
}

/** Of a JSON Web Token the form is anybody's: kinds that it names itself come first, those it merely has the form of last. */
function recognisedToken(text: string, claims: JwtClaims, index: KindIndex): KeyMatch[] {
  const prefixed = index.withPrefixOf(text)
  const own = prefixed.filter((kind) => kind.prefix !== jwtPrefix && kind.fits(text))
  const claimed = prefixed.filter(
    (kind) => kind.prefix === jwtPrefix && (kind.pattern === null || kind.fits(text)) && isClaimed(kind, claims),
  )
  const others = prefixed.filter((kind) => kind.prefix === jwtPrefix && !claimed.includes(kind) && kind.fits(text))
  return [
    ...[...own, ...claimed].map((kind) => toMatch(kind, true)),
    ...(own.length + claimed.length > 0 ? [] : commonShapes(text)),
    ...others.map((kind) => ({ ...toMatch(kind, true), prefix: '' })),
  ]
}

/** A match that says something: not merely a length and an alphabet which many share. */
export function isTellingMatch(match: KeyMatch): boolean {
  return match.exact && match.prefix.length >= 2
}

function toMatch({ provider, kind, prefix }: IndexedKind, exact: boolean): KeyMatch {
  return { provider, kind: kind.kind, role: kind.role, env: kind.env, exact, prefix }
}
