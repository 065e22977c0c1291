import { glimpse } from '../model/glimpse.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'
import { shownText } from './code/shown.ts'

/** A rule of a server in between that takes the credential out of the request; `rule` as its documentation spells it. */
export type ProxyRule = { readonly rule: string; readonly mend: string }

interface Known extends ProxyRule {
  readonly pattern: RegExp
  /** What would make it right, if it is in view. */
  readonly unless?: RegExp
}

const known: readonly Known[] = [
  {
    rule: 'removeHeader: true',
    mend: 'Set removeHeader to false, so that Traefik hands the Authorization header on.',
    pattern: /\bremoveHeader["']?\s?[:=]\s?["']?true/,
  },
  {
    rule: 'hide_credentials',
    mend: 'Switch hide_credentials off in the Kong plugin.',
    pattern: /hide_credentials["']?\s?[:=]\s?["']?true/,
  },
  {
    rule: 'proxy_set_header Authorization ""',
    mend: 'Write proxy_set_header Authorization $http_authorization.',
    pattern: /proxy_set_header\s+(?:authorization|x-[\w-]+)\s+["']{2}/i,
  },
  {
    rule: 'proxy_pass_request_headers off',
    mend: 'Switch proxy_pass_request_headers on.',
    pattern: /proxy_pass_request_headers\s+off/,
  },
  {
    rule: 'RequestHeader unset',
    mend: 'Take the RequestHeader unset line out.',
    pattern: /RequestHeader\s+(?:early\s+)?unset\s+["']?(?:authorization|x-[\w-]+)/i,
  },
  {
    rule: 'http-request del-header',
    mend: 'Take the del-header line out of HAProxy.',
    pattern: /http-request\s+del-header\s+["']?(?:authorization|x-[\w-]+)|reqi?del\s+\^?authorization/i,
  },
  {
    rule: 'request_headers_to_remove',
    mend: 'Take the header out of request_headers_to_remove.',
    pattern: /request_?headers_?to_?remove["']?\s?:\s{0,20}(?:\[|-)?\s?["']?(?:authorization|x-[\w-]+)/i,
  },
  {
    rule: 'headers.request.remove',
    mend: 'Take the header out of the list that the mesh removes.',
    pattern: /request:\s+remove:\s+(?:-|\[)\s?["']?(?:authorization|x-[\w-]+)/i,
  },
  {
    rule: 'header_up -Authorization',
    mend: 'Take header_up -Authorization out of the Caddyfile.',
    pattern: /header_up\s+-(?:authorization|x-[\w-]+)/i,
  },
  {
    rule: 'RemoveRequestHeader',
    mend: 'Take the RemoveRequestHeader filter out of the route.',
    pattern: /RemoveRequestHeader\s?=\s?(?:authorization|x-[\w-]+)|removeRequestHeader\(\s?["'](?:authorization|x-)/i,
  },
  {
    rule: 'sensitiveHeaders',
    mend: 'Set sensitiveHeaders to an empty list for this route: Zuul holds Authorization and cookies back by default.',
    pattern: /\bzuul\b[^]{0,200}?routes|sensitive-?headers\s?[:=]\s?[^\n]{0,60}authorization/i,
    unless: /sensitive-?headers\s?[:=]\s?(?:\n|$|(?!.*authorization))/im,
  },
  {
    rule: 'unset req.http.Authorization',
    mend: 'Take the unset line out of the VCL.',
    pattern: /(?:unset|remove)\s+req\.http\.(?:authorization|x-)/i,
  },
  {
    rule: 'request_header_access',
    mend: 'Allow the header in request_header_access.',
    pattern: /request_header_access\s+authorization\s+deny/i,
  },
  {
    rule: 'customRequestHeaders',
    mend: 'Take the empty value out of customRequestHeaders.',
    pattern: /customRequestHeaders:?\s{0,20}["']?(?:authorization|x-[\w-]+)["']?\s?[:=]\s?["']{2}/i,
  },
  {
    rule: 'removeHeader(…)',
    mend: 'Take the line out of the proxy that removes the header.',
    pattern:
      /proxyReq\.removeHeader\(\s?["'](?:authorization|x-)|delete\s+(?:req|request|proxyReq|ctx\.request)\.headers(?:\.authorization|\[["'](?:authorization|x-))/i,
  },
  {
    rule: 'WSGIPassAuthorization',
    mend: 'Write WSGIPassAuthorization On: mod_wsgi keeps the Authorization header to itself without it.',
    pattern: /WSGIScriptAlias|WSGIDaemonProcess/,
    unless: /WSGIPassAuthorization\s+On/i,
  },
  {
    rule: 'CGIPassAuth',
    mend: 'Write CGIPassAuth On (or SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1): Apache hands the Authorization header to no CGI or FastCGI program without it.',
    pattern: /proxy:(?:fcgi|unix):|FcgidWrapper|FastCgiExternalServer|ProxyPassMatch[^\n]{0,80}fcgi:/i,
    unless: /CGIPassAuth\s+On|HTTP_AUTHORIZATION|-pass-header\s+Authorization/i,
  },
  {
    rule: 'underscores_in_headers',
    mend: 'Name the header with hyphens, or switch underscores_in_headers on.',
    pattern: regexOf(
      'i',
    )`(?:-H|--header)[ =]["'][a-z]{1,20}_[a-z_]{2,20}:[^]{0,3000}\b(?:proxy_pass|nginx|uwsgi_pass|fastcgi_pass)\b|\b(?:proxy_pass|nginx|uwsgi_pass)\b[^]{0,3000}(?:-H|--header)[ =]["'][a-z]{1,20}_[a-z_]{2,20}:`,
    unless: /underscores_in_headers\s+on/,
  },
  {
    rule: 'the origin request policy',
    mend: 'Give the behaviour an origin request policy that forwards the Authorization header (AllViewer), or a cache policy that includes it.',
    pattern:
      /CachingOptimized[^]{0,300}(?:origin request policy:? ?(?:none|-|\n)|no origin request policy)|forwarded_values[^]{0,200}headers\s?=\s?\[\s?\]/i,
  },
  {
    rule: 'the Authorization header arrives under another name',
    mend: 'Read the credential from the header in which the gateway hands it on, or send it in a header of its own that the gateway leaves alone.',
    pattern:
      /\b(?:x-amzn-remapped|x-forwarded|x-original|x-envoy-original|x-gateway|x-apigateway-api-userinfo|x-ms-original|x-orig)-authorization["']?\s?(?::|=>|=)\s?\[?["']?(?:bearer|basic|token)/i,
    unless:
      /(?<![\w-])["']?authorization["']\s?(?::|=>)\s?\[?["'](?:bearer|basic|token) [^\n]{0,600}-authorization["']|-authorization["'][^\n]{0,600}(?<![\w-])["']authorization["']\s?:/i,
  },
]

export const mayHoldARule = glimpse(
  known.map(({ pattern }) => pattern),
  'header',
  'hide_credentials',
  'zuul',
  'req.http.',
  'wsgi',
  'fcgi',
  'fastcgi',
  'proxy_pass',
  'nginx',
  'proxy:unix:',
  'cachingoptimized',
  'forwarded_values',
  '-authorization',
  'reqdel',
  'reqidel',
  'remove:',
)

export const proxyRule = once((observed: Observed): ProxyRule | null => {
  if (!mayHoldARule(observed)) return null
  const text = shownText(observed)
  const found = known.find(({ pattern, unless }) => pattern.test(text) && !(unless?.test(text) ?? false))
  return found === undefined ? null : { rule: found.rule, mend: found.mend }
})

export function describeRule({ rule }: ProxyRule): string {
  return `The server in between does not hand the credential on, as its settings show: ${rule}.`
}
