import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'

/** A call that is told to work has the key alone behind the name of the header. */
const worksBare = regex`
  (?:works?|working|accepted|passes|succeeds|fine)\b[^;]{0,60}authorization["']?: ?["']?
    (?!(?:bearer|basic|token|bot|digest|oauth|apikey|api-key|key|jwt)\b)[^\s"';]{3,400}(?:["' ;]|$)(?![a-z0-9._-]{16})
  |authorization["']?: ?["']?(?!(?:bearer|basic|token|bot|digest|oauth|apikey|api-key|key|jwt)\b)[^\s"';]{3,400}["']?[ ]
    (?:works?|is accepted|passes|succeeds|is fine)\b
`

/** Functions of HTTP clients that write “Bearer ” before what they are given. */
const writesBearer = regex`
  \bwithtoken\(|setbearerauth\(|\bbearer_?auth\(|\bbearerauth ?[=(:]|\bsetauthtoken\(|withbearer|\bauth_token ?=|\bauthtoken\(
  |authenticationheadervalue\( ?["']bearer|authorization["'\]]{0,3} ?(?:[:=,]|=>) ?[a-z$]?["'\`]bearer\b|-authentication bearer
`

/** The key alone is what the server takes, and the code puts “Bearer ” before it. */
export const bareWorks = once(
  ({ zones }: Observed): boolean => writesBearer.test(zones.code) && worksBare.test(zones.remarks),
)
