import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'

/** How programs print that no connection came about: no server has seen the request, so none has judged the key. */
const noConnection = regexOf('i')`
  ^curl: \((?:6\) could not resolve host|7\) (?:failed to connect to|couldn't connect to server))
  |^(?:[\w.]{0,60}(?:error|exception)?:? ){0,4}
    (?:
        getaddrinfo (?:enotfound|eai_again) [\w.-]{1,200}|connect (?:econnrefused|etimedout|ehostunreach|enetunreach) \S{1,200}
      )$
  |^(?:\S{1,200} ){0,4}dial tcp:? [^"]{0,200}(?:no such host|connection refused|no route to host|network is unreachable)\.?$
  |^(?:requests\.exceptions\.connectionerror|httpx\.connecterror|urllib\.error\.urlerror|aiohttp\.clientconnectorerror)\b
    .{0,400}(?:name or service not known|connection refused|failed to resolve|nodename nor servname|name resolution)
`

/** Nothing came back but the line that tells so, and nobody says anything beside it. */
export function isWithoutAnswer({ facts, raw, status, documented }: Observed): boolean {
  if (facts.response !== null || status !== null || documented.length > 0 || raw.remarks !== '') return false
  const lines = raw.answer.split('\n', 20).flatMap((line) => line.trim() || [])
  return lines.length > 0 && lines.length <= 3 && lines.every((line) => noConnection.test(line))
}
