const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const maxString = 2000

/** Where the string that begins at `at` ends (behind its quote); `at + 1` where it is only an apostrophe. */
function endOfString(text: string, at: number): number {
  const quote = text[at] as string
  if (
    quote === "'" &&
    /[A-Za-z0-9]/.test(text[at - 1] ?? '') &&
    !/(?:^|[^A-Za-z0-9])[frbuFRBU]{1,2}$/.test(text.slice(Math.max(0, at - 3), at))
  )
    return at + 1
  for (let i = at + 1; i < text.length && i < at + maxString; i++) {
    const char = text[i]
    if (char === '\\') i++
    else if (char === quote) return i + 1
    else if (char === '\n' && quote !== '`') break
  }
  return at + 1
}

/** Where the comment that begins at `at` ends; `at` where none begins there. */
function endOfComment(text: string, at: number): number {
  const isSlashes = text[at] === '/' && text[at + 1] === '/' && text[at - 1] !== ':'
  const isHash = text[at] === '#' && /[ \t]/.test(text[at + 1] ?? '') && /^$|\s/.test(text[at - 1] ?? '')
  if (!isSlashes && !isHash) return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** The place behind a string or comment that begins at `at`; `at` where none does. */
function skipped(text: string, at: number): number {
  const char = text[at]
  if (char === '"' || char === "'" || char === '`') return endOfString(text, at)
  return char === '/' || char === '#' ? endOfComment(text, at) : at
}

/** By the place of each opening bracket the place of its closing one; what stands in strings and comments does not count. */
export function bracketPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    const next = skipped(text, i)
    if (next > i) {
      i = next - 1
      continue
    }
    const char = text[i] as string
    if (char in closers) open.push(i)
    else if (char === ')' || char === ']' || char === '}') {
      const at = open.findLastIndex((start) => closers[text[start] as string] === char)
      if (at < 0) continue
      pairs.set(open[at] as number, i)
      open.length = at
    }
    // Prose holds brackets that nobody closes: they are forgotten, so that looking for a partner stays quick.
    if (open.length > 60) open.shift()
  }
  return pairs
}

/** The parts between separators outside of brackets and strings, trimmed; empty ones are left out. */
export function partsOf(
  text: string,
  isSeparator: (char: string) => boolean = (char) => char === ',',
): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const char = text[i]
    if (char === undefined || (depth === 0 && isSeparator(char))) {
      const part = withoutComments(text.slice(start, i)).trim()
      if (part !== '') parts.push(part)
      start = i + 1
      continue
    }
    const next = skipped(text, i)
    if (next > i) i = next - 1
    else if (char in closers) depth++
    else if (char === ')' || char === ']' || char === '}') depth--
  }
  return parts
}

function withoutComments(part: string): string {
  return part.replace(/^(?:\s{0,40}(?:\/\/|#[ \t])[^\n]{0,400}(?:\n|$)){1,8}/, '')
}
