import { allMatches } from '../../model/all-matches.ts'
import { once } from '../../model/once.ts'
import { regexOf } from '../../model/regex.ts'
import { shownPairs } from './calls.ts'
import { shownText } from './shown.ts'

/** A line of code that sets a variable (`name = …`) or does something to it (`name.headers.set(…)`). */
export interface Statement {
  readonly target: string
  /** Between the name and what is set: `.headers["X"]`; empty for the variable itself. */
  readonly path: string
  /** What is set or, where nothing is, the rest of the statement. */
  readonly expression: string
  readonly sets: boolean
  readonly start: number
  readonly end: number
}

const maxStatements = 400
const maxLength = 2500

const beginning = regexOf('gm')`
  ^[ \t]{0,40}(?:>>> |\.\.\. |\$ )?
  ((?:(?:export|public|private|static|final|const|let|var|val|my|auto|mut|local|@\w{1,20})\s){0,4}
    (?:(?:const )?[A-Z][\w.<>, ?\[\]]{1,50}[ *]{1,3}|(?:struct )?\w{1,20} ?\*)?)
  ([$@]?[A-Za-z_]\w{0,40})
  (?:, ?(?:[$@]?\w{1,20}|_))?
`
const setter =
  /^((?:\??!?(?:\.|->)\w{1,40}(?![\w(])|\[["'][\w-]{1,60}["']\]|\[[a-z]\w{0,20}\])*)(?:\s?:\s?[\w<>, [\]|?]{1,60})?\s{0,8}(?::?=|\+=)(?![=>~])\s{0,8}/

/** The statements that begin a line, with all the lines that belong to them. */
export const shownStatements = once((observed): readonly Statement[] => {
  const text = shownText(observed)
  const pairs = shownPairs(observed)
  const found: Statement[] = []
  for (const match of allMatches(beginning, text)) {
    if (found.length >= maxStatements) break
    const target = match[2] as string
    const at = match.index + match[0].length
    const set = setter.exec(text.slice(at, at + 200))
    const next = text[at] ?? ''
    if (set === null && !/[.\-[?!:]/.test(next)) continue
    const from = at + (set?.[0].length ?? 0)
    const end = endOfStatement(text, from, pairs)
    found.push({
      target,
      path: set?.[1] ?? '',
      expression: text.slice(from, end),
      sets: set !== null,
      start: match.index,
      end,
    })
  }
  return found
})

/** Lines that open a bracket and lines that go on with a dot belong together. */
function endOfStatement(text: string, from: number, pairs: ReadonlyMap<number, number>): number {
  let i = from
  while (i < text.length && i < from + maxLength) {
    const char = text[i] as string
    const close = pairs.get(i)
    if (close !== undefined) i = close
    else if (char === ';') break
    else if (
      char === '\n' &&
      !/^\s{0,60}(?:\.|->|\?\.|\+|\|>|&&|\|\||=)/.test(text.slice(i + 1, i + 70)) &&
      !/[=\\+,]\s{0,3}$/.test(text.slice(Math.max(from, i - 4), i))
    )
      break
    i++
  }
  return Math.min(i, text.length)
}

const functionStart =
  /^(?:async\s)?(?:function\b|\([^()]{0,200}\)\s?(?::\s?[\w<>[\]., ]{1,60})?\s?(?:=>|->)|\w{1,40}\s?=>|lambda\b|func\b|fn\b|setContext\()/

/** The value is a function: what stands in it is done when it is called. */
export function isFunction(expression: string): boolean {
  return functionStart.test(expression)
}
