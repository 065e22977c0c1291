import { coded, decisive, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What was made of the key for another place, a hash or a cipher, was put where the key itself belongs. */
export const hashedInstead: readonly Sign[] = [
  remarked(
    'hash-or-cipher-entered',
    regex`
      (?:md5|sha-?(?:1|256|512)|bcrypt|hash(?:ed)?|checksum|encrypted|enciphered)\b[a-z0-9 ]{0,50}[ ]
        (?:entered|pasted|typed|put|stored|used)[a-z ]{0,14} (?:as|in|into) (?:the |a |its )?(?:[a-z]{2,12} )?
        (?:password|key|token|secret|rule|field|setting|form)\b
      |(?:password|key|token|secret)s? (?:was |is |were |got )?(?:first )?(?:encrypted|hashed|enciphered)[a-z ]{0,50}[ ]
        (?:and|then) (?:then )?(?:pasted|entered|put|typed|sent)\b
      |(?:payload|blob|cipher ?text|encrypted (?:text|string|value|key))[a-z ]{0,30} (?:is |was )?
        (?:sent|used|entered|passed) as [a-z-]{2,24} (?:unchanged|as it (?:came|is|was)|as is|undecrypted)
    `,
    decisive,
    {
      'config.mangled': hint,
      'key.wrong_kind': -fair,
      'key.whitespace': -weak,
      'client.defect': -fair,
      'config.not_loaded': -weak,
      'perm.resource': -weak,
      'send.dropped_redirect': -weak,
    },
  ),
  coded(
    // The setters of a URL encode what they take, and its text keeps it so.
    'password-set-on-an-address',
    /new url\([^)]{1,120}\)[^}]{0,160}\.password ?= ?[^}]{1,160}\.(?:tostring\(|href\b)/,
    strong,
    { 'client.defect': fair, 'config.mangled': -fair },
  ),
]
