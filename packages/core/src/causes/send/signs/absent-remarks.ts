import { lacksProxyLogin } from '../../../looks/proxy-login.ts'
import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of requests that carry no key, and what a proxy answers to them. */
export const absentRemarks: readonly Sign[] = [
  remarked(
    'seen-without',
    regex`
      (?:no|without|lacks?|lacking|missing|empty)(?: an?| the| any)?[ ]
        (?:authorization|auth|api[- ]?key|x-api-key|token|credential)[a-z -]{0,12}
        (?:header|sent|on the wire|in the request)
        (?!,? (?:at all,? )?(?:there is no|it (?:works|passes)|works|passes|succeeds|the (?:call|request)s? (?:work|pass)))
      |(?<!_)(?:header|cookie|token|credential|key)s? (?:is |are |was |were )?(?:not|never)[ ]
        (?:
          handed|included|there|present|set|attached|added|passed|forwarded|sent|part of|visible in
        )
      |(?:does not|do not|doesn't|don't|never) (?:appear|show up|occur) in (?:the |any |its )?[a-z ]{0,16}
        requests?
      |request (?:has|carries|shows|goes out with|contains) no (?:auth|key|token|api|header|credential)
      |(?:has|have|had|shows?|carries|contains?|with) no (?:
          authorization\b|auth header|x-api-key|bearer|credential header
        )
      |(?<!_)(?:header|cookie|token|credential|key)s? (?:
          isn't|aren't|wasn't|weren't|is not|are not|was not|(?:is |are |was |were )?never
        )(?: even| really| actually| being| at all)? (?:
          set|sent|attached|added|passed|there|present|included|transmitted|delivered
        )
      |(?:does not|doesn't|do not|did not|didn't|never|forgets to|fails to|without) (?:even |really |actually )?
        (?:
          send(?:s|ing)?|attach(?:es|ing)?|includ(?:e|es|ing)|transmits?
        ) (?:the |an?y? |its |my |along (?:the |an?y? ))?(?:api |access |auth |bearer |stored |configured )?
        (?:key|token|authorization|auth header|credential|cookie)
      |(?:header|token|key|authorization) (?:
          arrives? (?:as )?empty|(?:does not|doesn't|never) (?:arrives?|reach(?:es)?)
          |(?:is )?(?:absent|missing) (?:in|from|on) (?:the |every |all |this )?
            (?:outgoing |actual |second |captured )?(?:request|call|wire)
        )
    `,
    strong,
    { 'send.stripped': weak, 'send.dropped_redirect': hint },
  ),
  remarked(
    'taken-for-anonymous',
    regex`
      (?:treated|seen|counted|taken|handled|regarded|considered|recogni[sz]ed)(?: only)? as (?:an? )?
        (?:
          public|anonymous|guest|unauthenticated|not (?:logged|signed) in|visitor|stranger
        )
      |(?:allowing|opening|enabling|with) (?:it |this |that )?(?:for |to )?the public role
    `,
    strong,
    { 'send.wrong_header': weak, 'send.stripped': weak, 'send.wrong_place': hint },
  ),
  remarked(
    'never-seen-by-issuer',
    regex`
      (?:console|dashboard|usage|statistics|metrics|panel|quota page)[a-z ]{0,30}[ ]
        (?:shows?|counts?|lists?|registers?|records?) (?:
          no (?:call|request|use|usage|traffic|hit|activity|entr)|zero|0 (?:call|request)|nothing for
        )
      |(?:key|token) (?:was |is |shown as )?(?:never|not yet) used\b|last used:? never
      |no (?:calls|requests|usage|traffic|hits) (?:at all )?(?:are |is )?
        (?:shown|counted|recorded|seen|in the (?:console|dashboard))
    `,
    fair,
    { 'env.wrong_host': weak, 'config.shadowed': weak, 'send.wrong_place': hint, 'key.revoked': -weak },
  ),
  remarked(
    'opened-by-the-browser',
    regex`
      \b(?:links?|pictures?|thumbnails?|avatars?|iframes?|pdfs?|videos?|new tabs?|anchors?)\b[a-z ]{0,25}[ ]
        (?:
          gives?|fails?|is refused|are refused|opened|opens|gets?|returns?
        )\b
      |\b(?:img|image|iframe|anchor|video|audio) (?:tags?|elements?|src)\b(?! (?:latest|\d))|window\.open
      |<(?:img|iframe|video|audio|embed)\b
    `,
    weak,
    { 'send.dropped_redirect': hint },
  ),
  remarked(
    'before-the-token-is-there',
    regex`
      before (?:anyone|the user|a user|somebody|login|signing|the (?:token|key|login|sign-in))[a-z ]{0,20}
        (?:
          signs? in|logs? in|logged|signed|there|loaded|ready|set|done|stored|known
        )
      |(?:after|on|with) (?:a |the )?(?:reload|refresh|second (?:try|attempt|call|start))[a-z ]{0,12} it works
      |race condition|\d (?:times )?(?:out )?of \d{1,6} (?:times )?(?:it )?(?:works|fails|calls|tries)
      |\d times out of \d
    `,
    weak,
    { 'config.not_loaded': weak, 'client.defect': weak },
  ),
  noticed(
    'login-of-the-proxy-missing',
    'A proxy on the way asks for a login of its own (407), and the API saw nothing of the request.',
    lacksProxyLogin,
    decisive,
    {
      'client.defect': -decisive,
      'send.wrong_header': -strong,
      'token.incomplete': -fair,
      'key.missing': -strong,
      'config.not_loaded': -fair,
      'send.companion': -fair,
    },
  ),
  said('proxy-wants-login', /\b407\b|proxy authentication required/, fair, {
    'key.encoded': weak,
    'config.mangled': weak,
    'send.wrong_header': hint,
    'send.dropped_redirect': -fair,
    'send.stripped': -weak,
    'env.wrong_host': -weak,
  }),
  remarked(
    'only-some-calls',
    regex`
      only (?:the )?[a-z0-9/ ._-]{2,40}(?:
          calls?|requests?|endpoints?|routes?|models?|operations?|embeddings?|uploads?|downloads?|methods?
        )?(?: with [a-z -]{2,20})? (?:fail|fails|are refused|is refused|get a 401|return 401)
      |(?:first|initial) request (?:fails|is refused)
    `,
    hint,
    { 'client.defect': hint },
  ),
  remarked(
    'key-set-in-tool',
    regex`
      (?:api )?(?:key|token) (?:is |was |has been )?(?:set|entered|configured|saved|stored|filled in|given)
        [a-z ,]{0,40}(?:app|settings|ui\b|tool|plugin|provider|client|dialog|form|options)
    `,
    hint,
    { 'client.defect': hint, 'config.not_loaded': hint },
  ),
  remarked(
    'listener-log',
    regex`
      log (?:lines? )?(?:are |is |comes? )?(?:from|of|on|in|at) the [a-z0-9 -]{0,30}server
      |server'?s? (?:side )?log|access log|tcpdump|wireshark|packet capture|request dump|devtools
    `,
    hint,
    { 'send.stripped': hint },
  ),
  remarked(
    'by-interceptor',
    regex`
      (?<!response |error |exception )interceptor
        (?! (?:is |was |that is |that was )?(?:meant |supposed |there )?(?:to |that |which |should |for )?
          (?:catch|handle|renew|refresh|retr|react|see)
        )
      |custom (?:http )?(?:client|transport|agent|fetcher)|default headers|request hook
      |http client wrapper|instance of axios|axios instance|custom fetch
    `,
    weak,
    { 'client.defect': hint },
  ),
  remarked(
    'listing-fails',
    regex`
      (?:models?|model list|\/models|health check|connection test|test connection|verify button)[a-z ]{0,25}
        (?:fails?|is refused|401|cannot be)
      |(?:chat|messages?|completions?)[a-z ]{0,20}(?:works?|is fine)[a-z, ]{0,20}(?:models|embeddings?|images?)
    `,
    hint,
    { 'client.defect': weak },
  ),
  remarked(
    'one-path-passes',
    regex`
      (?:
          connection test|test (?:button|connection)|health check|model list|list of models|verify button
          |key validation
        )[a-z ]{0,30} (?:passes|succeeds|works|is (?:ok|green|fine|accepted))
    `,
    fair,
    { 'client.defect': fair, 'send.stripped': -hint, 'key.revoked': -weak, 'key.wrong_kind': -hint },
  ),
]

