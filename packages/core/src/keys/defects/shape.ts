import type { AsciiSet, Lengths } from '../pattern.ts'
import { either, lengthChoices, walk } from '../pattern.ts'
import type { IndexedKind, KindIndex } from '../kind-index.ts'
import type { KeyDefect } from '../reading.ts'

/** Longer texts are no keys with a typing error in them. */
const longestWalked = 600

/**
 * How a key misses the patterns of the kinds whose prefix it has. Length first, since a wrong length alone explains the
 * rest; then the first character that cannot stand where it is; then letter case.
 */
export function findShapeDefects(core: string, index: KindIndex, offsetOf: (at: number) => number): KeyDefect[] {
  if (core.length > longestWalked) return []
  const kinds = index.withTellingPrefixOf(core).filter(({ part }) => part !== null)
  if (kinds.length === 0) return prefixCase(core, index)
  const length = lengthDefect(core.length, kinds)
  const character = characterDefect(core, kinds, offsetOf)
  return [...length, ...character, ...(length.length + character.length === 0 ? letterCase(core, kinds) : [])]
}

/** "SK-PROJ-…": the prefix itself in another case. */
function prefixCase(core: string, index: KindIndex): KeyDefect[] {
  const prefix = index.withPrefixInOtherCase(core)[0]?.prefix
  if (!prefix || core.length < prefix.length + 8) return []
  return [{ defect: 'letter-case', detail: `the prefix is written ${prefix}` }]
}

function lengthDefect(length: number, kinds: readonly IndexedKind[]): KeyDefect[] {
  const choices = kinds.flatMap(({ part }) => (part ? lengthChoices(part) : []))
  if (choices.some(({ min, max }) => min <= length && length <= max)) return []
  const shortest = Math.min(...choices.map(({ min }) => min))
  const longest = Math.max(...choices.map(({ max }) => max))
  const expected = lengthsInWords(choices)
  // Between two allowed lengths: cut from the next longer one, since keys lose characters more often than they gain.
  const next = Math.min(...choices.map(({ min }) => min).filter((min) => min > length))
  if (length < shortest || Number.isFinite(next)) return [{ defect: 'too-short', by: next - length, expected }]
  return [{ defect: 'too-long', by: length - longest, expected }]
}

function lengthsInWords(choices: readonly Lengths[]): string {
  const sorted = [...new Map(choices.map((one) => [`${one.min}-${one.max}`, one])).values()].sort(
    (a, b) => a.min - b.min,
  )
  const words = sorted.map(({ min, max }) =>
    min === max ? `${min}` : max === Infinity ? `at least ${min}` : `${min} to ${max}`,
  )
  return `${words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words[0]} characters`
}

function characterDefect(core: string, kinds: readonly IndexedKind[], offsetOf: (at: number) => number): KeyDefect[] {
  const walks = kinds.flatMap(({ part }) => (part ? [walk(part, core)] : []))
  const at = Math.max(...walks.map(({ stoppedAt }) => stoppedAt))
  // Several kinds have the prefix: what any of them that leads so far would take there.
  const allowed = walks
    .filter(({ stoppedAt }) => stoppedAt === at)
    .reduce<AsciiSet | null>((all, one) => either(all, one.allowed), null)
  const isWrong = at < core.length && allowed !== null && allowed[core.charCodeAt(at)] !== true
  // A character that is merely in the other case is told by `letterCase`.
  if (!isWrong || isOtherCase(core[at] as string, allowed)) return []
  return [{ defect: 'alphabet', at: offsetOf(at), allowed: inWords(allowed) }]
}

function isOtherCase(character: string, allowed: AsciiSet): boolean {
  const other = character.toLowerCase() === character ? character.toUpperCase() : character.toLowerCase()
  return other !== character && allowed[other.charCodeAt(0)] === true
}

function letterCase(core: string, kinds: readonly IndexedKind[]): KeyDefect[] {
  const fits = (change: (text: string) => string): boolean =>
    kinds.some((kind) => kind.fits(core.slice(0, kind.prefix.length) + change(core.slice(kind.prefix.length))))
  if (fits((text) => text.toLowerCase()))
    return [{ defect: 'letter-case', detail: 'the part behind the prefix is written in small letters' }]
  if (fits((text) => text.toUpperCase()))
    return [{ defect: 'letter-case', detail: 'the part behind the prefix is written in capitals' }]
  return []
}

const runs: readonly (readonly [string, string])[] = [
  ['0123456789', 'digits'],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'capitals'],
  ['abcdefghijklmnopqrstuvwxyz', 'small letters'],
  ['ABCDEF', 'A to F'],
  ['abcdef', 'a to f'],
]
const mostSingles = 12

/** "digits, small letters, - and _" */
export function inWords(allowed: AsciiSet): string {
  const rest = new Set(allowed.flatMap((ok, code) => (ok ? [String.fromCharCode(code)] : [])))
  const words: string[] = []
  for (const [characters, name] of runs) {
    if (![...characters].every((character) => rest.has(character))) continue
    words.push(name)
    for (const character of characters) rest.delete(character)
  }
  const all = [...words, ...[...rest].slice(0, mostSingles)]
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? 'nothing more')
}
