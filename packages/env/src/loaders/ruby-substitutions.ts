/** `$NAME` and `${NAME}`, in either letter case; an operator is not known, so that `${A:-b}` leaves `:-b}`. */
export function substituteVariables(value: string, lookup: (name: string) => string | undefined): string {
  return value.replace(
    /(\\)?\$(?!\()\{?([A-Za-z0-9_]+)?\}?/g,
    (match, escape: string | undefined, name: string | undefined) => {
      if (escape) return match.slice(1)
      return name === undefined ? match : (lookup(name) ?? '')
    },
  )
}

/** Leaves the output of every `$(…)` empty; parentheses nest, a backslash protects. */
export function substituteCommands(value: string): { value: string; partial: boolean } {
  let partial = false
  let result = ''
  let done = 0
  for (const match of value.matchAll(/(\\)?\$\(/g)) {
    if (match.index < done) continue
    const end = closing(value, match.index + match[0].length - 1)
    if (end === null) continue
    result += value.slice(done, match.index)
    if (match[1]) result += value.slice(match.index + 1, end)
    else partial = true
    done = end
  }
  return { value: result + value.slice(done), partial }
}

/** Behind the parenthesis that closes the one at `open`; `()` holds no command. */
function closing(value: string, open: number): number | null {
  let depth = 0
  for (let at = open; at < value.length; at++) {
    if (value[at] === '(') depth++
    if (value[at] !== ')') continue
    if (value[at - 1] === '(') return null
    depth--
    if (depth === 0) return at + 1
  }
  return null
}
