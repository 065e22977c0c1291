import type { Span } from '../splice.ts'
import type { TextFile } from '../text-file.ts'
import type { HeaderSite } from './site.ts'

interface Word extends Span {
  /** What stands in the first pair of quotes, or the bare characters up to the first quote. */
  readonly first: Span
  readonly quote: '"' | "'" | ''
  /** The word is that first piece alone. */
  readonly isWhole: boolean
}

/** `-H 'Name: value'` of the curl commands in a shell script. What a here-document holds is not read. */
export function shellSites(file: TextFile): readonly HeaderSite[] {
  const script = file.text.replace(/<<-?\s*["']?\w[^]*$/, '')
  return commandsIn(script).flatMap((words) => {
    const curl = words.findIndex((word) => /^(?:.*\/)?curl(?:\.exe)?$/.test(script.slice(word.start, word.end)))
    if (curl < 0) return []
    return words.flatMap((word, at) => {
      const before = words[at - 1]
      const isHeader =
        at > curl + 1 && before && /^(?:-[a-zA-Z]*H|--header)$/.test(script.slice(before.start, before.end))
      return (isHeader ? siteIn(file, word) : null) ?? []
    })
  })
}

function siteIn(file: TextFile, { first, quote, isWhole }: Word): HeaderSite | null {
  const text = file.text.slice(first.start, first.end)
  const [head, name] = /^([A-Za-z][\w-]*):[ \t]*/.exec(text) ?? []
  if (head === undefined || name === undefined || text.includes('\\')) return null
  const value = { start: first.start + head.length, end: first.end }
  const isLiteral = isWhole && (quote === "'" || !/[$`]/.test(text))
  const nameAt = { start: first.start, end: first.start + name.length }
  return { file, name, nameAt, writeName: (other) => other, value, lead: value, isLiteral, wrap: null }
}

/** Words of each simple command; comments left out, a backslash at the end of a line joins it to the next. */
function commandsIn(text: string): readonly (readonly Word[])[] {
  const commands: Word[][] = [[]]
  for (let at = 0; at < text.length;) {
    const rest = /(?:[ \t\r]|\\\r?\n)+|#[^\n]*|[\n;|&()]/y
    rest.lastIndex = at
    const found = rest.exec(text)?.[0]
    if (found !== undefined) {
      if (/^[\n;|&()]/.test(found)) commands.push([])
      at += found.length
      continue
    }
    const word = wordAt(text, at)
    commands.at(-1)?.push(word)
    at = word.end
  }
  return commands
}

function wordAt(text: string, start: number): Word {
  const opening = text[start]
  const quote = opening === '"' || opening === "'" ? opening : ''
  let at = start
  let first: Span | null = null
  let open = ''
  for (; at < text.length; at++) {
    const char = text[at] as string
    if (char === '\\' && open !== "'") at++
    else if (open !== '') {
      if (char !== open) continue
      open = ''
      first ??= { start: start + 1, end: at }
    } else if (/[\s;|&()]/.test(char)) break
    else if (char === '"' || char === "'") {
      if (at > start) first ??= { start, end: at }
      open = char
    }
  }
  at = Math.min(at, text.length)
  const whole = first ?? { start, end: at }
  return { start, end: at, first: whole, quote, isWhole: whole.end + (quote === '' ? 0 : 1) === at }
}
