import type { KeyKind, Provider } from '../model/provider.ts'
import { lengthsOf, parsePattern } from './pattern.ts'

/**
 * By what kinds of keys are found, one entry each, in the order of the providers. Plain data, so that a build can compute it and a
 * start reads no provider but those whose keys it meets.
 */
export interface KindDirectory {
  /** Place of the provider in their list. */
  readonly owners: Uint16Array
  /** Place of the kind among the provider's keys. */
  readonly places: Uint16Array
  /** Literal start; empty where the kind has none. */
  readonly prefixes: readonly string[]
  /** Of a key, where the pattern allows one only; `anyLength` and `noPattern` are no lengths. */
  readonly lengths: Uint16Array
}

/** The pattern allows several lengths. */
export const anyLength = 0
/** Nothing is known but perhaps the start. */
export const noPattern = 0xffff

export function kindDirectoryOf(providers: readonly Provider[]): KindDirectory {
  const all = providers.flatMap(({ keys }, owner) => keys.map((kind, place) => ({ owner, place, kind })))
  return {
    owners: Uint16Array.from(all, ({ owner }) => owner),
    places: Uint16Array.from(all, ({ place }) => place),
    prefixes: all.map(({ kind }) => kind.prefix ?? ''),
    lengths: Uint16Array.from(all, ({ kind }) => lengthOf(kind)),
  }
}

function lengthOf({ pattern }: KeyKind): number {
  if (pattern === null) return noPattern
  const part = pattern.startsWith('^') && pattern.endsWith('$') ? parsePattern(pattern) : null
  if (!part) return anyLength
  const { min, max } = lengthsOf(part)
  return min === max && min < noPattern ? min : anyLength
}