/** How servers say, and users tell, that the caller was taken for a guest. */
export const takenForNobody: readonly Sign[] = [
  said(
    'gate-met-nobody',
    regex`
      is restricted\. you must (?:have access to it and )?be authenticated
      |you must have access to it and be authenticated
    `,
    strong,
    { 'perm.resource': -strong, 'key.missing': strong, 'config.not_loaded': fair, 'key.expired': weak },
  ),
  said(
    'seen-as-guest',
    /role: ?guests?\b|anonymous_?user\b|user:? ["'`]?(?:guest|anonymous)\b|as (?:a |an )?(?:guest|anonymous user)\b/,
    strong,
    { 'perm.scope': -decisive, 'key.missing': weak, 'env.wrong_account': weak, 'send.stripped': weak },
  ),
  remarked(
    'treated-as-public',
    regex`
      (?:treated|seen|regarded|counted|handled|taken|logged|arrives?|shows? up) as (?:a |an )?
        (?:
          public|anonymous|guest|unauthenticated|not logged in|unknown user
        )
      |(?:public|anonymous|guest|unauthenticated) role[a-z ]{0,24}(?:works?|passes|succeeds|helps)
    `,
    strong,
    { 'send.stripped': weak, 'perm.scope': -weak },
  ),
  remarked(
    // A token that may do everything is refused only where it does not arrive.
    'all-powerful-token-refused',
    regex`
      (?:root|management|bootstrap|master|superuser|cluster[- ]admin) (?:acl )?tokens?\b
        [a-z ,]{0,24}(?:with|has|have|having|gives|holds) (?:all|every|full|global)
    `,
    fair,
    { 'config.not_loaded': fair, 'client.defect': weak, 'perm.scope': -strong, 'perm.resource': -weak },
  ),
]
