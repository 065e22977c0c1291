/** Levels of arrays and objects; programs that walk a value by recursion, JSON's own among them, have stack for several times as many. */
const mostLevels = 1000

const [quote, backslash, openArray, closeArray, openObject, closeObject] = Buffer.from('"\\[]{}') as unknown as number[]

/** Whether JSON is nested deeper than what may be walked. Costs nothing for a text that is too short for that. */
export function isNestedTooDeep(bytes: Buffer): boolean {
  if (bytes.length < 2 * mostLevels) return false
  let level = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === quote) at = endOfString(bytes, at)
    else if (byte === openArray || byte === openObject) level++
    else if (byte === closeArray || byte === closeObject) level--
    if (level > mostLevels) return true
  }
  return false
}

/** Where the string that begins at `from` has its closing quote. */
function endOfString(bytes: Buffer, from: number): number {
  for (let at = from + 1; at < bytes.length; at++) {
    if (bytes[at] === backslash) at++
    else if (bytes[at] === quote) return at
  }
  return bytes.length
}
