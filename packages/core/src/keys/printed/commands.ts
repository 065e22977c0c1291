import { isCredentialName } from '../../intake/credential-names.ts'
import { regexOf } from '../../model/regex.ts'

/** How the characters of a value are written in what a command prints. */
export type Notation = 'plain' | 'literal' | 'caret' | 'dump' | 'assigned'

/** A line that prints what a variable or file holds. */
export interface PrintCommand {
  /** What it asks for: a variable or a file. */
  readonly name: string
  readonly notation: Notation
  /** The name is that of a file, which may hold settings rather than the bare value. */
  readonly isFile: boolean
  /** A line end that the command itself adds behind the value. */
  readonly addsLineEnd: boolean
  /** What the command puts around the value, to make its edges seen. */
  readonly before: string
  readonly after: string
}

const prompt = regexOf('')`
  ^\s{0,8}(?:
      [\w.@~:/\\ -]{0,60}?[$#%❯➜λ]\s{1,3}|PS [A-Z]:[^>]{0,80}>\s?|[A-Z]:\\[^>]{0,80}>\s?|\+{1,2}\s|>{1,3}\s|In \[\d+\]:\s
      |irb[^>]{0,30}>\s|\d?\.?\d?\.?\d? ?:\d{3} >\s|php >\s|node>\s
    )
`

