import { once } from '../../../model/once.ts'
import type { Observed } from '../../../model/observed.ts'
import { decisive, fair, hint, noticed, strong, weak } from '../../../model/sign.ts'
import { pastedLines } from '../../../keys/pasted-text.ts'
import { filledCredentials } from '../../../wire/sent.ts'
import { regex } from '../../../model/regex.ts'

const query =
  /\b(?:select\b[^\n]{0,160}\bfrom|from)\s+["'`\w.]{0,40}(?:keys?|tokens?|credentials?|clients?|secrets?)\b[^\n]{0,160}\bwhere\b|(?:keys?|tokens?|clients?)\w{0,20}[^\n]{0,20}\.(?:find(?:one|_by|unique|first)?|where|get|exists\??|objects\.(?:filter|get))\s?[!(]|\b(?:hget|hgetall|get|exists|sismember)\s+["']?(?:api_?)?(?:key|token)s?:/i
const nothing =
  /^\s*(?:empty set|\(0 rows?\)|0 rows?\b|no rows|null|nil|none|=> (?:nil|false|\[\])|\[\]|\{\}|false|\(nil\)|\(integer\) 0|\(empty (?:array|list or set)\)|0|count\s*\|?\s*0|<queryset \[\]>|undefined)\s*(?:\([\d.]+ sec\))?$/i
const mostBetween = 6

/** Whoever keeps the keys was asked for this one, and has none. */
const emptyLookUp = once((observed: Observed): boolean => {
  const lines = pastedLines(observed)
  if (!lines.some((line) => nothing.test(line))) return false
  const asked = lines.findIndex((line) => query.test(line))
  if (asked < 0) return false
  return lines.slice(asked + 1, asked + 1 + mostBetween).some((line) => nothing.test(line))
})

export const lookedUp = noticed(
  'no-row-for-the-key',
  'The store of keys was asked for this key, and it holds none.',
  emptyLookUp,
  decisive,
  {
    'send.wrong_header': -strong,
    'send.scheme_wrong': -strong,
    'send.absent': -strong,
    'key.missing': -fair,
    'config.not_loaded': -fair,
  },
)

const notFound = regex`
  (?:api[ _-]?key|access[ _-]?token|token|key|credentials?)["'\`]? (?:is |was |has )?(?:not (?:been )?found|does(?: not|n't) exist|unknown|not known|not registered|not recogni[sz]ed)
  |(?:unknown|unrecogni[sz]ed|no such|non-?existent) (?:api[ _-]?)?(?:key|token)\b
`

/** "Key not found" may mean that none came; where a key in a header or parameter is in view, one came and was looked up. */
export const sentAndNotFound = noticed(
  'sent-and-not-found',
  'A key is in the request that is shown, and the answer says that there is no such key.',
  (observed) =>
    notFound.test(observed.zones.answer) &&
    filledCredentials(observed).some(({ place, value }) => place !== 'variable' && value.reveal().length >= 16),
  fair,
  { 'send.absent': -strong, 'send.scheme_wrong': -hint, 'send.wrong_header': -weak, 'send.wrong_place': -weak },
)
