/** Levels of arrays and objects; programs that walk a value by recursion, JSON's own among them, have stack for several times as many. */
const mostLevels = 1000

/** Whether JSON is nested deeper than what may be walked. Costs nothing for a text that is too short for that. */
export function isNestedTooDeep(text: string): boolean {
  if (text.length < 2 * mostLevels) return false
  let level = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') at = endOfString(text, at)
    else if (character === '[' || character === '{') level++
    else if (character === ']' || character === '}') level--
    if (level > mostLevels) return true
  }
  return false
}

/** Where the string that begins at `from` has its closing quote. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}
