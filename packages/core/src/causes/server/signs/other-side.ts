import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { isLocal, siteOf } from '../../../looks/hosts.ts'
import type { Observed } from '../../../model/observed.ts'
import { regex } from '../../../model/regex.ts'

/** What shows that a server in between, or the service as a whole, is not what it should be. */
export const otherSide: readonly Sign[] = [
  said(
    'gateway-header-missing',
    regex`
      (?:missing|required|no|without|absent|empty)[a-z ]{0,16}[:"'\` ]{0,3}(?:
          x-consumer-(?:metadata|id|username|groups|custom-id)|x-credential-identifier
          |x-authenticated-(?:scope|userid|consumer|groups)|x-forwarded-(?:user|email|access-token)
          |x-amzn-oidc-[a-z]{3,12}|x-goog-iap-jwt-assertion|x-ms-client-principal|x-userinfo
        )
    `,
    strong,
    { 'send.wrong_header': -weak, 'key.wrong_kind': -weak, 'send.companion': weak },
  ),
  said(
    'cannot-ask-its-own-issuer',
    regex`
      (?:auth(?:entication|orization)?|identity|login|token|license|jwks|oauth|oidc|ldap|introspection)[ ]
        (?:service|server|provider|backend|endpoint|system)[a-z ]{0,12} (?:is )?(?:currently |temporarily )?
        (?:
          unavailable|unreachable|down|offline|not (?:available|reachable|responding)
        )
      |(?:could not|cannot|can't|unable to|failed to) (?:reach|connect to|contact) (?:the )?
        (?:auth(?:entication|orization)?|identity|ldap|oauth|oidc|jwks) ?(?:server|service|provider|endpoint)?
      |(?:validat|verify|check|introspect)(?:ing|ion)?(?: the| your)? (?:api )?(?:token|key)s?:?[ ]
        (?:
          connection refused|timeout|timed out|i\/o|eof|dial tcp|context deadline
        )
      |token introspection failed|upstream request failed|no upstream available|fetch(?:ing)? (?:the )?jwks
      |jwks[a-z ]{0,16}(?:timeout|timed out|unreachable|connection refused)
    `,
    strong,
    { 'key.unknown': -fair, 'key.revoked': -fair, 'key.mistyped': -fair, 'client.defect': -hint },
  ),
  said(
    'service-switched-off',
    regex`
      (?:web ?app|site|app|application|service|project|deployment|instance|function|api|server|account hosting)[ ]
        (?:is|was|has been) (?:currently |temporarily )?(?:
          stopped|paused|offline|switched off|turned off|shut down for|parked
        )
      |error 403 - this web app is stopped|deployment_(?:paused|not_found|disabled)|bandwidth limit exceeded
      |no such app|application error|tunnel [^ ]{0,60} ?not found
      |free (?:tier|plan) (?:site|app)s? (?:is|are) (?:sleeping|paused)
    `,
    decisive,
    { 'perm.client': -strong, 'perm.scope': -strong, 'key.revoked': -fair, 'api.retired': -weak },
  ),
  remarked(
    'comes-again',
    regex`
      (?:second|third|fourth|fifth|\d(?:nd|rd|th)) time (?:that |this |now )?(?:it |this )?
        (?:happens|happened|has happened|occurs|occurred|in)
      |(?:each|every) time for (?:about |some |a few )?(?:an?|one|two|\d{1,3}) ?(?:day|hour|minute)
      |(?:happened|had this|was so|same thing) (?:last|some|a few|\d{1,3}) (?:week|month|days|weeks|months)
        [a-z ]{0,10}(?:too|already|ago)?
      |is back again|again today|once again since
    `,
    fair,
    { 'key.revoked': -weak, 'key.unknown': -weak, 'perm.scope': -weak },
  ),
  remarked(
    'seen-by-others-too',
    regex`
      (?:a |another )?(?:second|third|fourth) (?:user|person|customer|developer|reporter)[a-z ]{0,14}
        (?:reports?|sees?|saw|has|had|gets?|got|confirms?|same\b(?! (?:role|rights|group|account|team|permissions?))|too)
      |(?:maintainers?|authors?|owners?|developers?|colleagues?|friends?)[a-z ]{0,8} (?<!not |n't )
        (?:
          saw|sees?|has|had|gets?|got|can reproduce|reproduces?|reproduced|confirms?|confirmed
        ) [a-z0-9 ]{0,24}(?:as well|too|also|same\b(?! (?:key|command|token)))
    `,
    fair,
    { 'client.defect': weak, 'key.mistyped': -fair, 'key.placeholder': -fair, 'config.not_loaded': -weak },
  ),
  remarked(
    'no-key-on-this-side',
    regex`
      (?:users?|visitors?|callers?|clients?|people|we) (?:sends?|needs?|gives?|enters?) no (?:own )?(?:api )?
        (?:key|token)
      |public (?:proxy|mirror|relay|instance|front-?end)\b(?! (?:works|answers|accepts))
      |(?:service|site|demo|bot|proxy) (?:holds|keeps|uses|has|brings) (?:its|their) own (?:key|token)
    `,
    fair,
    { 'key.missing': -weak, 'send.absent': -weak, 'client.defect': -weak, 'key.mistyped': -fair },
  ),
  noticed(
    'refused-behind-it',
    'No key was sent, and the refusal names the address of another service: the server that was called was itself refused there.',
    (observed) => isRefusedBehind(observed),
    strong,
    { 'client.defect': -fair, 'key.missing': -fair, 'send.absent': -fair, 'config.not_loaded': -fair },
  ),
]

/** A public server was called without a credential, and its answer speaks of a 401 or 403 at another owner's address. */
function isRefusedBehind({ facts, host, zones, credentials }: Observed): boolean {
  if (facts.request === null || host === null || isLocal(host) || credentials.length > 0) return false
  const named =
    /https?:\/\/([a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,5})[^ ]{0,200} (?:40[13]\b|unauthori[sz]ed|forbidden)/.exec(
      zones.answer,
    )?.[1]
  return named !== undefined && siteOf(named) !== siteOf(host)
}
