import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of redirects, and of the two addresses between which one lies. */
export const redirectRemarks: readonly Sign[] = [
  remarked(
    'redirect-spoken-of',
    regex`
      (?<!(?:payload|code|query|fragment) (?:of|in) the )
      (?<!work(?:s|ing)? (?:through|via|by|with|over|thanks to) (?:the )?)
      (?<!(?:log|sign)[- ]?in (?:succeeds|succeeded|works|worked|completes|passes)(?:,| and) )redirect(?!
          (?:(?:ion)?[_ -]?(?:ur[il]|address)(?:s|es)?\b)
          |(?:s|ed|ing|ion)? (?:me |us |him |back )?to (?:the |a |its )?(?:log|sign)[- ]?(?:in|on)[ ]
            (?:page|form|screen)
          |(?:s|ed|ing|ion)? (?:me |us |him |back )?to [^ ;]{0,60}(?:callback|oauth)
          |(?:s|ed|ing|ion)? (?:back )?(?:after|from|of) (?:the |a )?(?:log|sign)[- ]?(?:in|on)\b
        )
      |(?:sends?|forwards?|bounces?|passes|jumps?) (?:
          me |us |it |them |everyone |everything |visitors |requests? |all[ ]
        )?on(?:wards?)? to (?:https|www|another|the |[a-z0-9-]{1,40}\.[a-z])
      |\b(?:301|302|303|307|308)\b|(?:new|final|moved) (?:address|location|url)|moved permanently
      |(?:host|domain|site|server|endpoint|api) (?:was |has |had |is )?moved
    `,
    strong,
    { 'send.stripped': -hint },
  ),
  remarked(
    'slash-decides',
    regex`
      trailing slash|(?:final|closing|ending|last|extra|missing) slash
      |slash (?:at the end|appended|added|removed|missing)
      |(?:with|without|adding|removing|ends? (?:with|in)|ending (?:with|in)) (?:a |the |an? extra )?
        (?:slash|\/(?= |$|;|,))
    `,
    strong,
    { 'config.mangled': -fair, 'key.encoded': -weak, 'send.stripped': -hint },
  ),
  remarked(
    'header-gone-afterwards',
    regex`
      (?:authorization|header|credential|token)[a-z ]{0,40}(?:is|was|are)[ ]
        (?:null|empty|gone|missing|cleared|removed|not there)(?: any ?more)? (?:
          after|afterwards|on the second|in the (?:second|final|last)
        )
      |after [a-z]{2,20}(?:\(\))? the (?:authorization|auth) header[a-z ]{0,40} is[ ]
        (?:null|empty|gone|missing|cleared)
      |not on the request (?:message )?(?:of|in) the (?:response|answer)
      |after [a-z]{2,20} (?:the )?(?:authorization|header)[a-z ]{0,40}(?:is|was)[ ]
        (?:null|empty|gone|missing|cleared)
      |second request (?:has|carries|goes|is)|two requests (?:are|were|go|in the log)
      |(?:after|behind) (?:the |a |this )?(?:call|request|response|answer|send(?:ing)?|sendasync(?:\(\))?)
        [a-z ]{0,30} (?:has|have|holds?|shows?|contains?|with|carries) no[ ]
        (?:authorization|auth|header|credential|token)
      |no (?:authorization|auth)[a-z ]{0,12}(?:header )?(?:any ?more|any longer)
      |(?:loses|lost|drops|dropped|forgets) (?:the |its |my )?(?:authorization|auth|bearer|token|credential)s?
        (?: header)? (?:on|at|when|while|after|during|across|in) (?:the |a |an? other |another )?
        (?:redirect|https|other host|second|next|follow)
    `,
    fair,
    { 'send.absent': weak, 'client.defect': hint },
  ),
  remarked(
    'https-works',
    regex`
      https[a-z ]{0,30}(?:works?|passes|is fine|fixed|helps)
      |(?:works?|fine|passes) (?:with|over|when using|via)[a-z ]{0,10}https|http (?:instead of|to) https
      |http base
    `,
    strong,
  ),
  remarked(
    'plain-http-told',
    regex`
      (?:address|urls?|base|endpoint|server|host|link|target)[a-z ]{0,20} (?:
          begins?|starts?|written|given|set|configured|entered|is|was|has|uses
        )(?: with| as| over| by)? (?:plain |only )?["'\`]?http(?::\/\/|\b(?! ?s\b|[ /]?[1-3]\b| ?basic))
      |(?:plain|unencrypted|bare) http\b|http:\/\/ (?:address|url|base|link)
      |(?:forces?|enforces?|insists on|redirects? to|switched to|moved to) (?:only )?https
      |https (?:is |was )?(?:forced|enforced|only)|\bhsts\b
      |(?:ssl|https) plug-?in|use_?https_?redirection|https redirection
      |(?:ssl|https|tls|certificate) (?:was |has been |is )?(?:just )?(?:switched|turned) on|an? http and an? https endpoint
    `,
    strong,
    { 'env.wrong_host': hint, 'send.stripped': -weak },
  ),
  remarked(
    'tls-in-front',
    regex`
      (?:terminates|ends|offload)[a-z ]{0,8} ?(?:tls|ssl)|tls (?:proxy|termination|offload)
      |behind (?:nginx|cloudflare|traefik|caddy|an? (?:reverse|load|tls))|(?:cloudflare )?tunnel
      |x-forwarded-proto
    `,
    weak,
    { 'send.stripped': weak },
  ),
  remarked(
    'www-or-apex',
    regex`
      \bwww\b(?!-)|apex|canonical|custom domain|domain (?:was |has )?(?:changed|moved|renamed)
      |renamed (?:repo|repository|project)
      |(?:new|final|renamed|right) (?:name|address|url|host|domain|location) (?:works|answers|is fine|passes)
      |repository (?:was )?(?:moved|renamed|transferred)
    `,
    fair,
    { 'env.wrong_host': weak },
  ),
  remarked(
    'local-works',
    /works? (?:against|with|on) (?:a |the )?local(?:host)?(?: server)?|only in production|fails in production/,
    weak,
    { 'send.stripped': weak, 'config.not_loaded': weak },
  ),
  remarked(
    // The link to the next page is made by the server, and one behind a proxy may take itself to be reached by http.
    'first-page-only',
    regex`
      (?:next|second|further|following) pages? (?:fails?|(?:is|are) refused|gives?|returns?)|only the first page
      |(?:get\(\)|one object|a single object|the first page|page 1)[a-z ]{0,30}(?:works?|passes|is fine)[^.]{0,40}
        (?:all\(\)|many|lists?|second|next|page 2)
    `,
    fair,
    { 'client.defect': weak, 'send.stripped': weak, 'perm.scope': -weak, 'limit.rate': weak },
  ),
  remarked(
    'some-routes',
    /other routes (?:of the same api )?work|only (?:post|put|the collection|list)[a-z ]{0,20}(?:fail|fails)/,
    hint,
    { 'perm.scope': hint },
  ),
  remarked(
    // Two requests where the program made one: what differs between them was left behind on the way.
    'first-of-two-requests-has-it',
    regex`
      first (?:request|call|one|hop)[a-z ,]{0,24} (?:shows?|has|had|carries|carried|contains?|includes?|with|sends?|sent)[ ]
        (?:the |an? )?(?:authorization|auth|header|token|credentials?|login)\b(?![^;]{0,40}(?:later ones|braces))
      |(?:second|next|last|final|following|follow-?up|redirected) (?:request|call|one|hop)[a-z ,]{0,16}[ ]
        (?:lacks|has no|had no|carries no|without|loses|lost|drops|does not (?:have|carry|contain))[ ]
        (?:the |an? |any )?(?:authorization|auth|header|token|credentials?|login)\b
    `,
    strong,
    { 'send.conflict': -weak, 'key.unknown': -weak, 'client.defect': hint },
  ),
  remarked(
    // The front door sends callers on to another port or host; who goes there at once keeps the header.
    'straight-to-the-port',
    regex`
      (?:with|using|when) (?:the )?(?:real |right |direct |final |internal )?(?:port|address|url)(?: [0-9]{2,5})?
        (?:[ ]of the [a-z]{2,16})?(?: in the (?:address|url)| directly)?,? (?:it |this |all |the call )(?:works|passes|succeeds|is accepted|is fine)
      |(?:redirects?|forwards?|sends?) (?:me |all |calls |requests )?(?:on )?(?:from )?(?:port )?(?:80|443|8080|http) (?:on )?to (?:port )?(?:\d{2,5}|https)\b
    `,
    fair,
    { 'send.stripped': hint, 'env.wrong_host': hint },
  ),
]
