/** One letter wrong, missing, extra, or two neighbours swapped; equal words do not count. */
export function isNearly(word: string, other: string): boolean {
  if (word === other || word.length < 5 || Math.abs(word.length - other.length) > 1) return false
  let start = 0
  while (start < word.length && word[start] === other[start]) start++
  let end = 0
  while (end < Math.min(word.length, other.length) - start && word.at(-1 - end) === other.at(-1 - end)) end++
  const left = word.length - start - end
  const right = other.length - start - end
  const isSwap = left === 2 && right === 2 && word[start] === other[start + 1] && word[start + 1] === other[start]
  return isSwap || (left <= 1 && right <= 1)
}
