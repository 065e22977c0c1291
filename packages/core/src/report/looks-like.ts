import { isTellingMatch } from '../keys/recognise.ts'
import type { KeyMatch } from '../keys/reading.ts'
import type { Provider } from '../model/provider.ts'

const most = 5
/** Fewer letters at the start of a key that fits no shape wholly could be anybody's. */
const shortestStart = 5

/**
 * Whose key it looks like, as the reader is told. A length and an alphabet are nobody's mark: they count for the
 * provider in view alone. Of those that share a start, that one comes first.
 */
export function looksLike(matches: readonly KeyMatch[], inView: Provider | null): string[] {
  const exact = matches.filter((match) => match.exact)
  const shown = (exact.length > 0 ? exact : matches).filter((match) => match.provider === inView?.id || isMark(match))
  const best = shown[0]?.prefix.length ?? 0
  const own = shown.filter(({ provider, prefix }) => provider === inView?.id && prefix.length === best)
  const first = own.length > 0 ? own : shown
  return [...new Set(first.map(({ provider, kind }) => `${provider}: ${kind}`))].slice(0, most)
}

function isMark(match: KeyMatch): boolean {
  return match.provider.startsWith('other:') || isTellingMatch(match) || match.prefix.length >= shortestStart
}
