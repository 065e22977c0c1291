import { coded, noticed, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { once } from '../../../model/once.ts'
import { regex } from '../../../model/regex.ts'

const unreadable = regex`
  jwt (?:is )?malformed|malformed (?:jwt|token)|not enough segments|invalid number of segments|(?:token|jwt) must (?:have|consist of) (?:3|three)
  |unexpected end of (?:json )?(?:data|input)|jwt strings must contain exactly 2 period|invalid compact jws
`
const byHand = regex`
  (?:past(?:ed|ing)|cop(?:ied|ying)|typed|entered|taken|marked|selected)[a-z -]{0,24} by hand|copied and pasted|copy-?pasted
  |(?:token|jwt|key|it) (?:is |was )?(?:copied|pasted)|(?:copied|pasted) (?:from|out of|into) the (?:terminal|console|log|output|browser|header|prompt)
`
const toldLength =
  /\b(?:token|key|secret|it|value|one)s? (?:itself )?(?:is|has|was|had|of|with) (?:only |just |exactly )?(\d{2,3}) (?:characters|chars|letters|digits)/

/** Ways in which a part of the key is lost between its page and the request. */
export const eatenOnTheWay: readonly Sign[] = [
  coded(
    // Python's strip takes a set of letters, not a word: `lstrip("Bearer ")` eats the first letters of the token, too.
    'set-of-letters-stripped',
    regex`
      (?:key|token|auth|bearer|header|url|secret|password|bot)[a-z_]{0,24}(?:\[[^\]]{1,40}\]|\([^)]{0,40}\))?\.[lr]?strip\(["'][a-z/_ :.=-]{4,40}["']\)
      |\b[lr]trim\(\$[a-z_]{0,24}(?:key|token|auth|header|url|secret)[^,()]{0,24}, ?["'][a-z/_ :.=-]{4,40}["']\)
    `,
    strong,
    { 'client.defect': weak, 'key.wrong_kind': -strong, 'key.revoked': -strong, 'send.wrong_place': -strong },
  ),
  noticed(
    'unreadable-and-copied-by-hand',
    'The server cannot take the token apart, and it was copied by hand: a part of it was left behind.',
    ({ zones }: Observed) => unreadable.test(zones.answer) && byHand.test(zones.remarks),
    strong,
    { 'token.claims': -strong, 'key.wrong_kind': -strong, 'env.wrong_host': -strong, 'key.whitespace': weak },
  ),
  noticed(
    'told-shorter-than-its-kind',
    'The key is told to have fewer characters than all keys of this issuer have.',
    (observed) => isToldShort(observed),
    strong,
    { 'key.wrong_kind': -strong, 'key.revoked': -strong, 'key.mistyped': -weak },
  ),
]

/** The one length that an issuer's own pattern allows: `^[A-Za-z0-9]{64}$`. */
const oneLength = /^\^([\w-]{0,16})\[[^\]]{1,40}\]\{(\d{2,3})\}\$$/

const isToldShort = once(({ provider, zones }: Observed): boolean => {
  const told = Number(toldLength.exec(zones.remarks)?.[1])
  if (!(told > 0)) return false
  const lengths = (provider?.keys ?? []).map(({ pattern }) => {
    const found = oneLength.exec(pattern ?? '')
    return found ? (found[1] ?? '').length + Number(found[2]) : null
  })
  return lengths.length > 0 && lengths.every((length) => length !== null && told < length)
})
