import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { pastedLines } from './pasted-text.ts'
import { mentionedKeys, type MentionedKey } from './mentioned-keys.ts'

/** How the key in use differs from the one that was issued. */
export type Difference = 'case' | 'swapped' | 'characters' | 'lost' | 'added' | 'cut' | 'headless'

/** Two texts in view that can only be the same key, written twice, and yet differ. JSON-able. */
export interface Twins {
  readonly difference: Difference
  readonly where: string
  /** How many characters differ or lack. */
  readonly by: number
}

const shortest = 16
/** What is alike by chance differs in nearly every place: a slip changes few. */
const mostSlips = 3

/** The first pair of unequal twins. */
export const twins = once((observed: Observed): Twins | null => {
  const keys = mentionedKeys(observed).filter(({ text }) => text.length >= 12)
  for (const [at, one] of keys.entries())
    for (const other of keys.slice(at + 1)) {
      const found =
        one.text === other.text || !(one.isCredential || other.isCredential) ? null : differing(observed, one, other)
      if (found) return found
    }
  return null
})

function differing(observed: Observed, one: MentionedKey, other: MentionedKey): Twins | null {
  if (one.line === other.line) return null
  const [longer, shorter] = one.text.length >= other.text.length ? [one, other] : [other, one]
  if (isToken(one, other) && !isCutToken(longer.text, shorter.text)) return null
  const found =
    longer.text.length === shorter.text.length ? slip(longer.text, shorter.text) : lack(longer.text, shorter.text)
  if (!found) return null
  const isLongerUsed = longer !== shorter && issued(observed, shorter) && !issued(observed, longer)
  const used = isLongerUsed || issued(observed, shorter) ? longer : shorter
  const difference =
    isLongerUsed && found.by <= mostSlips && longer.text.length > shorter.text.length ? 'added' : found.difference
  return { difference, by: found.by, where: used.name ?? 'The key in use' }
}

/** JSON Web Tokens begin alike. */
function isToken(one: MentionedKey, other: MentionedKey): boolean {
  return one.text.startsWith('eyJ') || other.text.startsWith('eyJ')
}

/** Beyond its header and into its claims, no other token has the same characters. */
function isCutToken(longer: string, shorter: string): boolean {
  return longer.startsWith(shorter) && shorter.length > longer.indexOf('.') + 24
}

function slip(one: string, other: string): Pick<Twins, 'difference' | 'by'> | null {
  if (one.length < shortest) return null
  let differing = 0
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) differing++
  if (one.toLowerCase() === other.toLowerCase()) return { difference: 'case', by: differing }
  if (differing <= mostSlips && differing * 6 <= one.length) return { difference: 'characters', by: differing }
  const isReordered = sorted(one) === sorted(other) && sameEdges(one, other) >= 8
  return isReordered ? { difference: 'swapped', by: differing } : null
}

function sorted(text: string): string {
  return [...text].sort().join('')
}

function lack(longer: string, shorter: string): Pick<Twins, 'difference' | 'by'> | null {
  const by = longer.length - shorter.length
  if (longer.startsWith(shorter)) return { difference: 'cut', by }
  if (longer.endsWith(shorter) && shorter.length >= shortest && /\w$/.test(longer.slice(0, by)))
    return { difference: 'headless', by }
  return by <= mostSlips && shorter.length >= shortest && sameEdges(longer, shorter) >= shorter.length
    ? { difference: 'lost', by }
    : null
}

/** Characters that both have in common at the start and at the end. */
function sameEdges(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  let start = 0
  while (start < length && one[start] === other[start]) start++
  let end = 0
  while (end < length - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return start + end
}

const issuing =
  /dashboard|portal|console|api (?:keys?|tokens?) ?(?:page|:|>)|settings ?>|> ?api|issued|created|expected|should (?:be|read)|original|real one|correct|1password|bitwarden|keepass|mail(?:ed)? |sent me|from the (?:provider|vendor|page|screen)|copy button|csv/i

/** Whether the line or the one above says that this is how the issuer wrote it. */
function issued(observed: Observed, { line }: MentionedKey): boolean {
  const lines = pastedLines(observed)
  return (
    issuing.test(lines[line] ?? '') ||
    (issuing.test(lines[line - 1] ?? '') && !/[=:]\s*\S{12,}/.test(lines[line - 1] ?? ''))
  )
}

const differences: Readonly<Record<Difference, (by: number) => string>> = {
  case: () => 'differs from its other spelling in view in upper and lower case',
  swapped: () => 'has the same characters as its other spelling in view, but parts of it in another order',
  characters: (by) => `differs from its other spelling in view in ${count(by)}`,
  lost: (by) => `lacks ${count(by)} that its other spelling in view has`,
  added: (by) => `has ${count(by)} more than its other spelling in view`,
  cut: (by) => `ends ${count(by)} before its other spelling in view`,
  headless: (by) => `lacks the first ${count(by)} of its other spelling in view`,
}

/** The difference as the end of a sentence that begins with the key's name. */
export function differenceInWords({ difference, by }: Twins): string {
  return differences[difference](by)
}

function count(by: number): string {
  return by === 1 ? 'one character' : `${by} characters`
}
