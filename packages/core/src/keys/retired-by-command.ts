import { glimpse } from '../model/glimpse.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'
import { commandOf } from './printed/commands.ts'
import { pastedLines } from './pasted-text.ts'

const retiring = regexOf('i')`
  \bkeys? (?:regenerate|renew|rotate|delete|revoke|destroy|roll)\b|\bdelete-access-key\b|update-access-key\b[^\n]{0,160}--status inactive
  |\btokens? (?:revoke|delete|destroy|rotate)\b|\bauthorizations:(?:revoke|destroy|rotate)\b|\bservice-accounts keys delete\b
  |\bregenerate[-_]?(?:access[-_]?)?keys?\b|\b(?:keys|tokens)\/[\w-]{1,60}\/(?:regenerate|rotate|revoke|roll)\b
  |\b(?:api_?keys?|tokens?|access_?tokens?)\b[^\n]{0,60}\.(?:revoke!?|destroy!?|delete_all|delete\(\))
  |\bdelete from \w{0,30}(?:keys?|tokens?)\b|\bupdate \w{0,30}(?:keys?|tokens?)\b[^\n]{0,60}set[^\n]{0,60}(?:revoked|active ?= ?(?:false|0)|disabled)
`
const audited = regexOf('i')`
  ["']?(?:event(?:name|_?type)?|action|type|operation)["']?\s?[:=]\s?["']?[\w.:/-]{0,60}(?:
      (?:key|token|credential)s?[._:-]?(?:revoke|delet|destroy|rotat|regenerat|invalidat|deactivat|roll)
      |(?:revoke|delete|destroy|rotate|regenerate|deactivate)[._:-]?(?:api|access|user|personal)?[._:-]?(?:access)?[._:-]?(?:key|token|credential)
    )
`
const stamped = /^\S{0,4}20\d\d-\d\d-\d\d[T ]\d\d:\d\d:\d\d/

const deletion =
  /\bDELETE \S{0,100}(?:keys?|tokens?|credentials?|secrets?)\/([\w-]{8,80})[^\w\n]{1,6}(?:HTTP\/[\d.]{1,3}"? )?(?:->|→)? ?20[024]\b/

export const speaksOfRetiring = glimpse(
  [retiring, audited, deletion],
  'regenerat',
  'renew',
  'rotat',
  'delet',
  'revok',
  'destroy',
  'roll',
  'invalidat',
  'deactivat',
  'update',
)

/** A command or an entry of an audit log that took keys out of service before they were refused. */
export const retiredByCommand = once((observed: Observed): { readonly line: number } | null => {
  if (!speaksOfRetiring(observed)) return null
  const lines = pastedLines(observed)
  const refused = lastRefusal(lines)
  const line = lines.findIndex(
    (text) =>
      (retiring.test(text) && (commandOf(text) !== null || stamped.test(text) || text.includes('##[command]'))) ||
      audited.test(text) ||
      isDeletion(text, lines),
  )
  return line < 0 || (refused >= 0 && line > refused) ? null : { line }
})

/** A log of calls that deleted the very key of which the program still has the characters. */
function isDeletion(text: string, lines: readonly string[]): boolean {
  const id = deletion.exec(text)?.[1]
  return id !== undefined && lines.some((line) => !line.includes(`/${id}`) && line.includes(id.slice(0, 8)))
}

function lastRefusal(lines: readonly string[]): number {
  return lines.findLastIndex((text) =>
    /\b(?:401|403)\b|unauthori[sz]ed|access denied|invalid[^\n]{0,20}(?:key|token|credential)|does not exist|not recognized/i.test(
      text,
    ),
  )
}

/** A loop that does the same call over and over, with nothing but a pause between. */
const polling = /\b(?:for|while|until)\b[^\n]{0,200}\bsleep[ (]\d/i

const waiting =
  /\bsleep[ (]\d|\bwait(?:ed|ing)?\b|\btimeout \/t \d|start-sleep|\bretry(?:ing)?\b|(?:min(?:utes)?|seconds?|hours?) later|attempt [2-9]/i

export const speaksOfWaiting = glimpse([polling, waiting], 'sleep', 'wait', 'timeout', 'retry', 'later', 'attempt')

/** A new key was refused, and after nothing but waiting it was accepted. */
export const acceptedAfterWaiting = once((observed: Observed): boolean => {
  if (!speaksOfWaiting(observed)) return false
  const lines = pastedLines(observed)
  const made = lines.findIndex((text) => making.test(text))
  if (made < 0) return false
  const refused = lines.findIndex((text, at) => at > made && refusing.test(text))
  if (lines.some((text, at) => at > made && at < refused && polling.test(text))) return endsAccepted(lines, refused)
  const waited = lines.findIndex((text, at) => at > refused && waiting.test(text))
  if (refused < 0 || waited < 0) return false
  return (
    lines.slice(waited + 1).some((text) => accepting.test(text)) &&
    !lines.slice(waited + 1).some((text) => refusing.test(text))
  )
})

function endsAccepted(lines: readonly string[], refused: number): boolean {
  const last = lines.findLastIndex((text) => refusing.test(text))
  return refused >= 0 && lines.slice(last + 1).some((text) => accepting.test(text))
}

const making =
  /create-access-key|\b(?:keys?|tokens?) (?:create|add|new)\b|create[-_ ]?(?:api|access|personal)?[-_ ]?(?:access)?[-_ ]?(?:key|token)|(?:key|token)s? (?:was |just )?created|POST \S{0,80}(?:keys|tokens)\b/i
const refusing =
  /\b40[13]\b|(?:key|token|credential)s?[^\n]{0,24}invalid|\bdenied\b|unauthori[sz]ed|forbidden|access denied|invalid[^\n]{0,24}(?:key|token|credential)|token[^\n]{0,40}invalid|not valid/i
const accepting = /\barn:aws:|\b20[01]\b|\bok\b|"(?:userid|id|account|login|name|object|data)"|success|\bworks\b/i
