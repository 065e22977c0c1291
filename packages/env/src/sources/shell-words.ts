import type { Written } from './source.ts'

/** A word of a shell as it stands, and what it means. */
export interface ShellWord {
  /** Null where the shell works it out when it runs: `$NAME`, `$(…)`, back-ticks. */
  readonly value: string | null
  readonly end: number
}

/** A carriage return is no blank to a shell: it becomes part of the value. */
const ends = new Set(' \t\n;&|<>()')

export const workedOut = 'worked out when the shell runs it'

/** The word that begins at this offset, by the quoting of POSIX shells (2.2). */
export function readShellWord(text: string, start: number): ShellWord {
  let value = ''
  let isPlain = true
  let at = start
  while (at < text.length) {
    const char = text[at] as string
    if (ends.has(char)) break
    if (char === "'") {
      const close = text.indexOf("'", at + 1)
      const until = close < 0 ? text.length : close
      value += text.slice(at + 1, until)
      at = until + 1
    } else if (char === '"') {
      const quoted = readDoubleQuoted(text, at)
      value += quoted.value
      isPlain &&= quoted.isPlain
      at = quoted.end
    } else if (char === '\\') {
      if (text[at + 1] !== '\n') value += text[at + 1] ?? ''
      at += 2
    } else {
      if (char === '$' || char === '`') {
        isPlain = false
        if (text[at + 1] === '(') return { value: null, end: endOfLine(text, at) }
      }
      value += char
      at += 1
    }
  }
  return { value: isPlain ? value : null, end: Math.min(at, text.length) }
}

function readDoubleQuoted(text: string, open: number) {
  let value = ''
  let isPlain = true
  let at = open + 1
  while (at < text.length && text[at] !== '"') {
    const char = text[at] as string
    if (char === '\\' && /["\\$`\n]/.test(text[at + 1] ?? '')) {
      if (text[at + 1] !== '\n') value += text[at + 1]
      at += 2
      continue
    }
    if (char === '$' || char === '`') isPlain = false
    value += char
    at += 1
  }
  return { value, isPlain, end: Math.min(at + 1, text.length) }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

const first =
  /(?:^|[;&{]|\bthen|\bdo)[ \t]*(?:(export|declare -x|typeset -x|readonly|setenv)[ \t]+)?(?=[A-Za-z_]\w{0,199}=)/gm
const name = /([A-Za-z_]\w{0,199})=/y

export interface Assignment extends Written {
  readonly isExported: boolean
}

/** Assignments at the start of commands: `A=1`, `export A=1 B="2"`, `A=1 B=2 command`. */
export function shellAssignments(text: string, from = 0, to = text.length): readonly Assignment[] {
  const found: Assignment[] = []
  first.lastIndex = from
  for (let match = first.exec(text); match !== null && match.index < to; match = first.exec(text)) {
    let at = match.index + match[0].length
    for (;;) {
      name.lastIndex = at
      const named = name.exec(text)
      if (!named) break
      const start = name.lastIndex
      const word = readShellWord(text, start)
      const note = word.value === null ? workedOut : null
      found.push({
        variable: named[1] ?? '',
        value: word.value,
        start,
        end: word.end,
        note,
        isExported: match[1] !== undefined,
      })
      at = word.end
      while (text[at] === ' ' || text[at] === '\t') at += 1
    }
    first.lastIndex = Math.max(at, first.lastIndex)
  }
  return found
}
