import { allMatches } from '../model/all-matches.ts'
import { regexOf } from '../model/regex.ts'

/** Two requests of one course with their addresses and answers, as the logs of clients have them. */
export interface Hop {
  readonly origin: string
  readonly status: number
}

/** `https://a.example:443 "GET /x HTTP/1.1" 302`, `HTTP Request: GET https://a.example/x "HTTP/1.1 302 Found"`, `GET https://a.example/x -> 302`. */
const hop = regexOf('gim')`
  (https?:\/\/[a-z0-9.-]{3,100}(?::\d{1,5})?)(?:\/[^\s"',)]{0,300})?["',)]{0,2}\s{0,3}
    (?:"[A-Z]{3,7}\s[^"\n]{1,300}"\s|"HTTP\/[\d.]{1,3}\s|(?:->|=>|→|:|\(|-|status(?:\s?code)?:?)\s{0,2}|)
    \(?([2345]\d\d)\b
`

export function hopsIn(text: string): readonly Hop[] {
  return allMatches(hop, text).map(([, origin = '', status]) => ({
    origin: origin.toLowerCase().replace(/^(https:\/\/[^:]{1,100}):443$|^(http:\/\/[^:]{1,100}):80$/, '$1$2'),
    status: Number(status),
  }))
}

/** The headers of the first request, printed, have the credential; those of the last one, printed as well, have none. */
export function losesHeader(text: string): boolean {
  const dumps = allMatches(dump, text)
  const first = dumps[0]?.[1] ?? ''
  const last = dumps.at(-1)?.[1] ?? ''
  return dumps.length > 1 && withKey.test(first) && !withKey.test(last) && !/\.\.\.|…/.test(last)
}

const dump =
  /request\.headers\)?\s{0,3}(?:->|=>|→|:|=|\n)\s{0,3}(\{[^{}\n]{2,900}\}|CaseInsensitiveDict\([^\n]{2,900}\))/g
const withKey = /["'](?:authorization|x-[a-z-]{0,30}(?:key|token)|private-token)["']\s?:/i
