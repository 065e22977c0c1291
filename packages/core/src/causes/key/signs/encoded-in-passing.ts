import { anywhere, decisive, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What encodes stands on the line that stores or sends the key, or is told of, although the next one encodes again or nothing decodes. */
export const encodedInPassing: readonly Sign[] = [
  // `kubectl create secret --from-literal` and `stringData` encode by themselves; what wants a plain value decodes nothing.
  anywhere(
    'literal-encoded-by-hand',
    regex`
      --from-literal[= ][^;]{0,200}\bbase64\b|stringdata:[^;]{0,200}\bbase64\b
      |\| ?base64[^;|]{0,24}\)[^;]{0,400}(?:stringdata:|--from-literal)
      |(?:gh secret set|vault kv put|aws secretsmanager|gcloud secrets)[^;]{0,160}\| ?base64\b
      |base64[- ]encoded (?:it |them )?(?:first|by hand|beforehand|as the [^;]{0,40}(?:says?|wants?|told|refused))
      |encoded (?:it |them )?(?:with base64 |in base64 |to base64 )?(?:by hand|beforehand)
      |base64[- ]encoded (?:the |my |our )?(?:key|token|password|secret)s? (?:first|by hand|beforehand)
    `,
    decisive,
    { 'key.whitespace': -fair, 'config.mangled': -strong, 'config.not_loaded': -strong, 'config.shadowed': -strong },
  ),
  anywhere(
    'percent-encoded-twice',
    /[?&;](?:api_?)?(?:key|token|sig|signature|code|password|secret|access_token|api-?key)=[^\s&"']{0,160}%25(?:2[0-9a-f]|3[adf]|40)/,
    decisive,
    { 'send.wrong_place': -strong, 'sign.mismatch': -fair },
  ),
  anywhere(
    // In a form and in a query a plus stands for a blank: what is meant has to be written %2B.
    'plus-left-in-a-form',
    /[?&"'](?:password|passwd|client_secret|sig)=[^&\s"'%{$]{0,80}\+[a-z0-9/=]/,
    strong,
    { 'config.mangled': fair, 'client.defect': fair, 'key.mistyped': -weak, 'key.wrong_kind': -fair },
  ),
  // What a service encrypts for one file, job or repository is decrypted there alone; elsewhere the cipher is sent as the key.
  remarked(
    'encrypted-and-put-elsewhere',
    regex`
      (?:key|token|secret|password|value|login)s? (?:was |is |were |got |has been |had been )?(?:first )?encrypted[ ]
        (?:on|with|by|using|through|via|into|anew)\b
      |encrypted (?:form|value|string|key|token|text)\b[a-z ]{0,30}(?:pasted|put|stored|entered|set|used|into)
      |(?:pasted|put|stored|entered|set|used) the encrypted (?:form|value|string|key|token|text)
    `,
    fair,
    { 'config.mangled': weak, 'config.not_loaded': hint, 'key.unknown': -weak, 'key.expired': -weak },
  ),
]
