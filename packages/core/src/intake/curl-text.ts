import { parseCurlArgs } from './curl-args.ts'
import { curlRequest } from './curl-request.ts'
import type { PlainRequest } from './fields.ts'
import { splitShellWords, type ShellCommand } from './shell-words.ts'
import { regex } from '../model/regex.ts'

/** A curl command found in text. */
export interface CurlCommand {
  readonly request: PlainRequest
  /** Whether a credential value is one that the shell fills in. */
  readonly isFilledIn: (value: string) => boolean
  /** Everything behind the command: usually what it printed. */
  readonly rest: string
  readonly unsupported: readonly string[]
}

const lineStart = regex`
  (?:^|\n)[ \t>]{0,12}(?:\`\`\`\w{0,20}[ \t]{0,4}\r?\n[ \t]{0,8})?(?:
      (?:[$>#%]|PS [^>\n]{0,200}>|[A-Za-z]:\\[^>\n]{0,200}>|\w{1,40}@[\w.-]{1,60}:[^$#\n]{0,200}[$#])[ \t]{0,4}
    )?(?:[A-Za-z_]\w{0,60}=[^\s;|]{0,4000}[ \t]{1,4}){0,4}(?:sudo[ \t]|time[ \t]|&[ \t]?)?(?:\/[\w/]{1,60}\/)?
    ["']?(curl(?:\.exe)?)["']?(?=[ \t\\\`^])
`

/** The first curl command of a text; null where there is none with an address. */
export function findCurl(text: string): CurlCommand | null {
  const found = lineStart.exec(text)
  if (!found) return null
  const at = found.index + found[0].search(/curl(?:\.exe)?["']?$/)
  const command = splitShellWords(text.slice(at))
  const transfer = parseCurlArgs(command.words.slice(1)).at(-1)
  if (!transfer || transfer.urls.length === 0) return null
  const isFilledIn = filledIn(command)
  return {
    request: curlRequest(transfer, command.input, isFilledIn),
    isFilledIn,
    rest: text.slice(at + command.end),
    unsupported: transfer.unsupported,
  }
}

/** The whole value is made of variables, and they do not stand in quotes that keep them literal. */
function filledIn({ references, literals }: ShellCommand): (value: string) => boolean {
  if (references.size === 0) return () => false
  const known = [...references].filter((one) => !literals.has(one)).slice(0, 50)
  return (value) => {
    if (value.length > 2000) return false
    const left = known.reduce((text, one) => text.replaceAll(one, ''), value)
    return left !== value && /^:?$/.test(left)
  }
}
