import type { KeyDefect } from './reading.ts'

type Describe = { readonly [D in KeyDefect['defect']]: (defect: Extract<KeyDefect, { readonly defect: D }>) => string }

const place = (at: number): string => `at character ${at + 1}`
const count = (by: number): string => `${by} character${by === 1 ? '' : 's'}`

const repairs = {
  wrong: (at: number) => `one wrong character ${place(at)}`,
  swapped: (at: number) => `characters ${at + 1} and ${at + 2} swapped`,
  missing: (at: number) => `one character missing ${place(at)}`,
  extra: (at: number) => `one character too many ${place(at)}`,
} as const

const describe: Describe = {
  empty: () => 'is empty',
  'null-word': ({ word }) => `is the word “${word}”, not a key`,
  placeholder: ({ form }) => `is a sample value (${form})`,
  'edge-whitespace': ({ edge, names }) =>
    `has ${names.join(' and ')} at its ${edge === 'both' ? 'start and end' : edge}`,
  'inner-whitespace': ({ at, name }) => `has ${name} inside, ${place(at)}`,
  invisible: ({ at, name, codePoint }) => `has an invisible character ${place(at)}: ${name} (${codePoint})`,
  'look-alike': ({ at, codePoint, ascii }) => `has a look-alike of “${ascii}” ${place(at)} (${codePoint})`,
  quoted: ({ quote, side }) =>
    side === 'both' ? `stands in ${quote} quotes that belong to the value` : `has a stray ${quote} at its ${side}`,
  masked: ({ form }) => `is a masked display form (${form}), not the key`,
  'too-short': ({ by, expected }) => `is ${count(by)} too short (${expected})`,
  'too-long': ({ by, expected }) => `is ${count(by)} too long (${expected})`,
  alphabet: ({ at, allowed }) => `has a character ${place(at)} that such keys never contain (allowed: ${allowed})`,
  'letter-case': ({ detail }) => `has the wrong letter case: ${detail}`,
  checksum: ({ repair }) =>
    `fails its own checksum${repair ? `; exactly one repair fits: ${repairs[repair.kind](repair.at)}` : ''}`,
  wrapped: ({ wrapper, detail }) => `is wrapped (${wrapper}): ${detail}`,
  doubled: () => 'stands there twice in a row',
}

/** A defect as the end of a sentence that begins with "The key …". Positions count from 1, as people do. */
export function describeDefect(defect: KeyDefect): string {
  return (describe[defect.defect] as (defect: KeyDefect) => string)(defect)
}
