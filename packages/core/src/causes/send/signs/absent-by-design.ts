import type { Observed } from '../../../model/observed.ts'
import { anywhere, fair, hint, noticed, remarked, requested, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Programs that were never meant to send a key to this place, or are held back by a rule of those that would. */
export const absentByDesign: readonly Sign[] = [
  remarked(
    // What anybody may read elsewhere, a client asks for without its key: that goes well until the server is closed to guests.
    'guests-shut-out',
    regex`
      require_?sign_?in|login_?required|force_?(?:auth|login)
      |requir(?:es?|ed|ing) (?:an? )?(?:login|log-in|sign[- ]?in|authentication)[ ]
        (?:for|to) (?:view|read|see|brows|everything|all)
      |anonymous (?:access|reading|reads?|viewing|requests?|users?) (?:is |are |was |were |has been |have been )?
        (?:switched off|turned off|disabled|disallowed|off\b|forbidden|not allowed|blocked)
      |(?:login|authentication|authori[sz]ation|api key) (?:is |was |has been |had been |were )
        (?:switched|turned) on (?:in|on|at|for) (?:the )?(?:server|printer|device|instance|installation|host)
    `,
    strong,
    { 'client.defect': weak, 'perm.scope': -fair, 'perm.resource': -weak, 'key.missing': weak },
  ),
  anywhere(
    // The server asks since it was told to; who called it before was never told of a key.
    'server-was-told-to-ask',
    regex`
      (?:authentication|authori[sz]ation|auth|log-?in|api[ -]?keys?|(?:bearer )?tokens?|passwords?) (?:is|are|was|were|has been|got)[ ]
        (?:now |just |newly |lately )?(?:enabled|activated|introduced|enforced|switched on|turned on) (?:in|on|at|for) (?!the (?:key|token|project|account))
      |\b(?:only |40[13] )(?:since|when|once|if|as soon as) (?:an? |the |my |its )?(?:[a-z_]{1,30}[ _])?
        (?:api[ _]?key|key|token|password|authentication|auth|secret) (?:is|was) (?:set|enabled|configured|activated|switched on|turned on|defined)
      |\bwithout (?:an? |the )?(?:[a-z_]{1,30}[ _])?(?:api[ _]?key|token|password|authentication) (?:set |configured |switched on )?
        (?:on|in|at) the server[a-z, ]{0,20} (?:works|passes|is fine)
    `,
    fair,
    { 'send.stripped': weak, 'client.defect': weak, 'key.missing': weak, 'key.revoked': -fair, 'key.expired': -fair },
  ),
  remarked(
    'page-comes-its-calls-do-not',
    regex`
      (?:the )?(?:page|site|ui|interface|web interface|dashboard|front ?end) (?:itself )?(?:loads|opens|comes|is shown|appears|is displayed|is there)
        [^;]{0,20}(?:[;,.]|$| but| and| while)
      |(?:calls|requests) of the page (?:itself )?(?:are|get|fail)
      |(?:navigations?|the html|static files?) (?:pass|passes|work|works|loads?)\b
    `,
    weak,
    { 'send.conflict': weak, 'send.stripped': weak, 'browser.cors': hint, 'key.unknown': -weak, 'key.revoked': -weak },
  ),
  remarked(
    'none-in-the-configuration',
    regex`
      \b(?:no|without any) (?:[a-z]{2,20} )?(?:credentials|api keys?|keys?|tokens?|logins?|authentication)[ ]
        (?:is|are|was|were|has been|have been) (?:in|set|given|configured|entered|stored|passed|used|in use|needed before|asked for)
      |\b(?:worked|works) (?:so far |before |formerly )?without (?:an? |any )?(?:api )?(?:key|token|credentials|login)s?\b
    `,
    weak,
    { 'key.missing': strong, 'api.retired': weak, 'key.revoked': -fair, 'key.unknown': -fair },
  ),
  remarked(
    'no-field-for-a-key',
    regex`
      no (?:place|field|option|input|setting|box|room|way|parameter|argument|flag)[a-z ]{0,24}[ ]
        (?:for|to (?:give|enter|set|pass|put|add|type|supply)) (?:in )?(?:the |an? |its |my |any )?(?:api |access )?
        (?:key|token|credential|password|header)
      |(?:has|have|having|offers?|there is|there's|takes?|gives|shows?|with) no (?:api[ -]?)?(?:key|token)[ ]
        (?:field|option|setting|parameter)
      |(?:asks?|asked|prompts?) (?:only )?for (?:the |an? )?(?:address|url|host|ip)[a-z, ]{0,20} only
      |(?:asks? for|has|only|offers|takes?) (?:fields for )?(?:an? |the )?(?:address|host|url|ip)[a-z ]{0,12} and[ ]
        (?:the |an? )?port(?: only|$| ;)
    `,
    strong,
    { 'key.missing': weak, 'client.defect': weak, 'key.unknown': -fair, 'key.wrong_kind': -weak },
  ),
  remarked(
    'cookie-stays-behind',
    regex`
      cookies? (?:is |are |was |were )?(?:missing|absent|lost|left out|not (?:sent|used|set|passed|there))
      |(?:header|token|credential)s? (?:is |are |was |were )?(?:missing|absent) (?:on|in|from|at) (?:these|those|some|all|other)[ ]
        (?:requests?|calls?)
    `,
    fair,
    { 'send.stripped': -fair, 'browser.cors': weak },
  ),
  noticed(
    'safe-cookie-over-http',
    'The login succeeds, every call after it is refused, and the page is opened by plain http: a cookie marked Secure is not sent there.',
    isSecureCookieOverHttp,
    strong,
    { 'send.dropped_redirect': weak, 'env.wrong_host': weak, 'client.defect': -weak },
  ),
  requested(
    'query-never-begins',
    regex`
      ^[a-z]{3,7} (?:https?:\/\/)?[^ ?]{3,300}&(?:api_?key|api_?token|access_?token|auth_?token|token|key|appid|auth)=
    `,
    strong,
    { 'send.wrong_place': strong, 'key.wrong_kind': -weak },
  ),
  noticed(
    'tools-made-of-an-app',
    'FastMCP makes tools of the routes of an app and calls these with a client of its own, which has no key unless it is given one.',
    isMadeOfAnApp,
    strong,
    { 'client.defect': weak, 'config.not_loaded': -fair, 'key.unknown': -weak, 'key.revoked': -weak },
  ),
  noticed(
    'docker-helper-without-host',
    'gcloud auth configure-docker was run without the host of the registry: alone it sets up the gcr.io hosts and none of pkg.dev.',
    isDockerHelperMissing,
    strong,
    { 'config.not_loaded': weak, 'perm.scope': -strong, 'perm.resource': -weak },
  ),
]

const afterTheLogin = regex`
  (?:every|each|all|next|following|further|other|later|any) (?:other |further |api )?(?:calls?|requests?|pages?|actions?)
    [^;]{0,40}(?:401|unauthori[sz]ed|refused|fails?|denied)
`

function isSecureCookieOverHttp({ zones }: Observed): boolean {
  return (
    /log[- ]?in (?:itself )?(?:succeeds|works|passes|is (?:fine|ok))|logs? in (?:fine|well)|can log in/.test(
      zones.remarks,
    ) &&
    afterTheLogin.test(zones.remarks) &&
    /\bhttp:\/\/|(?:plain|over|by|via|with) http\b|without (?:https|tls|ssl)|no (?:https|tls|ssl)\b/.test(zones.remarks)
  )
}

/** `FastMCP.from_fastapi(app, httpx_client_kwargs={"headers": …})` is how the client is given its headers. */
function isMadeOfAnApp({ zones }: Observed): boolean {
  return /\bfrom_fastapi\b/.test(zones.all) && !/httpx_client_kwargs|headers ?=/.test(`${zones.code} ${zones.remarks}`)
}

function isDockerHelperMissing({ zones }: Observed): boolean {
  const command = /gcloud auth configure-docker(?! ?(?:--quiet|-q)? ?[a-z0-9.-]{0,60}pkg\.dev)/
  return /-docker\.pkg\.dev/.test(zones.all) && command.test(`${zones.code} ${zones.config}`)
}
