import type { Observed } from '../../../model/observed.ts'
import { anywhere, decisive, fair, noticed, remarked, requested, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Answers and settings in which one sees that the credential was lost before the application. */
export const strippedShown: readonly Sign[] = [
  noticed(
    'visitor-to-wordpress',
    'WordPress refuses with 401 who is not logged in, and with 403 who is and may not: it saw no login at all.',
    (observed) => wordpressRefusal(observed) && observed.status === 401,
    strong,
    { 'send.absent': fair, 'send.scheme_wrong': weak, 'perm.scope': -decisive - strong, 'perm.resource': -fair },
  ),
  noticed(
    'member-of-wordpress',
    'WordPress refuses with 403 who is logged in and may not: the credential arrived.',
    (observed) => wordpressRefusal(observed) && observed.status === 403,
    -fair,
    { 'perm.scope': fair, 'send.absent': -weak },
  ),
  anywhere(
    'no-longer-arrives',
    regex`
      (?:server|back ?end|upstream|app|application|service|script|plugin|php|django|flask)[a-z ]{0,12} no longer[ ]
        (?:gets?|receives?|sees|is given) (?:an? |the |any |its )?(?:authorization|auth\b|header|token|credential)
    `,
    strong,
    { 'send.absent': -weak },
  ),
  anywhere(
    // As documented: AWS and Google put the header under another name, CloudFront signs over it, Firebase passes one cookie.
    'renamed-by-the-platform',
    regex`
      x-amzn-remapped-authorization|x-forwarded-authorization
      |origin access control|cookies? (?:but|except|other than) __session
      |(?:only|but) (?:the cookie )?__session\b
    `,
    fair,
    { 'send.header_case': -weak },
  ),
  anywhere(
    // Apache, Caddy, nginx, Envoy, Traefik and Kong, as each documents how it takes a header off.
    'taken-off-by-a-rule',
    regex`
      requestheader unset authorization|header_up -authorization|proxy_set_header authorization ["']["']
      |request_?headers_?to_?remove[^;]{0,40}authorization|customrequestheaders\.?authorization ?[:=]
      |hide_credentials|remove_?headers?[^;]{0,30}authorization|headers\.delete\(["']authorization
      |(?:label|middleware|rule|setting|filter|config|configuration|snippet|annotation|directive|policy|module)s?[a-z ]{0,20}[ ]
        (?:removes?|empties|clears?|strips?|drops?|unsets?|deletes?|blanks?|removed|stripped|dropped|cleared|emptied)[ ]
        (?:out )?(?:the |all )?["'\`]?(?:authorization|auth)\b
    `,
    strong,
    { 'config.mangled': -fair, 'send.conflict': weak },
  ),
  requested(
    // What Chatwoot documents; most run it behind nginx.
    'documented-name-that-nginx-drops',
    / api_access_token: /,
    strong,
    { 'send.wrong_header': -strong, 'client.defect': -weak, 'key.unknown': -weak },
  ),
  remarked(
    // A server for the home that signs people in before its applications, and puts its own login into the header.
    'sign-on-of-the-host',
    regex`
      yunohost|ssowat|~ynh\d|proxy_params(?:_no_auth|_with_auth)?\b|skipped_uris
      |(?:nginx|apache|proxy|vhost|server)[a-z ]{0,14} (?:configuration|config|settings|block|template)
        (?: was| were| is| has been)? (?:changed|shortened|rewritten|regenerated|replaced|updated|overwritten)
    `,
    fair,
    { 'client.defect': -weak },
  ),
]

function wordpressRefusal({ zones }: Observed): boolean {
  return /rest_cannot_[a-z]|"?rest_forbidden"?|woocommerce_rest_cannot_/.test(zones.answer)
}
