import { allMatches } from '../../model/all-matches.ts'
import { regex, regexOf } from '../../model/regex.ts'
import type { View } from './shown-value.ts'

/** One place in a statement that prints a variable, and how much of it. */
export interface Print {
  readonly name: string
  readonly by: 'setting' | 'process'
  readonly part: Part
  /** The words that the statement prints before the value: `len=` of `echo "len=${#KEY}"`. */
  readonly label: string
}

type Part = Exclude<View['kind'], 'missing'> | 'length-and-line-end'

const referenceParts = regexOf('g')`
  (?:
      \$env:|\$\{?#?|%(?=[A-Za-z_]{3,60}%)|printenv[ ]{1,3}(?!-)|config:get[ ]{1,3}|\{\.data\.
      |(?:process\??\.env\??|import\.meta\.env|Bun\.env|os\.environ|\b_?ENV|_SERVER|dotenv_values\([^()]{0,40}\))
        (?:\.get\(|\.fetch\(|\.|\[|\()["']?
      |(?:getenv|GetEnvironmentVariable|env::var|env\.get|Getenv|\benv)\(["']|\bgetenv[ ]{1,3}|(?:[a-z]{3,8}Property|getString|getRequired)\(["']|\bvar\.|\]?\[["'](?=[a-z])
      |\bconfig\(["'](?=[a-z])
    )((?:[a-z]\w{0,30}\.){0,3}[A-Za-z][A-Za-z0-9]{0,40}(?:_[A-Za-z0-9]{1,40}){1,8}
      |(?:[a-z]\w{0,30}\.){1,3}(?:key|token|secret|password)|[A-Z]{0,20}(?:TOKEN|KEY|SECRET|PASSWORD))(?![A-Za-z0-9])
`

const prints = regex`
  \b(?:
      echo|printf|println?|puts|printenv|repr|console\.[a-z]{3,5}|var_dump|dump|Write-(?:Host|Output)|logger?\.[a-z]{3,6}
      |fmt\.Print(?:ln|f)?|System\.out\.print(?:ln|f)?|node -[ep]{1,2}|config:get|launchctl getenv|terraform console|error_log|die|get secret
    )\b
`

/** Answered with bytes or another spelling: not the value. */
const transformed = /\b(?:xxd|od|hexdump|jq)\b|\bbase64(?! -?-d)/

/** Goes to a file, another program or a variable instead of the screen. */
const elsewhere = regex`
  [^-=<0-9&]>{1,2}[ ]?(?!/dev/null)[\w./~-]{1,80}\s*$|^(?:export )?\w{1,60}=["']?\$\(
  |\|[ ]?(?!wc|tail|head|cut|md5|sha|shasum|openssl (?:md5|sha|dgst)|tr\b|rev\b|cat\b|base64|sed|grep|sort|awk|xargs echo)[a-z]
`

const ofStore =
  /dotenv_values|get secret|get-secret-value|get-parameter|config:get|kv get|secrets versions|\bop read|\.env\b(?! |[.[(])/

/** An interpreter prints what an expression gives. */
const expression = /^(?:\$env:\w|[A-Za-z_]\w{0,40}[.[(])[\w.$[\]"'()?: ,-]{1,160}$/

/** What a typed command or a statement of a program prints of variables; nothing where it prints none. */
export function printsIn(statement: string, isTyped: boolean): readonly Print[] {
  if (statement.length > 600 || transformed.test(statement)) return []
  if (isTyped && elsewhere.test(statement)) return []
  const found = allMatches(referenceParts, statement)
  if (found.length === 0) return []
  const isBare = isTyped && expression.test(statement)
  if (!isBare && !prints.test(statement)) return []
  const by = ofStore.test(statement) && !/\bexec\b/.test(statement) ? 'setting' : 'process'
  return found.map((one) => ({
    name: one[1] as string,
    by,
    part: partOf(statement, one.index, one.index + one[0].length),
    label: labelBefore(statement, one.index),
  }))
}

function partOf(statement: string, start: number, end: number): Part {
  const before = statement.slice(Math.max(0, start - 24), start)
  const after = statement.slice(end, end + 200).replace(/^["']?[)\]]?(?:,[^)]{0,12}\))?/, '')
  if (
    statement.startsWith('${#', start) ||
    /(?:\blen\(|length\((?:nonsensitive\()?(?:var\.)?|strlen\(|string length |len\(\[?\.{0,3})$/.test(before)
  )
    return 'length'
  if (/^[)!?]{0,3}(?: or ["']{2}\))?\??\.(?:length|Length|size|Count|len\(\))/.test(after)) return 'length'
  if (/^[^|]{0,120}\| ?(?:md5|md5sum|shasum|sha\d{1,3}sum|openssl (?:md5|sha\d{1,3}|dgst))\b/.test(after))
    return 'digest'
  if (/^[^|]{0,120}\| ?wc -[cm]/.test(after)) return /\becho (?!-n)/.test(statement) ? 'length-and-line-end' : 'length'
  if (/^[^|]{0,120}\| ?tail -c/.test(after)) return 'end'
  if (/^[^|]{0,120}\| ?(?:head -c|cut -c ?1?-)/.test(after)) return 'start'
  if (/^[)!?]{0,3}(?:\??\.(?:slice|substr|last)\(-|(?:\.get\(\))?\.takeLast\(|\[-\d|: ?-\d|:\(-)/.test(after))
    return 'end'
  if (
    /^[)!?]{0,3}(?:\??\.(?:slice|substring|substr|Substring)\(0|(?:\.get\(\))?\.take\(|\[0?(?::|\.\.|, ?)\d|:0:)/.test(
      after,
    )
  )
    return 'start'
  return 'whole'
}

/** Words before the place within its string, or the string that is the argument before it. */
function labelBefore(statement: string, start: number): string {
  const before = statement.slice(Math.max(0, start - 60), start)
  const asArgument = /["'`]([^"'`$%{}]{2,40})["'`] ?[,+] ?(?:len\(|strlen\(|repr\(|JSON\.stringify\()?$/.exec(
    before,
  )?.[1]
  const within = /["'`} ]([^"'`$%{} ]{1,30}[=:] ?|[^"'`$%{}]{2,40}[=:] ?)\{?(?:len\()?$/.exec(before)?.[1]
  return (asArgument ?? within ?? '').trim()
}
