import { fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of a clock, in other words than "the clock is wrong". */
export const clockTold: readonly Sign[] = [
  remarked(
    // What the log of the server says, passed on by the user.
    'log-says-too-early',
    regex`
      (?:token|jwt|certificate|signature|request|assertion) (?:is |was )?(?:
          not (?:yet )?valid (?:yet|before)|not yet valid|used too early|used before issued|from the future
          |issued in the future|too (?:old|early|late|far)
        )
      |issued at[a-z ]{0,12}future
      |(?:outside|beyond|exceeds) (?:of )?(?:the )?(?:allowed |permitted )?(?:time )?(?:window|skew|drift)
      |(?:clock|time) (?:skew|drift)
    `,
    strong,
    { 'token.claims': weak, 'server.fault': -weak },
  ),
  remarked(
    'clock-told',
    regex`
      (?:sync(?:ed|ing|hroni[sz]ing|hroni[sz]ed)?|setting|correct(?:ing|ed)|adjust(?:ing|ed)) (?:the |its |my )?
        (?:system )?(?:time|clock|date)[a-z ]{0,14}(?:helps?|works|fix(?:es|ed)|cures?|solves?|solved)
      |(?:works?|fine|passes) after (?:sync|setting|correcting|adjusting)[a-z ]{0,16}(?:time|clock|date)
      |(?:another|other|different|wrong) time (?:than|zone)\b|(?:the |system )time was (?:changed|set|moved)
      |(?:date|clock|time) (?:shows?|says?|is) (?:the year )?(?:19[67]\d|2000)|dual[- ]boot
      |(?:few|some|\d{1,4}) (?:seconds|minutes) (?:of difference|apart|too (?:early|late))
      |timestamp (?:is |was )?(?:given |sent |made )?in (?:seconds|milliseconds|micro|local)
    `,
    strong,
    { 'server.fault': -weak },
  ),
]

/** What users tell of requests that they sign. */
export const signingTold: readonly Sign[] = [
  remarked(
    'with-parameters',
    regex`
      (?:get|call|request|listing|query)[a-z ]{0,20}(?:with|without) (?:
          parameters?|params|a body|query|special|spaces|slash|unicode
        )
      |only (?:the )?(?:listing|calls? with|post|get with)
      |(?:with|without) (?:a )?(?:parameters?|query|body|slash)[a-z ]{0,14}(?:works?|fails?)
    `,
    fair,
    { 'client.defect': weak },
  ),
  remarked(
    'special-characters',
    regex`
      (?<!\bno )special characters?(?! in the password)
      |\b(?:plus(?: sign)?|slash|space|umlaut|unicode|utf-8|non-ascii|percent)s?(?: or [a-z]{1,12})?[ ]
        (?:in|sign|characters?|path|name)\b
      |(?:secret|key) (?:with|contains|has)[a-z ]{0,14}(?:(?<!read)\/|\+|slash|plus|special)
    `,
    fair,
    { 'config.mangled': weak, 'key.encoded': weak },
  ),
  remarked(
    'retry-or-stream',
    /second attempt|attempt \d|retr(?:y|ies|ied)|\bre-?sent\b|replay|multipart|chunked|stream(?:ing)? upload/,
    weak,
    { 'client.defect': weak, 'sign.nonce': weak },
  ),
  noticed(
    'oauth-1-with-special-characters',
    'The request is signed after OAuth 1.0, and only some texts are refused: they are encoded in another way than they were signed.',
    ({ zones }) =>
      /oauth ?1(?:\.0a?)?\b|oauth1|hmac-sha1|oauth_signature/.test(zones.all) &&
      /special characters?|\bspaces?\b|non-ascii|unicode|umlaut|percent|encod/.test(zones.remarks),
    strong,
    { 'token.expired': -strong, 'key.expired': -fair },
  ),
  remarked(
    'one-of-the-calls',
    regex`
      (?:get|put|post|delete|list|head) \/?[a-z]{1,40} works|on some systems only
      |(?:other|normal|single|small) (?:calls|methods|endpoints|requests|objects|files)[a-z ]{0,14}work
    `,
    weak,
    { 'client.defect': weak, 'perm.scope': hint },
  ),
  remarked(
    'new-secret',
    regex`
      (?:another|new|regenerated|regenerating|second) (?:access |secret |signing )(?:key|secret|pair)s?
        [a-z ]{0,20}(?:works?|helps?|solved)
    `,
    fair,
    { 'key.mistyped': weak, 'config.mangled': weak },
  ),
  remarked(
    'signature-version',
    regex`
      signature version|sig(?:nature)? ?v[24]|sigv4|aws4|signing (?:version|method|algorithm)|path[- ]style
      |virtual[- ]host(?:ed)?[- ]style|endpoint[- ]url|s3[- ]compatible|minio|ceph|\br2\b bucket|wasabi
      |backblaze
    `,
    fair,
    { 'env.wrong_host': weak, 'client.defect': weak },
  ),
  remarked(
    'proxy-changes',
    regex`
      (?:proxy|load balancer|nginx|cdn|gateway|middleware)[a-z ]{0,20} (?:changes?|rewrites?|adds?|removes?)[ ]
        (?:the |an? )?(?:[a-z]{1,12} ){0,2}(?:path|body|header|host|query|url|slash|encoding|parameters?)
      |host header|body parser|parsed body|raw body
    `,
    weak,
    { 'send.stripped': fair },
  ),
  remarked(
    'own-signing-code',
    regex`
      (?:signature|signing|hmac)[a-z ]{0,14} (?:own|home-?made|self-?written|hand-?written|custom)[ ]
        (?:code|function|client|implementation)
      |own (?:signature|signing|hmac) (?:code|function|implementation)|body (?:is |was )?(?:already )?parsed
      |parameters? (?:are |were )?(?:not )?sorted|re-?serial[a-z]{2,8}|webhook (?:signing )?secret
      |signature (?:is |was )?(?:computed|made|calculated|checked) (?:over|of|from|before|after|on)
    `,
    fair,
    { 'client.defect': hint },
  ),
  remarked(
    'only-some-shapes',
    regex`
      only (?:with|for) (?:query |url )?(?:parameters?|params)\b
      |only (?:empty bodies|uploads|file ?names|names with|paths with|names that)
      |(?:file ?names?|paths?|values?|names?) with (?:an? )?(?:
          spaces?|umlauts?|plus|special|brackets?|parenthes[ei]s|non-ascii|unicode|accents?
        )
    `,
    weak,
    { 'client.defect': hint, 'perm.scope': hint },
  ),
]
