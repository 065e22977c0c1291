/**
 * What `text.matchAll(pattern)` gives, at once. That makes a new expression of the pattern for every text, which takes
 * longer than most of our searches.
 * @param pattern with the flag `g`.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const all: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    all.push(found)
    if (found[0] === '') pattern.lastIndex++
  }
  return all
}
