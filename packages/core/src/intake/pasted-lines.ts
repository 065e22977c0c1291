import { readAssignment } from './assignments.ts'
import { maxLineLength, maxLines, maxRemarks } from './limits.ts'
import { isRemark } from './remark-line.ts'
import { regex, regexOf } from '../model/regex.ts'

/** Lines of a paste by what they are. Each line is in at most one of the lists. */
export interface PastedLines {
  readonly config: readonly string[]
  readonly code: readonly string[]
  readonly remarks: readonly string[]
}

type Zone = 'text' | 'config' | 'code' | 'remark'

const fence = /^[ \t>]{0,8}(?:```+|~~~+)[ \t]*([\w.+-]{0,30})/
const configFence =
  /^(?:env|dotenv|ini|toml|ya?ml|properties|conf|config|cfg|hcl|tf|dockerfile|docker|editorconfig|plist|npmrc)$/i
const codeFence = regexOf('i')`
  ^(?:
      js|jsx|mjs|cjs|ts|tsx|javascript|typescript|py|python|python3|go|golang|java|kotlin|kt|rb|ruby|php|cs|csharp
      |c|cpp|rust|rs|swift|dart|scala|perl|r|elixir|ex|lua|vue|svelte|graphql|sql|objc|groovy
    )$
`

/**
 * Sorts a paste into configuration, code and the user's own observations. Careful on purpose: a line that is not
 * clearly one of them stays error text only.
 */
export function sortLines(text: string): PastedLines {
  const config: string[] = []
  const code: string[] = []
  const remarks: string[] = []
  const sorter = new LineSorter(hasErrors(text))
  for (const raw of text.split('\n', maxLines)) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const zone = line.length > maxLineLength ? 'text' : sorter.zoneOf(line)
    if (zone === 'config') config.push(line)
    else if (zone === 'code') code.push(line)
    else if (zone === 'remark' && remarks.length < maxRemarks) remarks.push(cleanRemark(line))
  }
  return { config, code, remarks }
}

function hasErrors(text: string): boolean {
  return (
    /\n/.test(text.trim()) || /\b(?:error|exception|unauthorized|forbidden|invalid|denied|failed|refused)\b/i.test(text)
  )
}

function cleanRemark(line: string): string {
  return line.replace(/^[\s>]{0,20}(?:[-*•]|\d{1,2}[.)])?\s{0,8}(?:\[[ x]\]\s)?/, '').trim()
}

class LineSorter {
  readonly #takesRemarks: boolean
  #fence: string | null = null
  /** Inside a stack trace its quoted source lines are part of the error. */
  #inTrace = false
  #openBrackets = 0
  #inCommand = false

  constructor(takesRemarks: boolean) {
    this.#takesRemarks = takesRemarks
  }

  zoneOf(line: string): Zone {
    const mark = line.includes('```') || line.includes('~~~') ? fence.exec(line) : null
    if (mark) return this.#turnFence(mark[1] ?? '')
    if (line.trim() === '') return this.#endBlock()
    if (this.#inCommand || commandStart.test(line)) return this.#inShellCommand(line)
    if (traceStart.test(line)) this.#inTrace = true
    if (this.#inTrace && (/^\s/.test(line) || traceLine.test(line))) return 'text'
    this.#inTrace = this.#inTrace && traceStart.test(line)
    if (logLine.test(line)) return 'text'
    return this.#plainZone(line)
  }

  #turnFence(language: string): Zone {
    this.#fence = this.#fence === null ? language : null
    this.#inTrace = false
    this.#openBrackets = 0
    this.#inCommand = false
    return 'text'
  }

  #endBlock(): Zone {
    this.#inTrace = false
    this.#inCommand = false
    return 'text'
  }

  /** A curl command is read as a request, so its lines are neither code nor settings. */
  #inShellCommand(line: string): Zone {
    this.#inCommand = /[\\`^]\s*$/.test(line)
    return 'text'
  }

  #plainZone(line: string): Zone {
    if (this.#openBrackets > 0) return this.#inCode(line)
    if (isConfigLine(line, this.#fence)) return 'config'
    if (this.#fence !== null && codeFence.test(this.#fence)) return 'code'
    if (isCodeLine(line)) return this.#inCode(line)
    return this.#fence === null && this.#takesRemarks && isRemark(line) ? 'remark' : 'text'
  }

  #inCode(line: string): Zone {
    this.#openBrackets = Math.max(0, this.#openBrackets + balance(line))
    return 'code'
  }
}

const commandStart =
  /^\s{0,8}(?:[$>#%]\s{1,4}|PS [^>\n]{0,200}>\s?|[A-Z]:\\[^>\n]{0,200}>\s?)?(?:sudo\s)?curl(?:\.exe)?\s+\S/
const traceStart = regex`
  ^(?:
      Traceback \(most recent|\s+at |\tat |\s+File "|Exception in thread|Caused by:|goroutine \d|panic:
      |Stack trace:|#\d{1,3}[ ]
    )
`
const traceLine =
  /^(?:[\w.$]{1,120}(?:Error|Exception|Fault|Warning)\b|During handling|The above exception|Caused by|\^|~)/
const logLine = regex`
  ^\s{0,20}(?:
      \[?\d{4}[-/]\d\d[-/]\d\d|\[?\d\d:\d\d:\d\d
      |\[?(?:ERROR|ERR|WARN(?:ING)?|INFO|DEBUG|TRACE|FATAL|CRITICAL|error|warn|info)\]?[:\s|[]|[<>*] |at |File "
      |HTTP\/\d|npm ERR!|##\[|[A-Z][\w.]{0,80}(?:Error|Exception)\b
    )
`

function isConfigLine(line: string, language: string | null): boolean {
  if (upperAssignment.test(line)) return true
  if (language === null || !configFence.test(language)) return sectionLine.test(line) && language !== null
  return readAssignment(line) !== null || sectionLine.test(line) || /^\s*(?:#|-\s|[\w.-]+:\s*$)/.test(line)
}

const upperAssignment = regex`
  ^[ \t>]{0,12}(?:
      [-*][ \t]|(?:export|set|setx|declare -x|set -gx|ENV|ARG|env|-e|--env)[ \t]+|\$env:
      |[$%#][ \t](?:export[ \t]+)?|[A-Z]:\\[^>\n]{0,200}>[ \t]{0,4}set[ \t]+|PS [^>\n]{0,200}>[ \t]{0,4}\$env:
    )?["'\`]?[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,8}["'\`]?[ \t]{0,4}[=:](?!=)(?!:)
`
const sectionLine = /^\[[\w .:"-]{1,80}\]$/

const codeStart = regex`
  ^\s{0,40}(?:
      (?:
          const|let|var|val|final|public|private|protected|static|def|class|fn|func|function|async|await|return
          |import|export (?:const|default|function|async)|from \w[\w.]{0,60} import|using|namespace|package
          |require|use [\w\\]{1,60};|try|except|catch|if ?\(|elif |else:|else \{|for ?\(|with open|print\(
          |console\.|puts |echo \$|var_dump|fmt\.|System\.out|<\?php|#include|@\w{1,40}(?:\(|$)|>>> |\$\w{1,40} ?=
          |new [A-Z]
        )
      |[\w.$[\]"']{1,80} ?:?= ?(?:new |await |async |new\(|[\w.]{1,60}\(|\{$|\[$|\(.{0,80}=>)
      |[\w.$]{2,80}\([^()]{0,200}\);?$|(?:await )?[\w.$]{2,80}\($|[\w.$]{2,80}\(\{?$|headers?\s?[:=]\s?\{|\/\/[ ]
      |\}\)?;?$|\)\)?;$
    )
`

function isCodeLine(line: string): boolean {
  return (
    codeStart.test(line) &&
    !/^\s{0,8}(?:import|from|use|for|with|if|return|class|try|using|package|async|final|static|public|private)\s(?:[a-z']{1,20}\s){4}/i.test(
      line,
    )
  )
}

function balance(line: string): number {
  let open = 0
  for (let i = 0; i < line.length; i++) {
    const char = line.charCodeAt(i)
    if (char === 123 || char === 40 || char === 91) open++
    else if (char === 125 || char === 41 || char === 93) open--
  }
  return open
}
