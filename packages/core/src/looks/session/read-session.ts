import { allMatches } from '../../model/all-matches.ts'
import type { Observed } from '../../model/observed.ts'
import { once } from '../../model/once.ts'
import { regex } from '../../model/regex.ts'
import { wholeText } from '../../model/whole-text.ts'
import { viewsOf } from './output.ts'
import { printsIn } from './printed.ts'
import { commandOf } from './prompt.ts'
import { isNothing, type ShownValue, type View } from './shown-value.ts'

const mostLines = 400
const longest = 4000

/** A paste without any of these shows no value twice, and is not read line by line. */
const worthReading = regex`
  \becho\b|\bprint|console\.|\benv\b[^\n]{0,20} \||/environ|var_dump|process\.env|import\.meta|environ|getenv|\bputs |Write-
  |\$env:|config:get|inspect|dump\b|\blog(?:ger|s)?[.:]|\b(?:key|token|secret)=
  |\b(?:INFO|DEBUG|LOG)\b|is not recognized as|not found|>>>[ ]|launchctl|systemctl|terraform|\bconfig\(|_auth(?:Token)?=
`

/** Every value of a variable that the paste shows, in order: settings as written, and what something printed. */
export const shownValues = once((observed: Observed): readonly ShownValue[] => {
  const text = wholeText(observed)
  return worthReading.test(text) ? readSession(text) : []
})

export function readSession(text: string): readonly ShownValue[] {
  const lines = text.split('\n', mostLines).map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
  const shown: ShownValue[] = []
  const sought: Sought[] = []
  let source: ShownValue['by'] = 'setting'
  lines.forEach((line, at) => {
    if (line.length > longest) return
    const command = commandOf(line)
    if (command !== null) source = printsEnvironment.test(command) ? 'process' : 'setting'
    else if (line.trim() === '') source = 'setting'
    if (source === 'process' && command !== null) sought.push(...soughtInVain(command, lines, at))
    const typed = command ?? line
    const setting = settingIn(typed, command !== null)
    if (setting !== null) {
      const by = command === null ? source : 'setting'
      const view = viewOfSetting(setting.text, lines, at)
      shown.push({ name: setting.name, view, by, line: at, ...(command !== null && { isTyped: true }) })
    } else if (command === null) shown.push(...loggedIn(line, at))
    for (const given of handedOver(typed)) shown.push({ ...given, line: at })
    const isTyped = command !== null || unprompted.test(line)
    for (const { print, view } of viewsOf(printsIn(typed, isTyped), lines, at, isTyped))
      shown.push({ name: print.name, by: print.by, view, line: at })
  })
  const names = new Set(shown.map(({ name }) => name))
  for (const { part, line } of sought)
    for (const name of names)
      if (name.toUpperCase().includes(part)) shown.push({ name, by: 'process', view: { kind: 'missing' }, line })
  return shown
}

interface Sought {
  readonly part: string
  readonly line: number
}

