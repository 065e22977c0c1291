import type { TextFile } from '../text-file.ts'
import type { HeaderSite } from './site.ts'
import { headerSitesIn, type Language, type Token } from './tokens.ts'

/** Python 3, as far as literals, names and brackets go. */
export function pythonSites(file: TextFile): readonly HeaderSite[] | null {
  const tokens = tokensOf(file.text)
  return tokens && headerSitesIn(file, tokens, python)
}

const python: Language = {
  bareNames: false,
  quoteName: (name) => `"${name}"`,
  // An f-string could hold no quotes of its own kind before Python 3.12.
  wrap: (_value, word) => [`"${word} " + `, ''],
}

const piece =
  /(?<blank>[ \t\f]+|\\\r?\n|#[^\n]*)|(?<line>\r?\n)|(?<string>[a-zA-Z]{0,2}(?:"""|'''|"|'))|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<other>\d[\w.]*|[^\n])/uy

/** Null where a string is not closed. */
function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = []
  let startsLine = true
  for (let at = 0; at < text.length;) {
    piece.lastIndex = at
    const found = piece.exec(text)
    if (!found) return null
    const { blank, line, string, name } = found.groups ?? {}
    if (string !== undefined) {
      const token = stringAt(text, at, string)
      if (token === null) return null
      tokens.push({ ...token, startsLine })
      at = token.end
    } else {
      at += found[0].length
      if (blank === undefined && line === undefined) {
        const kind = name === undefined ? (/^\d/.test(found[0]) ? 'other' : 'punctuator') : 'name'
        const start = at - found[0].length
        tokens.push({ kind, text: found[0], start, end: at, content: null, isWhole: false, isPlain: false, startsLine })
      }
    }
    startsLine = line !== undefined || (startsLine && blank !== undefined)
  }
  return tokens
}

/** @param opening prefix letters and quotes. */
function stringAt(text: string, start: number, opening: string): Omit<Token, 'startsLine'> | null {
  const [, prefix = '', quote = ''] = /^([a-zA-Z]*)(.+)$/.exec(opening) ?? []
  const first = start + opening.length
  for (let at = first; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (quote.length === 1 && text[at] === '\n') return null
    else if (text.startsWith(quote, at)) {
      const inner = text.slice(first, at)
      const isFormat = /f/i.test(prefix)
      const hole = isFormat ? inner.search(/[{}]/) : -1
      return {
        kind: 'string',
        text: text.slice(start, at + quote.length),
        start,
        end: at + quote.length,
        content: { start: first, end: hole < 0 ? at : first + hole },
        isWhole: hole < 0,
        isPlain: !inner.includes('\\') && !/b/i.test(prefix) && quote.length === 1,
      }
    }
  }
  return null
}
