const kinds: readonly (readonly [RegExp, string])[] = [
  [/[A-Z]/, 'capitals'],
  [/[a-z]/, 'small letters'],
  [/\d/, 'digits'],
  [/\s/, 'blanks'],
  [/[^\x20-\x7e\s]/, 'characters beyond ASCII'],
]

/** Of which kinds of characters a text is made, in words, and no more of it than that: "capitals, digits, “-” and “_”". */
export function alphabetOf(text: string): string {
  const found = kinds.flatMap(([pattern, words]) => (pattern.test(text) ? [words] : []))
  const marks = [...new Set(text.match(/[!-/:-@[-`{-~]/g))].toSorted().map((mark) => `“${mark}”`)
  const parts = [...found, ...marks]
  return parts.length < 2 ? (parts[0] ?? 'nothing') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