/** `env | grep TOKEN` without an output, or with the count 0: what it looks for is not there. */
function soughtInVain(command: string, lines: readonly string[], at: number): Sought[] {
  const grep = /\|[ ]?grep (-[a-z]{1,4} )?["']?([A-Za-z0-9_]{3,60})["']?[ ]?$/.exec(command)
  const next = lines[at + 1]
  if (grep?.[2] === undefined || next === undefined || grep[1]?.includes('v')) return []
  const isVain = commandOf(next) !== null || /^(?:0|\(nothing\)|\(empty\))$/.test(next.trim())
  return isVain ? [{ part: grep[2].toUpperCase(), line: at }] : []
}

const unprompted =
  /^(?:docker|kubectl|podman|heroku|printenv|echo|node -|python3? -c|systemctl|launchctl|oc|fly|railway) ?/

const printsEnvironment = regex`
  (?<![\w./-])(?:printenv|env)\b(?![.=:\w-])(?=[ ]?(?:\||$|-0|['"])|[ ]\|)|/environ\b|\bdocker inspect|systemctl show|pm2 env
  |\bexport -p|\b(?:gci|dir|ls|Get-ChildItem) env:|(?:exec|run) [^|]{0,120} (?:env|printenv)\b|\bset \|
`

const upper = regex`
  ^[ \t]{0,20}(?:[\w./-]{0,40}\.env[\w.-]{0,30}:?[ \t]{1,24}|Environment=|[\w /-]{0,30}\bvariable[ ]
    |[~\w./-]{2,40}:[ ]{1,4}(?=export|set[ ]))?(?:-[ \t]|-e[ \t])?["']?
    (?:(?:export|set|setx|declare -x|set -[a-zA-Z]{1,3}|ENV|ARG)[ \t]{1,4}|\$env:)?["']?
    ([A-Z][A-Z0-9]{0,40}(?:_[A-Za-z0-9]{1,40}){1,8}|[A-Z]{0,20}(?:TOKEN|KEY|SECRET|PASSWORD))["']?
    [ \t]{0,12}[=:][ \t]{0,12}(\S.{0,3000})$
`
const spaced =
  /^[ \t]{0,8}(?:setx|set -[a-zA-Z]{1,3}|ENV)[ \t]{1,4}([A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,8})[ \t]{1,4}(\S.{0,3000})$/
const lower =
  /^[ \t]{0,20}((?:[a-z][\w-]{0,30}\.){0,4}[A-Za-z_-]{0,24}(?:[Kk]ey|[Tt]oken|[Ss]ecret|[Pp]assword))["']?[ \t]{0,4}[:=][ \t]{0,4}(\S.{0,300})$/
/** Terraform and shells take names in small letters as well. */
const exported = /^[ \t]{0,8}export ([a-z][a-z0-9_]{2,60})=(\S.{0,3000})$/

const registry = /^[ \t]{0,8}(\/\/[\w.:/-]{4,100}\/:_(?:authToken|auth|password))[ \t]?=[ \t]?(\S{8,400})$/

interface Setting {
  readonly name: string
  readonly text: string
}

function settingIn(line: string, isTyped: boolean): Setting | null {
  const found = upper.exec(line) ?? spaced.exec(line) ?? lower.exec(line) ?? exported.exec(line) ?? registry.exec(line)
  const name = found?.[1]
  const text = withoutFrame(line, found?.[2]?.trimEnd() ?? '')
  if (name === undefined || text === '' || isCode.test(text)) return null
  // `NAME=value command` sets it for that command alone.
  return isTyped && /^[^\s"']{1,3000} +[a-z./]/.test(text) ? null : { name, text }
}

/** `"NAME=value",` of `docker inspect` and `declare -x NAME="value"` of bash have quotes that are not of the value. */
function withoutFrame(line: string, text: string): string {
  if (/^\s{0,40}(?:Environment=)?["'][A-Z]\w{1,100}=/.test(line)) return text.replace(/["'],?$/, '')
  return line.startsWith('declare -x') ? text.replace(/^"(.*)"$/, '$1') : text
}

/** The text of a private key goes on below the line that begins with its name. */
function viewOfSetting(text: string, lines: readonly string[], at: number): View {
  if (isNothing(text)) return { kind: 'missing' }
  const next = lines[at + 1] ?? ''
  const goesOn = /^["']?-----BEGIN [A-Z ]{3,40}-----$/.test(text) && /^[A-Za-z0-9+/=]{16,100}$/.test(next)
  return { kind: 'whole', text: goesOn ? `${text}\n${next}` : text }
}

const given =
  /(?:-e|--env|--build-arg|--from-literal|--set)[ =]["']?((?:[a-z]\w{0,30}[.-]){0,4}[A-Za-z][A-Za-z0-9]{0,40}(?:_[A-Za-z0-9]{1,40}){0,8})=(\S{3,400})/g

/** What a command line hands to a container or a store. */
function handedOver(command: string): Omit<ShownValue, 'line'>[] {
  if (!/ (?:-e|--env|--build-arg|--from-literal|--set)[ =]/.test(command)) return []
  return allMatches(given, command).flatMap(([, name = '', text = '']) =>
    isCode.test(text) ? [] : [{ name, by: 'setting' as const, view: { kind: 'whole' as const, text } }],
  )
}

const log = /^\s{0,8}(?:\[?\d{4}-\d\d-\d\d|\[?\d\d:\d\d:\d\d|\[?(?:INFO|DEBUG|WARN|ERROR|LOG)\b|[a-z]{2,20} logs?:)/
const field =
  /\b(?:api[-_ ]?key|key|token|secret|password)(?: (?:in|of|from|inside) [a-z ]{2,20})?[ ]?[=:][ ]?["'[<]?([^\s"'\]>,;)]{0,300})/i

/** A line of a log names what it got by no variable: `key=10035165 len=8`. */
function loggedIn(line: string, at: number): ShownValue[] {
  const found = log.test(line) ? field.exec(line) : null
  const text = found?.[1]
  return text === undefined || text.length < 4 || isNothing(text) || isCode.test(text)
    ? []
    : [{ name: '', by: 'process', view: { kind: 'whole', text }, line: at, label: line.slice(0, found?.index) }]
}

/** Filled in by something else, or the code of a program. */
const isCode = regex`
  ^["']?(?:
      \$[({A-Za-z_]|%\w|\`|\*{3}|<|\{\{
      |(?:process|import|os|self|this|config|env|new|await|secrets)\b[.(]|[\w.]{2,40}\(
    )
  |\*{3}|…|\.\.\.|•
`
