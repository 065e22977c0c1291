import { anywhere, fair, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** In forms, in queries and in the Basic scheme of OAuth a plus is read as a blank, unless it is written %2B. */
export const plusTold: readonly Sign[] = [
  anywhere(
    'plus-in-the-secret',
    regex`
      (?:secrets?|passwords?|tokens?|user ?names?|(?:api|access) keys?)\b[^;.]{0,30} (?:contain(?:s|ing)?|with(?:out)?|has|have|holds?|includ(?:es|ing)|having) (?:an? |the |any |some )?(?:["'(\`]?\+(?!\w)|plus\b(?! (?:the|plan|subscription)))
      |(?:["'(\`]?\+["')\`]?|\bplus(?: sign)?) (?:of|in|within|inside|from) (?:the |its |my |a |his )?(?:client )?(?:secret|password|token|user ?name)
      |(?:\+|\bplus(?: sign)?)["')\`]?[a-z ]{0,24} (?:becomes?|become|became|turns?|turned|decoded|read|arrives?|arrived|replaced|changed)[a-z ]{0,10} (?:an? )?(?:space|blank|" ")
      |(?:secret|passwor[dt]|token|schlüssel|kennwort|clave|contraseña|mot de passe)[^;.]{0,24} (?:mit|enthält|con|contiene|avec|contient) (?:einem |ein |un |le |el )?(?:\+(?!\w)|plus\b|pluszeichen|signo (?:más|\+))
    `,
    fair,
    {
      'send.scheme_wrong': fair,
      'sign.mismatch': weak,
      'config.mangled': weak,
      'client.defect': weak,
      'key.wrong_kind': -fair,
      'key.mistyped': -weak,
    },
  ),
  // The address that a provider of mail makes of one's own with a plus and a word.
  anywhere(
    'plus-in-a-login-of-a-form',
    /[?&"'](?:username|email|login|user)=[^&\s"'%{$]{1,60}\+[^&\s"'%@]{0,40}@/,
    strong,
    { 'config.mangled': weak, 'send.absent': -fair, 'send.wrong_place': -weak, 'key.wrong_kind': -weak },
  ),
]
