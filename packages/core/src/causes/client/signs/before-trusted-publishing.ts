import { fair, noticed, strong } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { proven, unproven } from '../../../wire/code/proven.ts'
import { regex } from '../../../model/regex.ts'

const asks = /id-token: ?["']?write|trusted publish/
const refused = /\be404\b|404 not found - put|eneedauth|\be401\b|need auth|is not in this registry/
/** npm learnt it with 11.5.1; Node 22 and older bring an npm of 10 and less. */
const tooOld = regex`
  \bnpm(?: (?:version|cli|is|v))?["']?(?:@|[:= ] ?)["'^~v]{0,2}(?:[6-9]|10|11\.[0-4])\.\d{1,3}
  |node-version: ?["']?v?(?:14|16|18|20|22)\b|\bnode(?:\.js)?:? (?:version )?v?(?:14|16|18|20|22)\b
`
const newEnough = regex`
  npm@["'^~>=]{0,3}(?:latest|next|1[2-9]|11["'\s.]|11$)|npm(?: (?:version|cli|is|v))?["']?[@:= ] ?["'^~v]{0,2}(?:11\.(?:[5-9]|[1-9]\d)|1[2-9]\.\d)
  |node-version: ?["']?v?(?:2[4-9]|lts|latest|current)|\bnode(?:\.js)?:? (?:version )?v?2[4-9]\b
`
const older = /npm@["'^~]{0,2}11\.[0-4]\b/
/** With a token of its own the job does not depend on the exchange. */
const ownToken = /(?:node_auth_token|npm_token|_authtoken)["']? ?[:=] ?["']?\$/

/** A job publishes with the identity of its run, and its npm is older than that. */
export const beforeTrustedPublishing: readonly Sign[] = [
  noticed(
    'npm-older-than-trusted-publishing',
    'The job publishes with the identity of its run (id-token), which npm can do from 11.5.1 on, and an older one is in use.',
    isTooOld,
    proven,
    {
      ...unproven('client.defect'),
      'send.absent': fair,
      'perm.scope': -strong,
      'perm.resource': -fair,
      'key.expired': -fair,
    },
  ),
]

function isTooOld({ zones }: Observed): boolean {
  const job = `${zones.config} ; ${zones.code} ; ${zones.remarks}`
  return (
    asks.test(job) &&
    /\bnpm\b/.test(zones.all) &&
    refused.test(zones.answer) &&
    tooOld.test(`${job} ; ${zones.answer}`) &&
    (!newEnough.test(job) || older.test(job)) &&
    !ownToken.test(job)
  )
}
