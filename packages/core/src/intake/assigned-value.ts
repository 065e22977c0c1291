import { regex } from '../model/regex.ts'

/** How a line sets a variable, as far as it decides where the value ends. */
export type Notation =
  /** A shell reads the line: words end at blanks and at what begins the next command. */
  | 'shell'
  /** `set NAME=value` of cmd: a blank before `&` belongs to the value. */
  | 'cmd'
  /** Code or a member of an object: a comma or semicolon behind the value belongs to the language. */
  | 'member'
  /** `NAME=value` of an env file: everything up to the end of the line is the value. */
  | 'file'

/** What the program gets of the text behind the mark: without quotes, comments and commands that the notation ends it with. */
export function assignedValue(raw: string, notation: Notation): string {
  if (notation === 'cmd') return beforeCmdCommand(raw)
  const quote = raw.charAt(0)
  if (quote === '"' || quote === "'") return unquoted(raw, quote, notation)
  const word = (notation === 'shell' ? shellWord : scriptWord).exec(raw)?.[1]
  if (word !== undefined) return word
  // `NAME=value command` sets the variable for that command alone.
  const command = /^([^\s#'"`]{8,}) +[a-z./][\w./-]*(?: |$)/.exec(raw)?.[1]
  if (command && /\d/.test(command)) return command
  const comment = / #|\t#/.exec(raw)
  // Blanks that set a comment apart belong to no value.
  if (comment) return raw.slice(0, comment.index).trimEnd()
  return notation === 'member' ? raw.replace(/[,;]$/, '') : raw
}

const behindQuote = /^[ \t]*(?:[,;)}\]].*|#.*|\/\/.*|\\)?\r?$/
const commandBehindQuote = /^[ \t]*(?:&&|\|\||[;&|]|[ \t][A-Za-z_]\w*=)/

/** Takes off one pair of quotes, with the comma, semicolon, comment or command behind them. */
function unquoted(raw: string, quote: string, notation: Notation): string {
  const close = closingQuote(raw, quote)
  if (close < 0) return raw
  const behind = raw.slice(close + 1)
  const isWhole = behindQuote.test(behind) || (notation === 'shell' && commandBehindQuote.test(behind))
  return isWhole ? raw.slice(1, close) : raw
}

function closingQuote(raw: string, quote: string): number {
  for (let at = raw.indexOf(quote, 1); at !== -1; at = raw.indexOf(quote, at + 1)) {
    if (raw.charAt(at - 1) !== '\\') return at
  }
  return -1
}

/**
 * A shell ends a bare word where the next command or assignment begins. A mark with no command behind it
 * (`KEY=ab&cd12`) stays: it was meant as a part of the value, and that a shell takes it otherwise is what is wrong.
 */
const shellWord = regex`
  ^([^\s'"\`(){}]{1,4000}?)(?:
      [ \t]*(?:&&|\|\||[;&|])(?:[ \t]|$|[a-z][\w./-]{0,60}[ \t])
      |[ \t]+(?:[A-Za-z_]\w{0,60}=|\\$)
    )
`
/** The same on a line without a prompt, where it takes a whole command behind the mark to tell a script from an env file. */
const scriptWord = /^([^\s'"`(){}]{1,4000}?)[ \t]*(?:&&|\|\||;)[ \t]+(?=[A-Za-z./$_])/

/** `set NAME=value && command`: cmd takes everything before the `&`, also the blank. */
function beforeCmdCommand(raw: string): string {
  return /^([^"&|]{1,4000})(?:&&?|\|\|?)[ \t]*[\w./\\@"%]/.exec(raw)?.[1] ?? raw
}
