import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'
import { wholeText } from '../model/whole-text.ts'
import { variableInView, variableName } from './key-target.ts'

const readsFile = regexOf('i')`
  (?:
      \bopen|readfile(?:sync)?|readalltext|readtextfile|read_to_string|file_get_contents|file\.read|io\.read|\bpath
    )\(\s{0,4}r?["'\`]([\w./~][\w./~-]{0,100})["'\`]
  |\$\(\s{0,4}(?:cat\s|<)\s{0,4}["']?([\w./~][\w./~-]{0,100})["']?\s{0,4}\)
`
const namesKey = /key|token|secret|passw|cred|auth/i
/** Files that hold more than the key. */
const holdsMore = /\.(?:jsonc?|ya?ml|toml|ini|env|xml|csv|py|[cm]?[jt]s|rb|php|go|sh)$/i

/** The file that the program reads the key from, where the input shows it and no variable holds the key. */
export const keyFile = once((observed: Observed): string | null => {
  if (variableInView(observed) !== null) return null
  const read = readsFile.exec(wholeText(observed))
  const name = read?.[1] ?? read?.[2] ?? null
  return name !== null && namesKey.test(name) && !holdsMore.test(name) ? name : null
})

/** What keeps the key, for a sentence: the variable or file of the input, else “the key” itself. */
export function keyHolder(observed: Observed): string | null {
  return variableInView(observed) ?? keyFile(observed)
}

/**
 * The start of a pipe that looks at the key. It writes the whole key, so that what follows it must let through no more than
 * a length, the first characters or the last four: terminals are pasted into reports.
 */
export function writeKey(observed: Observed): string {
  const file = keyFile(observed)
  return file === null ? `printf '%s' "$${variableName(observed)}"` : `cat ${file}`
}

/** The names of all variables. What `env` prints has lines of values in it, such as those of a certificate. */
export function variablesNamed(words: string): string {
  return `awk 'BEGIN { for (name in ENVIRON) print name }' | grep -iE "${words}"`
}
