import { maxWords } from './limits.ts'
import type { ShellCommand } from './shell-words.ts'

const variable = /%[A-Za-z_]\w{0,60}%/g

/** Words of one Windows cmd command: first cmd's carets, then the quotes as the C runtime of the program reads them. */
export function cmdWords(text: string): ShellCommand {
  const { line, end } = withoutCarets(text)
  return {
    words: splitArguments(line),
    references: new Set(Array.from(line.slice(0, 64 * 1024).matchAll(variable), (match) => match[0])),
    literals: new Set(),
    input: null,
    end,
  }
}

function withoutCarets(text: string): { line: string; end: number } {
  let line = ''
  let isQuoted = false
  let at = 0
  for (; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\n') break
    if (char === '"') isQuoted = !isQuoted
    if (!isQuoted && (char === '&' || char === '|' || char === '>' || char === '<')) break
    if (char !== '^' || isQuoted) {
      if (char !== '\r') line += char
      continue
    }
    const joint = /\^[ \t]{0,20}\r?\n/y
    joint.lastIndex = at
    const found = joint.exec(text)?.[0]
    if (found) at += found.length - 1
    else line += text.charAt(++at)
  }
  return { line, end: at }
}

/** Splits a command line by the rules of the Windows C runtime: `\"` and, inside quotes, `""` are a quote. */
export function splitArguments(line: string): readonly string[] {
  const words: string[] = []
  let word: string | null = null
  let isQuoted = false
  for (let at = 0; at < line.length && words.length < maxWords; at++) {
    const char = line.charAt(at)
    if (char === '\\') {
      const read: { text: string; length: number } = backslashes(line, at)
      word = (word ?? '') + read.text
      at += read.length - 1
    } else if (char === '"') {
      const isDouble = isQuoted && line.charAt(at + 1) === '"'
      word = (word ?? '') + (isDouble ? '"' : '')
      if (isDouble) at++
      else isQuoted = !isQuoted
    } else if ((char === ' ' || char === '\t') && !isQuoted) {
      if (word !== null) words.push(word)
      word = null
    } else word = (word ?? '') + char
  }
  if (word !== null) words.push(word)
  return words
}

/** Backslashes are plain unless a quote follows: then two stand for one, and an odd one makes the quote plain. */
function backslashes(line: string, start: number): { text: string; length: number } {
  let end = start
  while (line.charAt(end) === '\\') end++
  const count = end - start
  if (line.charAt(end) !== '"') return { text: '\\'.repeat(count), length: count }
  const isPlainQuote = count % 2 === 1
  return {
    text: '\\'.repeat(Math.floor(count / 2)) + (isPlainQuote ? '"' : ''),
    length: count + (isPlainQuote ? 1 : 0),
  }
}
