import { defineCause, fix, suspected, unknown } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import type { Verdict } from '../../model/cause.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { describeRule, proxyRule } from '../../wire/proxy-rules.ts'
import type { ProxyRule } from '../../wire/proxy-rules.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { anywhere, coded, configured, fair, hint, noticed, requested, said, strong, weak } from '../../model/sign.ts'
import { isSentYetMissed } from '../../wire/missed.ts'
import { sameSpot, spotOf, wantedSpots } from '../../wire/placement.ts'
import { filledCredentials, responseHeader } from '../../wire/sent.ts'
import { behindAPath } from './signs/behind-a-path.ts'
import { strippedShown } from './signs/stripped-shown.ts'
import { strippedRemarks } from './signs/stripped-remarks.ts'
import { ownServerMoved } from './signs/own-server-moved.ts'
import { regex } from '../../model/regex.ts'
import { underscoreDropped } from './signs/underscore-dropped.ts'

type Found =
  | { readonly why: 'underscore' | 'proxy-answer'; readonly name: string }
  | { readonly why: 'rule'; readonly rule: ProxyRule }

export const stripped = defineCause({
  id: 'send.stripped',
  title: 'A proxy, web server or middleware removed or rewrote the credential on the way',
  signs: [
    ...ownServerMoved,
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
    ...strippedRemarks,
    ...strippedShown,
    ...behindAPath,
    underscoreDropped,
    noticed(
      'rule-takes-it-out',
      'The settings of a server in between hold a rule that keeps the credential back.',
      (observed) => proxyRule(observed) !== null,
      proven,
      { ...unproven('send.stripped'), 'send.scheme_wrong': -fair },
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
    const rule = proxyRule(observed)
    if (rule !== null) return suspected({ why: 'rule', rule })
    const name = underscored(observed)
    if (name !== null) return suspected({ why: 'underscore', name })
    const via = responseHeader(observed, 'via')
    if (via !== null && isSentYetMissed(observed)) return suspected({ why: 'proxy-answer', name: 'Via' })
    return unknown('the headers as they arrive at the application behind proxy and web server')
  },

  explain({ found }) {
    if (found?.why === 'rule') return describeRule(found.rule)
    if (found?.why === 'underscore')
      return `The header ${found.name} has an underscore in its name. nginx (and servers like it) silently drop such headers, so the application never sees the key.`
    if (found !== null)
      return 'The answer came through a proxy (Via), and the server says that no credential arrived although the request has one.'
    return 'The request leaves the program with the key, but a proxy, web server, gateway or middleware on the way drops or rewrites the header before the API reads it.'
  },

  fix({ found, observed }) {
    if (found?.why === 'rule') return fix(found.rule.mend)
    const host = observed.host ?? ''
    const dashed = found?.why === 'underscore' ? found.name.replaceAll('_', '-') : null
    return fix(
      dashed === null
        ? 'Let the server in between hand the header on: CGIPassAuth On (Apache), proxy_set_header Authorization $http_authorization (nginx), WSGIPassAuthorization On (mod_wsgi).'
        : `Use ${dashed} instead, if the API reads it, or switch underscores_in_headers on in nginx.`,
      {
        edits: dashed === null || found === null ? [] : [{ kind: 'rename-header', from: found.name, to: dashed }],
        commands: tryCommands(observed, /^[\w.:-]+$/.test(host) ? { more: `--noproxy ${host}` } : {}),
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
