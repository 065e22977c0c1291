import { lazy } from '../model/lazy.ts'
import { regexOf } from '../model/regex.ts'

/** How a sentence of a person begins. A set, since so many words take long to compile into a pattern. */
const subjects = lazy(
  () =>
    new Set(
      `i im ive we weve my our it its the this that these there same but and also however when if after before since
      until work works worked working does doesnt doesn't did dont don't only now everything nothing all other
      another a an any no not on in with without using tried checked created generated regenerated restarted
      reinstalled updated upgraded downgraded copied new old yesterday today locally sometimes randomly happens
      happening still even just fine key keys token account curl postman python node docker production local fail
      fails why what how please steps expected actual for from both one two several many everyone some`.split(/\s+/),
    ),
)
const listMarks = /^(?:[-*•]\s{1,4}|\d{1,2}[.)]\s{1,4})?(?:\[[ x]\]\s)?["']?/i
const observation = regexOf('i')`
  \b(?:
      works?|worked|working|fails?|failed|failing|same|tried|try|checked|verified|created|generated|regenerated
      |copied|pasted|changed|rotated|updated|upgraded|restarted|yesterday|today|minutes?|hours?|days?|weeks?|since
      |until|before|after|curl|postman|insomnia|browser|localhost|locally|production|staging|docker|vercel|netlify
      |heroku|github actions|ci|another|new key|other|dashboard|console|account|billing|credit|plan|free|paid
      |trial|admin|permission|scopes?|proxy|vpn|company|corporate|country|machine|server|laptop|colleague|users?
      |sometimes|randomly|always|never|only|set|exported|env|environment|variable|key|token|header
    )\b
`
const printed = regexOf('i')`
  (?:error|exception|traceback|warning)\s?[:[(]|\bHTTP\/\d|=>|[{}<>|\\]{2}|::|\w\(\)|\bat [\w.]{1,60} ?\(
  |\b[45]\d\d (?:unauthorized|forbidden|client error)|^\s{0,8}[\w-]{1,40}:\s|^\s{0,20}["'\`]|[{;]\s{0,4}$
  |\bprovided: |you can (?:find|obtain)|please (?:check|see|visit|provide|contact|refer|pass|supply|make sure)
  |for more information|\w=\S|\s--?[a-z]
`

/** Whether a line is a sentence of the person who asks, rather than something a program printed. */
export function isRemark(line: string): boolean {
  if (line.length < 8 || line.length > 600 || /^\s{0,8}#{1,6} /.test(line)) return false
  const words = line.trim().split(/\s+/, 6).length
  return words >= 3 && beginsAsSentence(withoutQuoteMarks(line)) && observation.test(line) && !printed.test(line)
}

function beginsAsSentence(line: string): boolean {
  const [all = '', word = ''] = /^(\w+)(?:'t\b)?/.exec(line.replace(listMarks, '').toLowerCase()) ?? []
  return subjects().has(word) || subjects().has(all)
}

/** Mail and Markdown quote with `>`; taken off by hand, since a repeated class before alternatives compiles to a large program. */
function withoutQuoteMarks(line: string): string {
  let at = 0
  while (at < line.length && (line[at] === '>' || line[at] === ' ' || line[at] === '\t')) at++
  return line.slice(at)
}