/** Commands of secret stores are copied into a report without their prompt, too. */
const bareCommand =
  /^\s{0,4}(?:aws|gcloud|az|vault|op|kubectl|doppler|docker|heroku|flyctl|fly|xxd|hexdump|od|cat -\w{1,3}|printenv|echo|printf) [\w"'$%[/.-]/

/** The command behind a prompt; null where the line has none. */
export function commandOf(line: string): string | null {
  const found = prompt.exec(line)
  if (found) return line.slice(found[0].length)
  return bareCommand.test(line) ? line.trim() : null
}

const dumper = /\|\s*(?:xxd|hexdump|hd|od)\b|^(?:xxd|hexdump|hd|od)\s/
const caretViewer = /\|\s*(?:cat\s+-(?:A|v|vet|et|e|T|t)\b|sed -n l)|^cat\s+-(?:A|v|vet|et|e)\s/
const variable = /\$\{?(?:env:)?([A-Za-z_]\w{0,60})\}?|%([A-Za-z_]\w{1,60})%/
const file = /(?:^|\s|<)([\w./~\\-]{0,60}(?:key|token|secret|pass|\.txt|\.env|\.pem|\.json)[\w.-]{0,20})/i
const echoed = regexOf('i')`
  (?:^|[;&|]\s?)(?:echo(?: -[neE]{1,2})?|Write-(?:Host|Output)|print(?:f)?(?: --)?(?: -r| -n)?)
    \s{1,3}(?:(?:'%s(?:\\n)?'|"%s(?:\\n)?"|%s|%q|'%q'|"%q"|'\[%s\](?:\\n)?'|"\[%s\](?:\\n)?"|'<%s>(?:\\n)?'|'\|%s\|(?:\\n)?')\s{1,3})?
    (["']{0,2})([^\w\s$%"']{0,2})(\$\{?(?:env:)?[A-Za-z_]\w{0,60}\}?|%[A-Za-z_]\w{1,60}%)([^\w\s$%"']{0,2})(["']{0,2})\s*$
`
const asked = /(?:^|[\s;&|])printenv\s{1,3}([A-Za-z_]\w{1,60})\s*$|^\$env:([A-Za-z_]\w{1,60})\s*$/i
const listed =
  /(?:^|[\s;&|])(?:env|printenv|set|\S{1,80}\/environ\b[^|]{0,20}(?:\| ?tr [^|]{1,24})?|export(?: -p)?|declare -p[ \w]{0,60}|docker inspect[^|]{0,120}|heroku config[^|]{0,60})\s*\|\s*(?:grep|findstr|rg|sls|Select-String)\b[^|]{0,20}?["']?\^?([A-Za-z_]\w{1,60})/i
/** What a program gets of its environment. */
const environment = regexOf('i')`
  os\.environ(?:\.get)?[[(]\s?["']([A-Za-z_]\w{0,60})|os\.getenv\(\s?["']([A-Za-z_]\w{0,60})
  |(?:process\.env|import\.meta\.env)\.?\[?["']?([A-Za-z_]\w{0,60})|Deno\.env\.get\(["']([A-Za-z_]\w{0,60})
  |ENV(?:\.fetch\(|\[)["']([A-Za-z_]\w{0,60})|(?:System\.getenv|getenv|Environment\.GetEnvironmentVariable)\(["']([A-Za-z_]\w{0,60})
`
/** A variable of the program, printed as a literal or named by itself at a prompt. */
const ownVariable = regexOf('i')`
  (?<![\w.])(?:repr|JSON\.stringify|p|inspect|var_dump|json_encode|dump|pprint|dd)[( ]\s?[$@:]?([A-Za-z_][\w.>-]{1,60}(?:\[["'][\w.-]{1,60}["']\])?)
  |^[$@]?([A-Za-z_][\w.]{1,60}(?:\[["'][\w.-]{1,60}["']\])?)\s*$
`

/** Commands of secret stores that print the whole secret and nothing else. */
const fetched = regexOf('i')`
  get-secret-value[^|]{0,200}--query ["']?SecretString|secrets versions access|keyvault secret show[^|]{0,200}--query ["']?value
  |vault (?:kv get|read)[^|]{0,120}-field|\bop read\b|doppler secrets get[^|]{0,80}--plain
  |(?:jsonpath|-o go-template)[^|]{0,120}\| ?base64 (?:-d|-D|--decode)\s*$
`

const plain = { before: '', after: '', addsLineEnd: true, isFile: false } as const

/** What the lines behind a command will show of a value; null where the command prints none. */
export function printCommand(command: string): PrintCommand | null {
  const target = nameIn(variable.exec(command)) ?? nameIn(asked.exec(command))
  const adds = !/\becho\s+-[eE]?n|printf|base64 -(?:d|D|-decode)/.test(command)
  if (dumper.test(command) || caretViewer.test(command)) {
    const from = target ?? file.exec(command)?.[1] ?? null
    const isEcho = /\b(?:echo|printenv)\b|<<</.test(command)
    const notation = dumper.test(command) ? 'dump' : 'caret'
    return from === null && !/base64|secret|key|token/i.test(command)
      ? null
      : { ...plain, name: from ?? 'The printed value', notation, isFile: target === null, addsLineEnd: isEcho && adds }
  }
  if (fetched.test(command)) return { ...plain, name: 'The stored secret', notation: 'plain' }
  return echoCommand(command) ?? askedCommand(command) ?? evaluatedCommand(command)
}

function echoCommand(command: string): PrintCommand | null {
  // What else a pipe does to the value nobody can tell.
  const found = echoed.exec(command.replace(/\s?\| ?(?:head|tail) -c ?\d{1,4}\s?$/, ''))
  const name = found?.[3]?.replaceAll(/[${}%]|env:/gi, '')
  if (!found || !name) return null
  if (/%q/.test(found[0])) return { ...plain, name, notation: 'literal' }
  const around = /["']([^\w\s]?)%s([^\w\s\\]?)/.exec(found[0])
  const quote = /^["']['"]$/.test(found[1] ?? '') ? (found[1] as string).charAt(1) : ''
  return {
    ...plain,
    name,
    notation: 'plain',
    before: (around?.[1] ?? '') + quote + (found[2] ?? ''),
    after: (found[4] ?? '') + quote + (around?.[2] ?? ''),
  }
}

function askedCommand(command: string): PrintCommand | null {
  const name = nameIn(asked.exec(command))
  if (name) return { ...plain, name, notation: 'plain' }
  const filtered = listed.exec(command)?.[1]
  return filtered ? { ...plain, name: filtered, notation: 'assigned' } : null
}

function evaluatedCommand(command: string): PrintCommand | null {
  const own = environment.exec(command) ?? ownVariable.exec(command)
  const name = nameIn(own)
  // A whole header begins with its scheme word by right.
  if (name === null || /authorization|headers?\b/i.test(name)) return null
  // Of a variable of the program only the name tells that it holds a key and not an answer.
  const isKey =
    environment.test(command) || isCredentialName(name.split(/[.>[\]"']+/).findLast((part) => part !== '') ?? '')
  return isKey ? { ...plain, name, notation: 'literal' } : null
}

function nameIn(found: RegExpExecArray | null): string | null {
  return found?.slice(1).find((part) => part !== undefined && part !== '') ?? null
}
