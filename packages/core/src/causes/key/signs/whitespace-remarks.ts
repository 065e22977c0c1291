import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What people tell of the way by which the key came, and where the same key works. */
export const whitespaceRemarks: readonly Sign[] = [
  remarked(
    'from-a-file',
    regex`
      (?:key|token|secret|password|credential)[a-z ]{0,24}(?:read|comes|loaded|taken|is kept|stored)
        [a-z ]{0,12}(?:from|in) (?:an? |the |its )?(?:[a-z]{2,12} ){0,2}file\b
    `,
    fair,
    { 'config.mangled': hint, 'config.not_loaded': hint },
  ),
  remarked(
    'from-cluster-secret',
    regex`
      kubernetes secret|k8s secret|from a secret|data section|docker secret|base64-encoded|base64 encoded (?:kubernetes |k8s )?secret|secret of the cluster
      |in kubernetes|in the cluster|container to container|helm|echo (?:without )?-n
    `,
    fair,
    { 'key.encoded': weak, 'config.not_loaded': hint },
  ),
  remarked(
    'pasted-in-a-field',
    regex`
      (?:key|token|secret|it) (?:is |was )?pasted|pasted (?:in|into|from)|copied and pasted
      |(?<!(?:blank|empty|missing) )(?:password|text|input|settings?|masked) (?:field|box|form)
    `,
    weak,
    { 'key.invisible': weak, 'key.truncated': hint },
  ),
  remarked(
    'env-file-from-windows',
    regex`
      crlf|dos2unix|notepad(?!\+\+ (?:plug-?in|extension|add-?on))|windows line|line endings?
      |(?:\.env|file|key)[a-z ]{0,20}(?:made|written|saved|edited|created) (?:on|in|with)[ ]
        (?:windows|notepad|word)
    `,
    strong,
    { 'config.mangled': hint },
  ),
  remarked(
    'typed-in-curl-works',
    regex`
      curl (?:typed|by hand|in the same|inside|from the same)[a-z ]{0,40}
      |same (?:token|key)[a-z ]{0,12}works in (?:curl|postman|insomnia|the browser)
      |works? (?:when|if) (?:written|put|typed|hard-?coded|pasted) (?:in|into|directly)
    `,
    weak,
    { 'key.quoted': hint, 'config.mangled': weak, 'config.not_loaded': weak },
  ),
  remarked(
    'server-only',
    regex`
      (?:works?|fine) (?:on|in) (?:localhost|the own machine|local|development)[a-z ,]{0,30}(?:fails?|not)[ ]
        (?:on|in)
      |fails? on the server|only on the server
    `,
    hint,
  ),
]
