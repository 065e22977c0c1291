import { defineCause, fix, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import {
  anywhere,
  coded,
  configured,
  fair,
  hint,
  noticed,
  remarked,
  requested,
  said,
  strong,
  weak,
} from '../../model/sign.ts'
import { isSentYetMissed } from '../../wire/missed.ts'
import { sameSpot, spotOf, wantedSpots } from '../../wire/placement.ts'
import { filledCredentials, responseHeader } from '../../wire/sent.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly why: 'underscore' | 'proxy-answer'; readonly name: string }

export const stripped = defineCause({
  id: 'send.stripped',
  title: 'A proxy, web server or middleware removed or rewrote the credential on the way',
  signs: [
    said(
      'rest-cannot-view',
      regex`
        (?:rest|json)_(?:cannot|forbidden|not_logged)[a-z_]{0,40}|_rest_cannot_(?:view|list|create|edit)
        |sorry, you cannot (?:list|view|create|edit)|rest_not_logged_in|you are not currently logged in
      `,
      fair,
      { 'perm.scope': weak, 'key.unknown': hint },
    ),
    said(
      'proxy-signature',
      regex`
        (?:server|via|x-powered-by):? ?(?:
            nginx|apache|openresty|litespeed|php|varnish|squid|haproxy|envoy|traefik|caddy|cloudfront
          )
      `,
      hint,
      { 'server.fault': hint },
    ),
    said(
      'server-default-page',
      regex`
        authorization required<\/h1>|this server could not verify that you are authorized
        |401 authorization required[^a-z]{0,12}nginx|<center>nginx
      `,
      weak,
      { 'send.absent': hint },
    ),
    said(
      'received-nothing',
      regex`
        (?:received|got|arriv|read|parsed)[a-z ]{0,20}(?:no|empty|null|without)[a-z ]{0,12}
          (?:authorization|auth|header|key|token|credential)
        |request ?headers?[a-z :]{0,12}(?:empty|none)
        |header field [a-z-]{1,40} (?:was )?(?:removed|dropped|ignored)
      `,
      fair,
      { 'send.absent': weak },
    ),
    said(
      'must-be-provided',
      regex`
        authorization header (?:must be provided|is (?:missing|required)|not (?:found|present))
        |missing authorization header|api key required
      `,
      hint,
      { 'send.absent': weak },
    ),
    anywhere(
      'underscore-name-lost',
      regex`
        header[s]? ["'\`]?[a-z]{2,20}_[a-z_]{2,20}["'\`]? (?:is |was |are |does |has )?
          (?:
            missing|lost|dropped|ignored|gone|undefined
            |not (?:received|found|there|present|passed|forwarded|arrive|set|reach)
          )
        |["'\`]?[a-z]{2,20}_[a-z_]{2,20}["'\`]? header (?:is |was |does )?(?:
            missing|lost|dropped|ignored|gone|undefined
            |not (?:received|found|there|present|passed|forwarded|arrive|reach)
          )
      `,
      strong,
      { 'send.wrong_header': weak, 'send.absent': hint },
    ),
    said(
      'x-forwarded',
      regex`
        x-forwarded-for: untrusted|request from a reverse proxy was received|untrusted proxy|trusted_proxies
        |bad gateway|proxy-authorization
      `,
      fair,
    ),
    said(
      'canonical-was',
      /canonical string for this request should have been|content sha-?256 mismatch|x-amz-content-sha256/,
      hint,
      { 'sign.mismatch': strong },
    ),
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
        (?:behind|through|via|with|by|past|without) (?:an? |the |our |my |its |corporate |company |own )?
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
      /(?:login form|web login|session|cookie)[a-z ]{0,20}(?:works|succeeds|is fine)/,
      fair,
      { 'key.wrong_kind': hint },
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
      'size-or-body',
      regex`
        (?:depends on|only with|only when|as soon as)[a-z ]{0,20}(?:the )?
          (?:body|payload|message content|size|large|long)
        |empty (?:message|body|list)[a-z ]{0,20}(?:passes|works)
      `,
      weak,
      { 'server.fault': weak, 'sign.mismatch': weak },
    ),
    coded(
      'server-variable',
      regex`
        \$_server\[["'](?:http_authorization|redirect_http_authorization|php_auth)|http_authorization
        |php_auth_user|getallheaders|apache_request_headers
      `,
      strong,
      { 'send.header_case': weak },
    ),
    coded(
      'underscore-in-name',
      /headers?[^;]{0,80}["'](?:api_key|x_api_key|access_token|auth_token|api_token|secret_key|app_key)["'] ?[:=]/,
      fair,
      { 'send.wrong_header': weak },
    ),
    coded(
      'service-worker',
      /service ?worker|rewrites\(|setrewrite|http-proxy-middleware|createproxymiddleware|changeorigin/,
      fair,
    ),
    configured(
      'rewrite-rule',
      regex`
        rewriterule|rewritecond|proxy_pass|fastcgi_param|cgipassauth|setenvif|wsgipassauthorization
        |underscores_in_headers|proxy_set_header|proxy_hide_header|request_header_deny|headers_down
        |requestheader unset
      `,
      strong,
    ),
    configured(
      'proxy-variable',
      /https?_proxy ?=|all_proxy ?=|no_proxy ?=|proxyaddress|forwardheaders|allowedheaders|forward_headers/,
      fair,
      { 'perm.ip': hint },
    ),
    requested(
      'underscore-header',
      / (?:api_key|x_api_key|access_token|auth_token|api_token|secret_key|app_key|api_secret): /,
      strong,
      { 'send.wrong_header': fair },
    ),
    noticed(
      'underscore-name',
      'The header name has an underscore, which nginx and other servers drop by default.',
      (observed) => underscored(observed) !== null,
      fair,
    ),
    noticed(
      'plain-right-and-missed',
      'The request carries a well-formed credential, and the server says that there is none.',
      isSentYetMissed,
      fair,
      { 'send.dropped_redirect': weak, 'send.wrong_header': weak },
    ),
    noticed(
      'site-behind-apache-or-php',
      'A PHP or Apache site refuses a request with an Authorization header: such set-ups often do not hand it on.',
      isPhpSite,
      fair,
      { 'send.scheme_wrong': -hint, 'send.dropped_redirect': -hint },
    ),
    noticed(
      'known-direct',
      'The request goes straight to a well-known provider by https.',
      ({ providerVia, zones }) => providerVia === 'host' && !/proxy|gateway|tunnel|nginx|apache/.test(zones.all),
      -weak,
    ),
    anywhere(
      'pass-through',
      regex`
        (?:pass|passes|passed|passing|forward|forwards|forwarded|hand|hands)(?: the)?[ ]
          (?:authorization|auth|header|headers|token|key)s? (?:header )?(?:on|through|along|to|down)
      `,
      fair,
    ),
  ],

  examine(observed): Verdict<Found> {
    const name = underscored(observed)
    if (name !== null) return suspected({ why: 'underscore', name })
    const via = responseHeader(observed, 'via')
    if (via !== null && isSentYetMissed(observed)) return suspected({ why: 'proxy-answer', name: 'Via' })
    return unknown('the headers as they arrive at the application behind proxy and web server')
  },

  explain({ found }) {
    if (found?.why === 'underscore')
      return `The header ${found.name} has an underscore in its name. nginx (and servers like it) silently drop such headers, so the application never sees the key.`
    if (found !== null)
      return 'The answer came through a proxy (Via), and the server says that no credential arrived although the request has one.'
    return 'The request leaves the program with the key, but a proxy, web server, gateway or middleware on the way drops or rewrites the header before the API reads it.'
  },

  fix({ found, observed }) {
    const dashed = found?.why === 'underscore' ? found.name.replaceAll('_', '-') : null
    return fix(
      dashed === null
        ? 'Let the server in between hand the header on: CGIPassAuth On (Apache), proxy_set_header Authorization $http_authorization (nginx), WSGIPassAuthorization On (mod_wsgi).'
        : `Use ${dashed} instead, if the API reads it, or switch underscores_in_headers on in nginx.`,
      {
        edits: dashed === null || found === null ? [] : [{ kind: 'rename-header', from: found.name, to: dashed }],
        commands: [
          `curl -v "$URL" -H "Authorization: Bearer $API_KEY"${observed.host === null ? '' : ` --noproxy ${observed.host}`}`,
        ],
        links: [
          'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth',
          'https://nginx.org/en/docs/http/ngx_http_core_module.html#underscores_in_headers',
        ],
      },
    )
  },

  question:
    'Does the same request work when it goes straight to the API, past the proxy, gateway or web server in between?',
})

const between = regex`
  proxy|gateway|nginx|apache|php|htaccess|\bcdn\b|ingress|balancer|traefik|caddy|cloudflare|cloudfront|envoy
  |haproxy|tunnel|wsgi|middleware|\biis\b
`
const pastIt = regex`
  (?:direct(?:ly)?|bypassing|without the (?:proxy|gateway)|straight to|from inside|internal address|by ip)
    [a-z ]{0,30}(?:works?|is fine|succeeds?|passes|accepted|answers)
  |works? (?:when (?:called )?)?(?:direct(?:ly)?|without (?:the )?(?:proxy|gateway|cdn|cache)|inside)
`

function isPhpSite(observed: Observed): boolean {
  const { answer, request } = observed.zones
  const isSite =
    /(?:server|x-powered-by):? ?(?:apache|php|litespeed)|woocommerce_rest_|rest_(?:not_logged_in|forbidden|cannot_)|jwt_auth_/.test(
      answer,
    ) || /\/wp-json\/|\.php(?:[/? ]|$)/.test(request)
  return isSite && filledCredentials(observed).some(({ place, scheme }) => place === 'header' && scheme !== null)
}

const underscored = once((observed: Observed): string | null => {
  const sent = filledCredentials(observed).find(
    ({ place, name }) => place === 'header' && name !== null && name.includes('_'),
  )
  if (sent === undefined) return null
  // Some providers do read such a header, so nothing on their side drops it.
  return wantedSpots(observed).some((spot) => sameSpot(spot, spotOf(sent))) ? null : sent.name
})
