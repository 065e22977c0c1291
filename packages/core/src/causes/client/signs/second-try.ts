import { anywhere, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** The library repeats a request, and repeats it without the credential. */
export const secondTry: readonly Sign[] = [
  anywhere(
    'repeated-without-credential',
    regex`
      \b(?:retr(?:y|ies|ied|ying)|second (?:attempt|try|request|call)|resent|repeated (?:request|call))\b[^.;]{0,100}
        (?:no|without|missing|lacks?|drops?|dropped|loses?|lost|not (?:sent|there|set|included)|omits?)\b[^.;]{0,40}
        \b(?:header|authorization|key|token|credentials?)\b
      |\b(?:no|without|missing|lacks?|drops?|dropped|loses?|lost)\b[^.;]{0,30}\b(?:header|authorization|key|token|credentials?)\b
        [^.;]{0,24}\b(?:on|in|for|with|during|at) (?:the |a |each |every |any )?(?:retr(?:y|ies)|second (?:attempt|try|request))
      |\b(?:retr(?:y|ies)|second (?:attempt|try|request))\b[^.;]{0,60}header missing
    `,
    strong,
    { 'send.absent': -strong, 'key.missing': -strong },
  ),
]
