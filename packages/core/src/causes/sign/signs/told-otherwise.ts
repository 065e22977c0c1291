import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Further turns of phrase about signatures. */
export const signedOtherwise: readonly Sign[] = [
  said(
    'signature-in-other-words',
    regex`
      invalid x-[a-z-]{0,20}signature|(?<!(?:missing|absent|not found|not set), )(?:unable to|could not|cannot|failed to) (?:validate|verify|check) (?:the |your )?(?:request )?signature
      |signature (?:not|could not be|cannot be) (?:verified|validated|confirmed)|signature verification (?:raised|failed|error)
    `,
    fair,
    { 'token.claims': weak, 'send.absent': -fair },
  ),
  remarked(
    'what-differs-is-encoded',
    regex`
      (?:fails?|refused|breaks|only|happens|401|403)[a-z ]{0,12} (?:when|if|with|for|where) (?:the |an? |some |any )?
        (?:parameter|query|path|name|value|symbol|object|file ?name|title|text|key|body|url)s?[a-z ]{0,16}[ ]
        (?:contains?|has|have|with|includes?|is written in|begins? with|ends? with)[ ]
        (?:an? |the )?(?:space|blank|plus|slash|umlaut|unicode|non-ascii|chinese|special|tilde|comma|colon|bracket|percent|accent|emoji|quote|at sign|@)
    `,
    strong,
    { 'key.encoded': hint, 'client.defect': weak, 'key.unknown': -fair, 'perm.scope': -weak },
  ),
  remarked(
    // Whoever checks a token of another service by its signature has to hold the same secret, to the letter.
    'token-of-another-service',
    regex`
      (?:token|jwt)s?[a-z ]{0,30} (?:made|issued|signed|created|minted|comes?) (?:from|by|at) (?:the |an? |our )?
        (?:gateway|auth[a-z]{0,12} (?:server|service)|registry|other service|another service|login service|user service)\b
      |micro-?services?\b[^;]{0,60}(?:gateway|registry)|(?:gateway|registry)[^;]{0,40} (?:and|to|before|calls) [^;]{0,20}micro-?services?\b
    `,
    weak,
    { 'token.claims': weak, 'config.not_loaded': hint, 'perm.resource': -hint },
  ),
  noticed(
    'signed-behind-a-proxy',
    'The signature is refused where a proxy stands in between, and accepted past it: the proxy changes what was signed.',
    ({ zones }) =>
      /signature ?does ?not ?match|signature you provided|invalid signature|signature (?:mismatch|is not valid)/.test(
        zones.answer,
      ) &&
      /nginx|apache|traefik|caddy|haproxy|proxy|load balancer|ingress|cloudflare|proxy_pass/.test(
        `${zones.remarks} ${zones.code} ${zones.config}`,
      ),
    strong,
    { 'send.stripped': -weak, 'key.mistyped': -fair, 'key.unknown': -fair },
  ),
  remarked(
    'hmac-of-own',
    /(?:hmac|signature|digest|sign) (?:is |was |gets )?(?:computed|calculated|made|built|created|generated|signed) (?:in|by|with) (?:own|my|our|the own|custom)/,
    fair,
    { 'client.defect': hint },
  ),
]

/** Further wordings of servers that compare times. */
export const timedOtherwise: readonly Sign[] = [
  said(
    'time-in-other-words',
    regex`
      (?:date|timestamp)[a-z -]{0,12}(?:header )?(?:is |was )?(?:older|newer) than|expired (?:date|timestamp) header
      |stale (?:date|timestamp)|(?:date|timestamp|time)[a-z -]{0,16} not within \d{1,4} ?(?:s\b|seconds|minutes)
    `,
    decisive,
    { 'sign.mismatch': -hint, 'token.expired': -weak, 'key.expired': -fair },
  ),
]
