import { allMatches } from '../../model/all-matches.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { regexOf } from '../../model/regex.ts'
import { filledCredentials } from '../sent.ts'
import { isCredentialHeader } from './fields.ts'
import { shownText } from './shown.ts'
import { codedSpots } from './spots.ts'

/** The server's code, too, is shown: it reads the key elsewhere than the client puts it. */
export type TwoSides = { readonly reads: string; readonly sends: string; readonly place: 'header' | 'query' }

/** How servers ask for a header: in brackets, by a function, as an annotation, as a variable of the environment. */
const readsHeader = regexOf('gi')`
  (?:
      (?:req|request|r|ctx|c|context|event|event\[["']|args|info)(?:["']\])?[\w.()!?\[\]"']{0,30}?headers?["']?\]?\)?(?:\.get|\.getfirst|\.trygetvalue|\.getheader)?\(?\[?\(?\s?
      |(?:getheader|get_header|get_req_header|->header|request\.header|req\.(?:header|get)|c\.get|ctx\.get)\((?:conn, )?
      |@(?:request)?header(?:param)?\(\s?(?:value ?= ?|name ?= ?)?
      |apikeyheader\(\s?name ?= ?|header\([^()\n]{0,60}alias ?= ?|api_?key_?header(?:_?name)? ?[:=] ?|key_names["']? ?[:=]\s{0,10}(?:\[|-) ?
      |"loc": ?\[ ?"header", ?
    )["']([\w-]{3,40})["'](?!\s{0,3}\]?\s?=[^=])
`
const readsByName =
  /\b(\w{3,40})\s?:\s?[\w[\], |.]{3,40}=\s?Header\(\s?(?:\.\.\.|default ?= ?\.\.\.|None|default ?= ?None)?\s?\)/g
const readsVariable =
  /["'$](?:HTTP_|http_)(\w{3,40})\b|method\.request\.header\.([\w-]{3,40})|\$request\.header\.([\w-]{3,40})/g
const readsQuery = regexOf('gi')`
  (?:req\.query(?:\.|\[["'])|request\.(?:args|query_params|query|get)\.get\(["']|\.query\(\)\.get\(["']|\$_get\[["']|apikeyquery\(\s?name ?= ?["'])
    ([\w-]{2,40})
`
const sentByCurl = /(?:-H|--header)[ =]?["']?([\w-]{3,40}):/g
const aKey = /key|token|auth|secret/i

export const twoSides = once((observed: Observed): TwoSides | null => {
  const text = shownText(observed)
  if (!/header|query|args|HTTP_/i.test(text)) return null
  const reads = headersRead(text)
  const sends = headersSent(observed, text)
  const [read, sent] = [reads[0], sends[0]]
  if (sent === undefined) return null
  if (read !== undefined)
    return sends.some((one) => reads.some((other) => other.toLowerCase() === one.toLowerCase()))
      ? null
      : { reads: read, sends: sent, place: 'header' }
  const query = allMatches(readsQuery, text).find(([, name = '']) => aKey.test(name))?.[1]
  return query === undefined ? null : { reads: query, sends: sent, place: 'query' }
})

function headersRead(text: string): readonly string[] {
  const plain = allMatches(readsHeader, text).map(([, name = '']) => name)
  const parameters = allMatches(readsByName, text).map(([, name = '']) => name.replaceAll('_', '-'))
  const variables = allMatches(readsVariable, text).map(
    ([, a, b, c]) => a?.toLowerCase().replaceAll('_', '-') ?? b ?? c ?? '',
  )
  return [...new Set([...plain, ...parameters, ...variables])].filter(
    (name) => isCredentialHeader(name) || (aKey.test(name) && name.includes('-')),
  )
}

/** What a request, a command or the client's code sends. */
function headersSent(observed: Observed, text: string): readonly string[] {
  const wire = filledCredentials(observed).flatMap(({ place, name }) => (place === 'header' && name ? [name] : []))
  const commands = allMatches(sentByCurl, text).map(([, name = '']) => name)
  const coded = codedSpots(observed).flatMap(({ place, name }) => (place === 'header' ? [name] : []))
  return [...new Set([...wire, ...commands, ...coded])].filter(
    (name) => isCredentialHeader(name) || /^x_|api_key/i.test(name),
  )
}
