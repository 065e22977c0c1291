import { allMatches } from '../model/all-matches.ts'
import { glimpse } from '../model/glimpse.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'
import { mentionedKeys } from './mentioned-keys.ts'
import { pastedLines, pastedText } from './pasted-text.ts'

/** Something in view that keeps no more than so many characters, and a key that is as long as that or longer. JSON-able. */
export interface LengthLimit {
  readonly limit: number
  readonly by: string
}

const limits = regexOf('gi')`
  \b(?:var|n?varchar2?|character varying|char|string|sql_varchar)\(\s?(\d{2,4})\s?[,)]
  |\b(?:max_?length|maxlength|max_?len|limit)["']?\s?[:=(]\s?["'{]?(\d{2,4})\b
  |truncated to (\d{2,5}) (?:characters|chars|bytes)|\bfold -w ?(\d{2,4})|\bcut -c ?1?-(\d{2,4})|\bhead -c ?(\d{2,4})
  |\bchar \w{1,40}\[(\d{2,4})\]|(?:substr(?:ing)?|slice|left|mid)\([^()\n]{0,40}\b0?,\s?(\d{2,4})\)|\[:(\d{2,4})\]
  |(?:tput cols|COLUMNS=?|columns)\s{1,3}(?:\S{0,40}\s)?(\d{2,3})\b
`
const printedLength = regexOf('gi')`
  (?:wc -[cm][^\n]{0,40}|\$\{#\w{1,60}\}["']?|\.length\b[^\n]{0,20}|\blen\([^\n)]{1,80}\)+|strlen\([^\n]{1,60}|CHAR_LENGTH\([^\n]{1,60}|LENGTH\([^\n]{1,60})
    \n{1,2}(?:=> |\| ?)?\s{0,12}(\d{1,5})\b
  |(?<![-_\w])(?:len|length|chars|characters)["']?\s?[:=]\s?(\d{1,5})\b
`

export const speaksOfALength = glimpse([printedLength], 'wc -', '${#', 'len', 'char')

/** Lengths that commands and programs printed of a value. */
export const printedLengths = once((observed: Observed): readonly number[] =>
  speaksOfALength(observed)
    ? [...new Set(allMatches(printedLength, pastedText(observed)).map((found) => numberIn(found)))]
    : [],
)

/** A column of a database that says itself where it cuts. */
const told = /data being saved is truncated to (\d{2,5})/i

export const speaksOfALimit = glimpse(
  [limits, told],
  'char',
  'var',
  'string(',
  'max',
  'limit',
  'truncated',
  'fold',
  'cut',
  'head',
  'substr',
  'slice',
  'left',
  'mid(',
  '[:',
  'col',
)

/** A limit in view that equals the length that was printed, or that a key in view goes beyond. */
export const lengthLimit = once((observed: Observed): LengthLimit | null => {
  if (!speaksOfALimit(observed)) return null
  const text = pastedText(observed)
  const stored = told.exec(text)?.[1]
  if (stored) return { limit: Number(stored), by: 'the command that stored it' }
  const lengths = printedLengths(observed)
  const keys = mentionedKeys(observed).filter(({ isCredential }) => isCredential)
  for (const found of allMatches(limits, text)) {
    const limit = numberIn(found)
    const isMet = lengths.some((length) => length === limit || length === limit - 1)
    const isWritten = /(?:key|token|secret|password)/i.test(lineAround(text, found.index))
    if (limit >= 12 && isMet && !lengths.some((length) => length > limit))
      return { limit, by: 'a limit of the place that holds it' }
    if (limit >= 12 && isWritten && keys.some((key) => key.text.length > limit))
      return { limit, by: 'a limit of the place that holds it' }
  }
  return null
})

function numberIn(found: RegExpExecArray): number {
  return Number(found.slice(1).find((part) => part !== undefined) ?? 0)
}

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  return text.slice(Math.max(start, at - 120), Math.min(end === -1 ? text.length : end, at + 120))
}

const masked = /["'=:]\s?["']?([A-Za-z][\w-]{1,12}(?:\.{3}|…|\*{3,12}|•{3,12})[\w-]{2,12})["'\s,)]/

/** The masked form that the server prints back stands in the code itself: it was sent as it stands there. */
export const maskedLiteral = once((observed: Observed): string | null => {
  const lines = pastedLines(observed)
  const echo = /(?:provided|key|token)[: ]{1,3}["'`]?([A-Za-z][\w-]{1,12}(?:\.{3}|…)[\w-]{2,12})/.exec(
    observed.raw.answer,
  )?.[1]
  if (!echo) return null
  const isWritten = lines.some((line) => masked.exec(line)?.[1] === echo && !/provided|incorrect|invalid/i.test(line))
  return isWritten ? echo : null
})
