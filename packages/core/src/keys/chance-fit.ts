import type { IndexedKind, KindIndex } from './kind-index.ts'
import { ofSameSort } from './same-sort.ts'

/**
 * Whether a kind without a prefix fits by chance: the text begins with a prefix that somebody chose so that his keys are known by
 * it, in its own letter case or in another, and the kind would fit as well without it. "20 of A to Z and 0 to 9" says nothing of a
 * text that begins with `AKIA`.
 */
export function chanceFit(text: string, index: KindIndex): (kind: IndexedKind) => boolean {
  const prefix = tellingPrefix(text, index)
  if (prefix === '') return () => false
  const other = ofSameSort(text.slice(0, prefix.length)) + text.slice(prefix.length)
  return (kind) => kind.fits(other)
}

function tellingPrefix(text: string, index: KindIndex): string {
  const own = index.withTellingPrefixOf(text)[0]
  if (own) return own.prefix
  return index.withPrefixInOtherCase(text).find((kind) => fitsInItsCase(kind, text))?.prefix ?? ''
}

/** Four letters alone, whatever their case, are often a word: what stands behind them has to be that of the kind, too. */
function fitsInItsCase(kind: IndexedKind, text: string): boolean {
  const restored = kind.prefix + text.slice(kind.prefix.length)
  return [restored, text.toUpperCase(), text.toLowerCase()].some((one) => kind.fits(one))
}
