import { allMatches } from '../../model/all-matches.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { regexOf } from '../../model/regex.ts'
import { shownText } from './shown.ts'

/** The header holds the name of a variable in letters, since the literal is of a kind that fills nothing in. */
export type Unfilled = {
  readonly header: string
  readonly variable: string
  readonly lacks: 'prefix' | 'backticks' | 'double-quotes'
}

const written = regexOf('gi')`
  (?<![\w-])((?:proxy-)?authorization|x-[a-z0-9-]{1,40}(?:key|token|auth)|[a-z]{2,20}-(?:api-)?(?:key|token)|api-?key)
    (["'\`]?\]?\s{0,3}(?::|=>|=|,)\s{0,3})(\$?@?[frbu]{0,2})(["'])([^"'\`\n]{0,40}?(?:\$\{\s?([\w.]{1,60})\s?\}|#\{([\w.]{1,60})\}
      |\{([a-z_][\w.]{1,60})\}|\$([a-z_]\w{1,60}))[^"'\n]{0,20})\4([^\n]{0,20})
`
const option = regexOf('gi')`
  (?:-H|--header)[ =]'((?:proxy-)?authorization|x-[\w-]{1,40}|api-?key): ?(?:[a-z-]{2,20} )?\$\{?([a-z_]\w{1,60})\}?'
`

const languages = {
  javascript: /\b(?:const|let|await fetch|require\(|=>|axios|import\b[^\n]{0,80} from ['"])/,
  python:
    /^\s{0,20}(?:def |import |from \w+ import|r(?:es\w*)? = |headers = \{)|\b(?:requests|httpx|aiohttp|os\.environ|urllib)\b/m,
  csharp: /\bnew (?:AuthenticationHeaderValue|HttpRequestMessage|HttpClient)\b|DefaultRequestHeaders/,
  rust: /reqwest|\blet mut\b|\.await\?/,
  php: /<\?php|\$\w+\s?=|->/,
  ruby: /Net::HTTP|HTTParty|Faraday|RestClient|\bputs\b|\bend\b/,
  fillsInQuotes:
    /\b(?:val|fun|final|String|void|def) \w+|\bdart:|GetConnect|\$\{\{|<\?php|^\s{0,8}(?:services|steps|jobs|environment):/m,
} as const

export const unfilled = once((observed: Observed): Unfilled | null => {
  const text = shownText(observed)
  if (!/[$#]\{|[{$][a-z_]/i.test(text)) return null
  const quoted = allMatches(option, text)[0]
  if (quoted && /curl|wget|http/.test(text) && isDeclared(text, quoted[2] as string))
    return { header: quoted[1] as string, variable: quoted[2] as string, lacks: 'double-quotes' }
  for (const found of allMatches(written, text)) {
    const lacks = lackOf(found, text)
    if (lacks !== null) return { header: found[1] as string, variable: nameIn(found), lacks }
  }
  return null
})

function nameIn(found: RegExpExecArray): string {
  return found[6] ?? found[7] ?? found[8] ?? found[9] ?? ''
}

function lackOf(found: RegExpExecArray, text: string): Unfilled['lacks'] | null {
  const [, , , prefix = '', quote, , dollarBrace, hashBrace, brace, dollar, after = ''] = found
  if (!isDeclared(text, nameIn(found)) || /^\s{0,2}(?:\.format|%|\.replace|\.formatted|f\b)/.test(after)) return null
  if (dollarBrace !== undefined) {
    if (prefix !== '') return null
    return languages.javascript.test(text) && !languages.fillsInQuotes.test(text) ? 'backticks' : null
  }
  if (hashBrace !== undefined) return quote === "'" && languages.ruby.test(text) ? 'double-quotes' : null
  if (brace !== undefined) {
    const isFilled =
      /[fF$]/.test(prefix) ||
      /(?:format|interpolate)!?\(\s{0,4}$/.test(text.slice(Math.max(0, found.index - 40), found.index))
    const knows = languages.python.test(text) || languages.csharp.test(text) || languages.rust.test(text)
    return !isFilled && knows && !languages.javascript.test(text) ? 'prefix' : null
  }
  return dollar !== undefined && quote === "'" && languages.php.test(text) ? 'double-quotes' : null
}

/** The variable stands elsewhere in what is shown, so it is no sample that somebody should have replaced. */
function isDeclared(text: string, name: string): boolean {
  const plain = name.split('.')[0]?.replace(/\W/g, '') ?? ''
  if (plain === '') return false
  return (
    allMatches(new RegExp(`(?<!\\w)${plain}(?!\\w)`, 'g'), text).length > 1 ||
    /process|env|config|settings|self|this/i.test(plain)
  )
}

export function describeUnfilled({ header, variable, lacks }: Unfilled): string {
  const means =
    lacks === 'prefix'
      ? 'the literal has no prefix (f"…", $"…", format!) that fills it in'
      : lacks === 'backticks'
        ? 'only a literal in backticks fills it in'
        : 'in single quotes nothing is filled in'
  return `${header} is sent with the name ${variable} in letters in place of its value: ${means}.`
}
