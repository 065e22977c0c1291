import { maxLineLength } from './limits.ts'
import { regex } from '../model/regex.ts'

/** One `NAME=value` or `name: value` found in text. */
export interface ReadAssignment {
  readonly name: string
  /** What the program gets: quotes that the notation needs are taken off, everything else is kept. */
  readonly value: string
  /** The value is a variable or a call that something else fills in. */
  readonly isReference: boolean
}

const line = regex`
  ^[ \t>]{0,40}(?:[-*][ \t]+)?(?:
      (?<keyword>
          export|declare -x|set -gx|set -x|setx|set|ENV|ARG|env|-e|--env|const|let|var|val|final|static|String
          |string
        )[ \t]+
      |\$env:
    )?["'\`]?(?<name>[$@]?[A-Za-z_][\w.$-]{0,100})["'\`]?[ \t]{0,20}(?<mark>=>|:=|=|:(?!\/\/|:)|[ \t](?=\S))
    [ \t]{0,20}(?<value>.*)$
`

/** Reads one line of an .env file, shell script, YAML, INI, JSON or settings page; null when it is no assignment. */
export function readAssignment(text: string): ReadAssignment | null {
  if (text.length > maxLineLength) return null
  const groups = line.exec(
    text.replace(/^(?:\(\w+\) )?(?:[A-Z]:[^>]{0,200}>|PS [^>]{0,200}>|\$|%|#!?)[ \t]+(?=\S)/, ''),
  )?.groups
  if (!groups?.name || groups.mark === undefined) return null
  const keyword = groups.keyword ?? ''
  // `ENV NAME value`, `setx NAME value` and `set -gx NAME value` are the notations with a blank in place of the mark.
  if (/^[ \t]$/.test(groups.mark) && !/^(?:ENV|setx|set -gx|set -x)$/.test(keyword)) return null
  const raw = groups.value ?? ''
  const value = keyword === 'set' && groups.mark === '=' ? raw : unquoted(raw)
  return { name: groups.name, value, isReference: isReference(value) }
}

/** Takes off one pair of quotes, with the comma, semicolon or comment behind them; of bare values only the comment. */
function unquoted(raw: string): string {
  const quote = raw.charAt(0)
  if (quote === '"' || quote === "'") {
    const close = closingQuote(raw, quote)
    if (close > 0 && /^[ \t]*(?:[,;)}\]].*|#.*|\/\/.*|\\)?\r?$/.test(raw.slice(close + 1))) return raw.slice(1, close)
    return raw
  }
  // `NAME=value command` sets the variable for that command alone.
  const command = /^([^\s#'"`]{8,}) +[a-z./][\w./-]*(?: |$)/.exec(raw)?.[1]
  if (command && /\d/.test(command)) return command
  const comment = / #|\t#/.exec(raw)
  // Blanks that set a comment apart belong to no value.
  return comment ? raw.slice(0, comment.index).trimEnd() : raw.replace(/[,;]$/, '')
}

function closingQuote(raw: string, quote: string): number {
  for (let at = raw.indexOf(quote, 1); at !== -1; at = raw.indexOf(quote, at + 1)) {
    if (raw.charAt(at - 1) !== '\\') return at
  }
  return -1
}

const reference = regex`
  ^["']?(?:
      \$\{[^}]{0,200}\}|\$\{\{[^}]{0,200}\}\}|\$\w{1,100}|%\w{1,100}%|\$env:\w{1,100}|\{\{[^}]{0,200}\}\}
      |\(\([^)]{0,200}\)\)|<%.{0,200}%>
      |(?:
          process\.env|import\.meta\.env|os\.environ|os\.getenv|Deno\.env|Bun\.env|ENV|System\.getenv|getenv|env
          |var|local|data|module|secrets|config|settings|self|this|st|c|cfg|options|args|props
        )[.[(].{0,300}
      |!(?:Ref|Sub|GetAtt|secret|env_var) .{0,200}|vault:.{0,200}|op:\/\/.{0,200}|arn:aws:.{0,300}|file:.{0,200}
    )["']?[,;)]*$
`

/** Whether a value only names where the real one comes from. */
export function isReference(value: string): boolean {
  return value.length <= 400 && reference.test(value)
}
