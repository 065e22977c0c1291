/**
 * The `$(…)` of a value that dotenv-expand 1000 and dotenvx run: balanced, quotes and nesting understood; places of the whole.
 */
export function commandsIn(value: string): [start: number, end: number][] {
  const found: [number, number][] = []
  let start = value.indexOf('$(')
  while (start >= 0) {
    const end = commandEnd(value, start)
    if (end !== null) found.push([start, end])
    start = value.indexOf('$(', end ?? start + 2)
  }
  return found
}

/** The value with every command's output left empty. */
export function withoutCommands(value: string): { value: string; partial: boolean } {
  const commands = commandsIn(value)
  const bare = commands.reduce((text, [start, end]) => text.replace(value.slice(start, end), ''), value)
  return { value: bare, partial: commands.length > 0 }
}

function commandEnd(value: string, start: number): number | null {
  const open: (string | null)[] = [null] // for each open parenthesis the quote that is open in it
  for (let at = start + 2; at < value.length; at++) {
    const quote = open.at(-1)
    const character = value[at]
    if (quote !== "'" && character === '\\') at++
    else if (quote) {
      if (character === quote) open[open.length - 1] = null
      else if (quote !== "'" && character === '$' && value[at + 1] === '(') {
        open.push(null)
        at++
      }
    } else if (character === "'" || character === '"' || character === '`') open[open.length - 1] = character
    else if (character === '(') open.push(null)
    else if (character === ')') {
      open.pop()
      if (open.length === 0) return at + 1
    }
  }
  return null
}
