/** One line of a comparison: the same on both sides, or a pair, or a line that only one side has. */
export interface ComparedLine {
  readonly before: string | null
  readonly after: string | null
  readonly isSame: boolean
}

/** Two texts line by line: the longest common subsequence stays together, what is between is paired in order. */
export function compared(before: readonly string[], after: readonly string[]): readonly ComparedLine[] {
  const lengths = commonLengths(before, after)
  const lines: ComparedLine[] = []
  let gone: string[] = []
  let come: string[] = []
  const pairUp = (): void => {
    for (let at = 0; at < Math.max(gone.length, come.length); at++)
      lines.push({ before: gone[at] ?? null, after: come[at] ?? null, isSame: false })
    gone = []
    come = []
  }
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const [one = null, other = null] = [before[i], after[j]]
    if (one !== null && one === other) {
      pairUp()
      lines.push({ before: one, after: other, isSame: true })
      i++
      j++
    } else if (other === null || (one !== null && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      gone.push(one ?? '')
      i++
    } else {
      come.push(other)
      j++
    }
  }
  pairUp()
  return lines
}

/** Length of the longest common subsequence of what is left from each pair of positions on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      (lengths[i] as number[])[j] =
        before[i] === after[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
  return lengths
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}

/** Where two lines differ: what they begin and end with alike, and what is between. Lines that have little in common: none. */
export function difference(line: string, other: string): readonly [start: string, middle: string, end: string] {
  const shorter = Math.min(line.length, other.length)
  let start = 0
  while (start < shorter && line[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && line[line.length - 1 - end] === other[other.length - 1 - end]) end++
  if (start + end < shorter / 3) return [line, '', '']
  return [line.slice(0, start), line.slice(start, line.length - end), line.slice(line.length - end)]
}
