import { decisive, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of a second credential. */
export const conflictRemarks: readonly Sign[] = [
  remarked(
    'extra-copy',
    regex`
      (?:
          default_headers|default headers|second copy|header (?:is |was )?(?:set|sent|added) twice
          |twice in the request|both headers
          |two (?:[a-z-]{3,16} )?(?:headers|credentials|tokens|keys|logins) (?:are |were |go out |travel )?
            (?:sent|set|on|in|at once|at the same time)
          |(?:second|another|old|stale|other|extra|additional)[ ]
            (?:authorization|x-api-key|api-key|auth|credential)[a-z -]{0,12} (?:is |was |gets |goes )?
            (?:sent|added|set|also|too|beside|out|on the|left|still)
          |(?:authorization|token|header|credential|login)s?(?: header)? (?:is |are |gets? |was )?
            (?:
              overwritten|overridden|replaced|doubled|duplicated|appended|piled|sent twice|added twice|added again
              |merged|joined
            )
          |(?:overwrites|overrides|replaces|doubles|duplicates) (?:the |my |our |its )?
            (?:authorization|auth|token|header|credential|key)
          |(?:also|additionally|still|too|as well) (?:sends?|sent|sets?|adds?|added|carries|has|passes)[ ]
            (?:the |an? |its )?(?:own |old |other |second )?(?:
              authorization|x-api-key|bearer|basic auth|auth header|session cookie|cookie
            )
        )
    `,
    strong,
  ),
  remarked(
    'redirect-to-storage',
    regex`
      redirect[a-z ]{0,40}(?:s3|storage|signed|presigned|bucket|blob|cdn|download|other host|another host)
      |(?:pre-?signed|signed) (?:s3 )?url
      |(?:download|fetch)[a-z]{0,3} (?:of |the |an? ){0,5}(?:[a-z]{2,12} )?(?:
          link|url|logs?|assets?|artifacts?|archive|attachments?|zip|tarball|layers?|blobs?|release
        )\b
      |(?:asset|artifact|log|attachment|archive|blob|layer)s? (?:download|upload)
      |(?:header|token|credential)s? (?:is |are |goes? |go |went )?(?:also |kept |carried |sent |passed )?
        (?:along|on|over) (?:to|with|over|on|across) (?:the |a |an? other |another )?
        (?:redirect|other host|storage|s3|next host|target)
    `,
    strong,
    { 'send.dropped_redirect': weak },
  ),
  remarked(
    'basic-auth-in-front',
    regex`
      (?:
          nginx|apache|traefik|caddy|haproxy|reverse proxy|ingress|web server|gateway|openresty|authelia
          |oauth2[- ]proxy
        )[^;.]{0,60}(?:basic auth|password|htpasswd|own (?:token|login|credential|authori[sz]ation|auth))
      |basic auth[a-z]{0,12}[^;.]{0,40}(?:in front|nginx|apache|traefik|caddy|proxy|ingress|web server)
      |(?:nginx|proxy|web server|gateway)(?: itself)? accepts the (?:password|token|login|user)
      |(?<!no )(?:password|credential|login)s? (?:dialog|prompt|box|window)s?[ ]
        (?:comes|pops|appears|shows|keeps|opens|again|of the browser)
      |(?:asks?|asking|prompts?|prompting)(?: me| us)? for (?:the |a )?(?:user|password|login|basic|credentials)
        [a-z ]{0,30}(?:again|over and over|repeatedly|every time)
      |keeps (?:asking|prompting)
    `,
    strong,
    { 'send.stripped': -weak },
  ),
  remarked(
    'token-refused-beside-login',
    regex`
      (?:user ?name and password|basic|login)[a-z ,]{0,40}(?:no|without an?|empty) (?:api )?(?:token|bearer|key)\b
      |(?:bearer|token)[a-z ]{0,20}(?:is |was )?(?:empty|left empty|blank)
    `,
    weak,
  ),
  remarked(
    'also-logged-in',
    regex`
      (?:logged in|login)[a-z ]{0,30}(?:done|too|as well|also|user|with the browser|subscription)
      |(?:browser|tab|window)[a-z ]{0,40} (?:logged|signed) in\b
      |(?:logged|signed) in (?:to|at|into|on)[a-z ]{2,40} (?:in|with|of) the (?:same )?browser
      |only (?:when|while|if|as long as)[a-z ]{0,12}(?:logged|signed) in\b
      |(?:private|incognito) (?:window|tab|mode)[a-z ]{0,20}works
      |(?:works|passes|is fine) (?:in|with) (?:a |an )?(?:private|incognito)
      |(?:works|passes|is fine) (?:when|after|once|while)[a-z ]{0,8}(?:logged|signed|logging|signing) out
    `,
    weak,
    { 'config.shadowed': hint, 'key.wrong_kind': hint },
  ),
  remarked(
    'login-left-over',
    regex`
      (?:besides|beside|next to|as well as|in addition to|alongside|still has|leftover|stale)[a-z ]{0,16}
        (?:oauth|subscription|login|session)
    `,
    weak,
    { 'config.shadowed': weak, 'key.wrong_kind': weak },
  ),
  remarked(
    'gateway-holds-key',
    regex`
      gateway (?:holds|has|keeps|adds|injects)|proxy (?:adds|injects|sets|holds)|header was overridden
      |empty (?:string|header)|basic auth (?:of|on|in front)|htpasswd|staging password
    `,
    fair,
    { 'send.stripped': weak },
  ),
  remarked(
    // What was chosen first stays in the form and goes along.
    'way-was-switched',
    regex`
      (?:switched|changed|changing|switching|went over|moved)[a-z "'\`]{0,30} (?:from|to|over to|between)[ ]
        ["'\`]?(?:
          custom|bearer|basic|oauth|api[- ]key|token|login|password|another (?:way|kind|type) of (?:auth|log)
        )
      |first ["'\`]?(?:custom|basic|bearer|oauth|api[- ]key|a (?:login|password|token))["'\`]? (?:was|had been)
    `,
    weak,
    { 'config.shadowed': weak },
  ),
  remarked(
    // A header that is appended instead of set piles up with each attempt.
    'only-the-repeat-fails',
    regex`
      (?:first|initial) (?:request|call|attempt|one|try)[ ]
        (?:passes|works|succeeds|is (?:fine|ok|accepted)|goes through)[^.]{0,60}
        (?:
          retr|repeat|second|next|later|again|further|following|subsequent
        )
      |only (?:the )?(?:requests?|calls?|ones?)?(?: that| which)?[a-z ]{0,20}
        (?:retr(?:y|ies|ied)|repeat(?:ed|s)|re-?sent)
    `,
    weak,
    { 'token.expired': hint, 'sign.nonce': hint },
  ),
  remarked('netrc', /netrc/, decisive, { 'key.placeholder': -weak, 'perm.client': -weak }),
  remarked('cookie-beside', /cookie (?:jar|sent|of the browser)|stale cookie|session cookie/, fair),
]
