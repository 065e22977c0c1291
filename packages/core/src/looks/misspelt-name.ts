import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'

/** Words of which the names of credentials are made. */
const words = ['ACCESS', 'SECRET', 'TOKEN', 'CLIENT', 'APIKEY', 'API', 'KEY', 'AUTH', 'PASSWORD', 'BEARER']

/** Real words that lie one step beside those, and short ones where chance would decide. */
const real = new Set(['APP', 'APIS', 'KEYS', 'TOKENS', 'CLIENTS', 'SECRETS', 'AUTHOR', 'ASSESS', 'TAKEN', 'BEARERS'])

const assigned = /\b[A-Z]{2,20}(?:_[A-Z]{2,20}){1,5}\b(?=["']?\]?\s*[=:])/g

/** A name in upper case, one word of which is one slip away from a word that names of credentials have: `APY_KEY`. */
export function misspeltName({ raw }: Observed): string | null {
  for (const [name] of allMatches(assigned, `${raw.code}\n${raw.config}`)) {
    const parts = name.split('_')
    const isSecretName = parts.some((part) => words.includes(part))
    if (isSecretName && parts.some((part) => isSlip(part))) return name
  }
  return null
}

function isSlip(part: string): boolean {
  return !words.includes(part) && !real.has(part) && words.some((word) => isOneSlip(part, word))
}

/** One letter replaced, or two neighbours exchanged; a letter more or less is mostly another word (APP, KEYS). */
function isOneSlip(given: string, word: string): boolean {
  if (given.length !== word.length) return false
  const wrong = [...word].flatMap((letter, at) => (given[at] === letter ? [] : [at]))
  if (wrong.length === 1) return word.length > 3 || wrong[0] !== 0
  const [one = 0, two = 0] = wrong
  return wrong.length === 2 && two === one + 1 && given[one] === word[two] && given[two] === word[one]
}
