const named: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  e: '\u001b',
  E: '\u001b',
  '0': '\0',
}

const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}|\{[0-9a-fA-F]{1,6}\})|0?(33)|([nrteE0])|(.))/g

/** A string literal as a language, a shell (`$'…'`) or a log prints it, read back to the characters that it stands for. */
export function unescape(text: string): string {
  if (!text.includes('\\')) return text
  return fromBytes(
    text.replace(escape, (_, byte?: string, unit?: string, octal?: string, name?: string, other?: string) => {
      if (octal) return '\u001b'
      if (name !== undefined) return named[name] ?? name
      const hex = byte ?? unit?.replace(/[{}]/g, '')
      return hex === undefined ? (other ?? '') : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff))
    }),
  )
}

/** Bytes that were read as one character each, put together to the characters of UTF-8 where they are such. */
export function fromBytes(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text
  try {
    return decodeURIComponent(
      Array.from(text, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
    )
  } catch {
    return text
  }
}

const caret = /M-\^(.)|M-(.)|\^([@-_?])/g

/** What `cat -A` and `cat -v` print: `^M` for a control character, `M-` before one beyond ASCII, `$` at the line's end. */
export function uncaret(line: string): string {
  const plain = line.replace(caret, (_, high?: string, beyond?: string, control?: string) => {
    if (high !== undefined) return String.fromCharCode(0x80 + controlOf(high))
    if (beyond !== undefined) return String.fromCharCode(0x80 + beyond.charCodeAt(0))
    return String.fromCharCode(controlOf(control ?? '@'))
  })
  return fromBytes(plain)
}

function controlOf(letter: string): number {
  return letter === '?' ? 0x7f : letter.charCodeAt(0) - 0x40
}
