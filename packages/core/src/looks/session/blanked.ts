import { allMatches } from '../../model/all-matches.ts'
import type { Observed } from '../../model/observed.ts'
import { once } from '../../model/once.ts'

const toItself =
  /(?:^|\n)[ \t]{0,40}(?:-[ \t])?["']?([A-Z][A-Z0-9_]{3,80})["']?[ \t]?[=:][ \t]?["']?\$\{?\1(?::?-)?\}?["']?[ \t]*(?=\n|$)/g

/**
 * A variable that a compose file fills from the variable of the same name outside, which is not set there, while the
 * `env_file` beside it holds the value: the empty one wins.
 */
export const blankedByReference = once(({ raw }: Observed): string | null => {
  const all = `${raw.config}\n${raw.code}\n${raw.answer}`
  if (!/\benv_file\b|--env-file/.test(all)) return null
  for (const [, name = ''] of allMatches(toItself, all)) {
    const isFilled = new RegExp(`(?:^|\\n)[ \\t]{0,8}${name}=["']?[^\\s$"']{6}`).test(all)
    const isBlank = new RegExp(`"?${name}\\\\?"? variable is not set`).test(all)
    if (isFilled && isBlank) return name
  }
  return null
})
