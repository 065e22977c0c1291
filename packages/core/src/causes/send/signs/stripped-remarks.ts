import { anywhere, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of the servers in between, and of what arrives behind them. */
export const strippedRemarks: readonly Sign[] = [
  remarked(
    'server-software',
    regex`
      \bapache\b|mod_php|php-fpm|fast-?cgi|\bfcgi\b|\bcgi\b|mod_wsgi|\bwsgi\b|litespeed|\biis\b|nginx
      |elastic ?beanstalk|htaccess|openresty|plesk|cpanel|shared host(?:ing|er)?|web host(?:er|ing)?
    `,
    strong,
    { 'send.header_case': hint, 'send.conflict': weak },
  ),
  remarked(
    'in-between',
    regex`
      (?:behind|through|via|by|past|without) (?:an? |the |our |my |its |corporate |company |own )?
        (?:[a-z]{1,40} ){0,2}(?:
          proxy|reverse proxy|load balancer|waf|cdn|(?<!api )gateway|ingress|middleware|cache|tunnel|rewrite|vpn
          |service worker
        )
      |(?:vite|webpack|next\.?js|angular|dev(?:elopment)?)(?: dev)?(?: server)?(?:'s)? prox(?:y|ies)
      |stands between
      |(?:
          proxy|gateway|cache|cdn|balancer|cloudfront|cloudflare|fastly|akamai|front door|traefik|envoy|lambda
        )(?: server)?(?: (?:tunnel|distribution|worker))? (?:stands?|sits?|is|are|runs?) (?:between|in front)
      |through (?:the )?(?:cloudfront|cloudflare|fastly|akamai|front door) (?:address|host|url|domain)
    `,
    fair,
    { 'send.conflict': hint, 'send.dropped_redirect': hint },
  ),
  remarked(
    'does-not-arrive',
    regex`
      (?:header|key|token|credential|authorization|it)[a-z ]{0,25}(?:does not|doesn't|never|not)(?: even)?[ ]
        (?:
          arrive|reach|forwarded|passed on|handed on|get through|come through|make it|show up
        )
      |(?:removed|stripped|dropped|swallowed|lost|eaten|filtered|overwritten|rewritten)[ ]
        (?:by|on the way|in|before)
      |other headers? (?:do )?(?:arrive|come through|are there)|arrive at the application
    `,
    strong,
    { 'send.absent': hint },
  ),
  anywhere(
    'application-finds-none',
    regex`
      (?:
          application|\bapp|server|backend|script|php|django|flask|laravel|symfony|function|controller
          |authorizer|middleware
        )[a-z ]{0,25} (?:finds?|sees?|gets?|receives?|reads?|has|is given) no (?:such )?
        (?:authorization|auth\b|header|token|credential)
      |(?:authorization|auth) header[a-z ]{0,20}(?:is|was|comes?|arrives?)(?: in)?[ ]
        (?:null|empty|undefined|nil|none|unset|blank)(?! after)
      |headers?[.[]["']?authorization["'\]]{0,2} (?:is |was |gives |comes )?(?:out )?(?:as )?
        (?:undefined|null|none|empty|nil)
    `,
    strong,
    { 'config.not_loaded': -fair, 'send.header_case': weak, 'send.absent': weak },
  ),
  remarked(
    'platform-takes-it',
    regex`
      static web app|identity-aware proxy|\bgoogle iap\b|easy ?auth|app service auth|pythonanywhere
      |(?:platform|service|host|hosting)[a-z ]{0,20} (?:overwrites|replaces|keeps|uses) (?:the )?authorization
    `,
    fair,
    { 'send.wrong_header': weak },
  ),
  noticed(
    'past-the-proxy-it-works',
    'The same call passes when it goes past the proxy.',
    ({ zones }) => pastIt.test(zones.remarks) && between.test(`${zones.remarks} ${zones.config}`),
    fair,
    { 'send.conflict': weak },
  ),
  remarked(
    'direct-works',
    regex`
      (?:
          direct(?:ly)?|bypassing|without the (?:proxy|gateway)|straight to|on the host|from inside
          |internal address|by ip
        )[a-z ]{0,30}(?:works?|is fine|succeeds?|passes|accepted)
      |works? (?:when (?:called )?)?(?:direct(?:ly)?|without (?:the )?(?:proxy|gateway|cdn|cache)|inside)
    `,
    weak,
    { 'client.defect': weak, 'env.wrong_host': hint },
  ),
  remarked(
    'query-works',
    regex`
      (?:key|secret|token|keys|credentials?|value)[a-z ]{0,20}(?:in|as|by|via|through) (?:an? |the )?
        (?:["'\`]?\?[a-z_]{1,30}=\S{0,12} ?)?(?:in the )?
        (?:address|url|query|get param[a-z]{0,6}|url param[a-z]{0,6})[a-z -]{0,20}
        (?:
          works?|returns?|gives?|accepted|data|fine|passes|answers|succeeds|200
        )
      |(?:works?|passes|accepted|200) (?:with|as|in|over|by|via|when)(?: [a-z]{1,12}){0,3}[ ]
        (?:query|url\b|\?[a-z_]{1,30}=)
    `,
    strong,
    { 'send.wrong_place': weak },
  ),
  remarked(
    'form-login-works',
    /\b(?:login form|web login|session|cookie)(?! (?:key|id|token)\b)[a-z ]{0,20}(?:works|succeeds|is fine)\b(?! again)/,
    fair,
    {
      'key.wrong_kind': hint,
    },
  ),
  remarked(
    'plugin-of-site',
    regex`
      (?:
          plugin|theme|page cache|cache plugin|security plugin|wordfence|mod_security|modsecurity|jwt plugin
          |extension
        )[a-z ]{0,30}(?:updated|installed|active|on the site|but the shop)
      |(?:shop|plugin|site) (?:was )?updated since|no plugin but|default theme
    `,
    fair,
    { 'client.defect': hint },
  ),
  remarked(
    'every-form-tried',
    regex`
      every (?:header|form|shape|way)[a-z ]{0,20}(?:of the key |was )?tried
      |(?:all|both) header (?:forms|names) (?:were )?tried
    `,
    fair,
    { 'server.fault': weak },
  ),
  remarked(
    // Key, account and program are proven by then: what differs is the server that stands before the application.
    'same-on-another-server',
    regex`
      \bsame (?:
          app|application|code|script|package|plug-?in|theme|set-?up|settings?|configuration|program|header|call
          |request|project|extension|version|module|shop|site
        )s?(?: [a-z]{2,12}){0,4} (?:works?|worked|runs?|passes|is fine|are fine)[a-z ]{0,8} (?:on|at|in|with) (?:the |an? |my |his |our |their |one |two |three |several )?
        (?:second|another|other|different|old|former|test|staging)(?: [a-z]{2,12}){0,2} ?(?:
          web ?sites?|sites?|installations?|servers?|web ?servers?|hosts?|hosting|hosters?|domains?|blogs?|shops?
        )\b
      |\b(?:works?|worked|runs?|passes|fine) (?:on|at|with) (?:an?other|a different|the other|other) (?:
          (?:web )?hosters?|hosting(?: company)?|web ?servers?|web ?sites?
        )\b
      |auf (?:einem |dem )?(?:anderen|zweiten|alten) (?:server|webserver|hoster)[^.;]{0,16}(?:geht|läuft|klappt|funktioniert)
      |en otro (?:servidor|hosting)[^.;]{0,16} funciona|em outro servidor[^.;]{0,16} funciona
      |sur un autre (?:serveur|hébergeur|hébergement)[^.;]{0,24}(?:fonctionne|marche)
      |(?:换|另)(?:了)?(?:一)?(?:台|个)服务器[^.;]{0,8}(?:可以|正常|没问题|好了)
    `,
    fair,
    {
      'perm.client': weak,
      'client.defect': -fair,
      'key.unknown': -weak,
      'key.revoked': -weak,
      'key.wrong_kind': -weak,
      'account.billing': -weak,
    },
  ),
  remarked(
    'size-or-body',
    regex`
      (?:depends on|only with|only when|as soon as)[a-z ]{0,20}(?:the )?
        (?:body|payload|message content|size|large|long)
      |empty (?:message|body|list)[a-z ]{0,20}(?:passes|works)
    `,
    weak,
    { 'server.fault': weak, 'sign.mismatch': weak },
  ),
]

const between = regex`
  proxy|gateway|nginx|apache|php|htaccess|\bcdn\b|ingress|balancer|traefik|caddy|cloudflare|cloudfront|envoy
  |haproxy|tunnel|wsgi|middleware|\biis\b
`

const pastIt = regex`
  (?:direct(?:ly)?|bypassing|without the (?:proxy|gateway)|straight to|from inside|internal address|by ip)
    [a-z ]{0,30}(?:works?|is fine|succeeds?|passes|accepted|answers)
  |works? (?:when (?:called )?)?(?:direct(?:ly)?|without (?:the )?(?:proxy|gateway|cdn|cache)|inside)
`
