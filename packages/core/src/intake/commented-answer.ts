import { regexOf } from '../model/regex.ts'

/** `// 401 {"error":…}`, `# => {"message":…}`: what came back, noted behind the line that asked. */
const noted = regexOf('i')`
  (?:^|\s)(?:#|\/\/|\/\*|--)\s{0,4}(?:(?:=>|->|→|(?:prints?|gives?|returns?|output|response|result|throws?|logs?)[: ])\s{0,4})?
    (
        (?:HTTP\/\d|[45]\d\d\s{0,4}(?=[{<"]|$)|\{\s{0,4}["'](?:errors?|message|msg|code|detail|status|statusCode|title)["']\s{0,4}:)
          .{0,4000}
      )$
`
/** A comment beside a decision tells what may come back, not what did. */
const decides = /\b(?:if|case|when|catch|expect|assert\w{0,12}|switch)\b|[=!]==?\s{0,4}[45]\d\d|=>\s{0,4}\{\s{0,4}$/

/** The answer in the comment of a line of code; null where there is none. */
export function commentedAnswer(line: string): string | null {
  if (!line.includes('#') && !line.includes('//') && !line.includes('/*') && !line.includes('--')) return null
  const found = noted.exec(line)
  if (found === null || decides.test(line.slice(0, found.index))) return null
  return (found[1] ?? '').replace(/\s{0,8}\*\/\s{0,8}$/, '').trim() || null
}
