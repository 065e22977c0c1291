import { type Assignment, loaded, refused } from './assignment.ts'
import { bytewise, isUtf8 } from './file-text.ts'
import type { Loader } from './loader.ts'

/** `EnvironmentFile=`: src/basic/env-file.c. Names that no variable may have are dropped by the manager afterwards. */
export const systemd: Loader = {
  id: 'systemd',
  title: 'systemd 252 (EnvironmentFile=)',
  source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#EnvironmentFile=',
  winner: 'last',
  keepsEnvironment: 'never',

  read(bytes) {
    const file = bytewise(bytes)
    if (file.text.includes('\0')) return refused('systemd refuses a file with a NUL byte.')
    const read = statements(file.text)
    if (read.some(({ name, value }) => !isUtf8(Buffer.from(`${name}=${value}`, 'latin1'))))
      return refused('systemd reads UTF-8 only.')
    const dropped = read.filter((assignment) => !isName(assignment)).length
    const warnings = dropped ? [`${dropped} ${dropped === 1 ? 'name is' : 'names are'} not valid and left out.`] : []
    return loaded(file, read.filter(isName), warnings)
  },
}

const isName = ({ name }: Assignment) => /^[A-Za-z_]\w*$/.test(name)
const isNewline = (character: string) => character === '\n' || character === '\r'
const isSpace = (character: string) => isNewline(character) || character === ' ' || character === '\t'

function statements(text: string): Assignment[] {
  const found: Assignment[] = []
  for (let at = 0; at < text.length;) {
    const character = text[at] ?? ''
    if (isSpace(character)) at++
    else if (character === '#' || character === ';') at = afterComment(text, at)
    else {
      const equals = /[=\n\r]/.exec(text.slice(at + 1)) // a name may begin with `=`
      if (!equals) break
      const stop = at + 1 + equals.index
      if (text[stop] !== '=') {
        at = stop + 1
        continue
      }
      const name = text.slice(at, stop).replace(/[ \t]+$/, '')
      const { next, ...read } = valueAt(text, stop + 1)
      found.push({ name, ...read })
      at = next
    }
  }
  return found
}

/** A backslash at the end of a comment carries it on to the next line. */
function afterComment(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (isNewline(text[at] ?? '')) return at + 1
  }
  return text.length
}

/**
 * Quoted pieces, backslashes and plain text joined. Before plain text begins, and after a closing quote, space is skipped;
 * once it has begun, quotes are text.
 */
function valueAt(text: string, from: number): Omit<Assignment, 'name'> & { next: number } {
  let value = ''
  let kept = 0 // how much of the value no trimming may take
  let plain = false
  let start = -1
  let end = from
  let at = from
  for (; at < text.length; at++) {
    const character = text[at] ?? ''
    if (isNewline(character)) break
    if (!plain && isSpace(character)) continue
    if (start < 0) start = at
    if (character === '\\') {
      at++
      plain = true
      if (at < text.length && !isNewline(text[at] ?? '')) value += text[at]
      kept = value.length
    } else if (!plain && (character === "'" || character === '"')) {
      const piece = quotedAt(text, at)
      value += piece.value
      at = piece.end - 1
      kept = value.length
    } else {
      plain = true
      value += character
      if (!isSpace(character)) kept = value.length
    }
    if (kept === value.length) end = Math.min(at + 1, text.length)
  }
  return { value: value.slice(0, kept), start: start < 0 ? from : start, end, next: at + 1 }
}

/** Up to the closing quote, or the file's end where there is none. */
function quotedAt(text: string, start: number): { value: string; end: number } {
  const quote = text[start]
  let value = ''
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === quote) return { value, end: at + 1 }
    if (character !== '\\' || quote === "'") value += character
    else {
      const escaped = text[++at] ?? ''
      if ('"\\`$'.includes(escaped)) value += escaped
      else if (escaped !== '\n') value += `\\${escaped}`
    }
  }
  return { value, end: text.length }
}
