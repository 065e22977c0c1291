import { regex, regexOf } from '../model/regex.ts'

const maxMatches = 200

/** Behind these a number is a place in a file, a port, or how a program ended. */
export const countsElse = regex`
  \.(?:[cm]?[jt]sx?|vue|py|rb|php|java|kts?|scala|groovy|go|rs|cs|fs|vb|swift|m|dart|c|cc|cpp|h|hpp|exs?|erl|lua|pl|clj|sh|ps1|ya?ml|json|xml|toml):
  |\bline[ ]|\bport[ ]|\bexit[ ](?:code|status)[ ]
`

/** Before these a number is an amount. */
export const units = regex`
  (?:ms|s|secs?|seconds?|minutes?|bytes|[kmg]i?b|tokens|lines|items|rows|files|messages|requests|times|chars|characters)\b
`

// Surest notation first: a status line, then what clients and SDKs print, then a bare number with its reason phrase.
const notations = [
  /\bHTTP\/[1-3](?:\.\d)?"?[ ]{1,2}(\d{3})\b/g,
  /\bError code: (\d{3})\b/g,
  /\bstatus(?:[ _-]?code)?["'`]?[ ]{0,3}(?:[:=]|=>|is|of|was|from server was)?[ ]{0,3}[["'`(]?(\d{3})\b/gi,
  /\bhttp[ _-]?(?:status|code|response|error)?(?:[ _-]?code)?["'`]?[ ]{0,2}[:=(]?[ ]{0,2}["'`]?(\d{3})\b/gi,
  /(?:Client|Server) error:? ['"`]?(\d{3})\b|\b(\d{3}) (?:Client|Server) Error\b/gi,
  regexOf('gi')`
    \b(\d{3})["'\`]?[ :,-]{1,3}\(?["'\`]?(?:
        Unauthori[sz]ed|Forbidden|Bad Request|Not Found|Too Many Requests|Payment Required|Proxy Authentication
        |Method Not Allowed|Access Denied|Conflict|Gone|Unprocessable|Internal Server Error|Service Unavailable
        |Bad Gateway|Gateway Time
      )
  `,
  regexOf('gi')`
    (?<!exit[ ])(?:error|exception|failed|refused|got|returned|received|responded(?: with)?|response|code|with|<--|←)["'\`]?
      [ :([=#-]{1,4}["'\`]?(\d{3})(?![\d.]|\w{3})
  `,
  /(?:^|\n)[ \t]{0,10}\[?(\d{3})\]?(?=[ :,]|\r?\n|$)/g,
  // Last: a number that stands alone and is a usual refusal, as people write it ("returns 401", "401s", "(403)").
  regexOf('gm')`
    (?:^|[\s([{\`'"“:,，=])
    (?<!${countsElse})(40[0-479]|412|422|429|451)s?
    (?=$|[\s)\]}\`'"”.,:;])(?![ ]${units})
  `,
]

/** The HTTP status that an error text names: the first refusal in the surest notation; null where there is none. */
export function readStatus(text: string): number | null {
  for (const notation of notations) {
    const status = firstRefusal(text, notation)
    if (status !== null) return status
  }
  return null
}

function firstRefusal(text: string, notation: RegExp): number | null {
  notation.lastIndex = 0
  for (let count = 0; count < maxMatches; count++) {
    const match = notation.exec(text)
    if (!match) return null
    const status = Number(match[1] ?? match[2])
    if (status >= 400 && status < 600) return status
  }
  return null
}
