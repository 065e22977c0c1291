import { anywhere, decisive, fair, hint, remarked, requested, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const typo = { 'key.truncated': weak, 'key.unknown': hint, 'key.revoked': -weak, 'key.expired': -fair }

/** How a wrong character comes into the key: typed by hand, taken for another, selected along with it. */
export const mistypedSlips: readonly Sign[] = [
  said(
    // The checksum of a message is a signature: it speaks of a key only where a key is what was checked.
    'checksum',
    regex`
      (?<!public |private |host |cache |primary |foreign )\b(?:key|token|licen[cs]e|credential|serial|pat|mnemonic|seed)s?\b
        [^.;"{}]{0,40}\bchecksum (?:mismatch|check failed|failed|error|(?:is |was )?(?:invalid|wrong|incorrect|bad)|does not)
      |(?:key|token|licen[cs]e|credential|serial)s?\b[^.;"{}]{0,24} (?:fails? (?:the |its )?|(?:has |with )?an? (?:invalid|wrong|bad|incorrect) )checksum
      |checksum (?:of|in) (?:the |your |this )?(?:[a-z]{2,12} )?(?:key|token|licen[cs]e|credential|serial)[a-z ]{0,10}
        (?:mismatch|failed|error|invalid|wrong|incorrect|does not)
      |(?:invalid|wrong|bad|incorrect) (?:api[ _-]?key|key|token|licen[cs]e|serial) checksum
    `,
    decisive,
    typo,
  ),
  remarked(
    'typed-by-hand',
    regex`
      (?:typed|typing|entered|keyed|written|wrote|copied)(?: in| out| off| down)?[a-z ]{0,16} by hand
        (?!,? (?:fails|too|as well|no)|[:,]? (?:another|a different|other|same|the same|also))
      |(?:typed|entered|copied) (?:in |it |them )?manually|retyp(?:ed|ing)|typed (?:it |them )?(?:in |off )?from
      |typed (?:a |the )?new key
      |(?:typed|entered|keyed)(?: in)? (?:with|on|using|through|via) (?:the |a |an |my )?(?:tv |television )?
        (?:
          remote|on-?screen keyboard|keypad|phone|touch ?screen|controller|gamepad|virtual keyboard
        )
      |written down|read (?:out|off|aloud)|from paper|from a (?:screenshot|photo|picture)
      |(?:by|with|through) ocr\b|transcrib
    `,
    strong,
    typo,
  ),
  remarked(
    'confusable',
    regex`
      (?:capital|upper ?-?case|lower ?-?case|small) (?:letter )?["']?[a-z0-9]["']?(?: |$|,)|letter o\b
      |zero (?:and|for|instead)|\b[il1] (?:and|for|instead of) [il1]\b|o and 0|0 and o|l and 1|look(?:s)? alike
    `,
    strong,
    { 'key.invisible': weak },
  ),
  remarked(
    'letter-case',
    /(?:upper|lower)[ -]?case|case[- ]sensitive|in capitals|capital letters|hex digits|caps lock/,
    fair,
    typo,
  ),
  remarked(
    'typo-suspected',
    regex`
      (?<!no |any |without )(?:spelling(?: mistake| error)?|typing (?:error|mistake)|mis-?typed|\btypos?\b)
        (?![a-z ./]{0,24} (?:was |is |were |been |got |has )?
            (?:corrected|fixed|repaired|removed|excluded|ruled out)
        )
      |wrong (?:character|letter|digit)|one (?:character|letter|digit) (?:differs?|is wrong|off|different|too)
    `,
    strong,
    typo,
  ),
  remarked(
    'copied-from-mail',
    regex`
      (?:copied|copy|copying|pasted|pasting|taken|took|typed|read)[a-z ]{0,24} (?:from|off|out of|in|by) (?:the |an? |my |his |her |their |our )?
        (?:[a-z]{2,12} )?(?:e-?mail|welcome mail|mail|letter|sms|chat|screenshot|pdf)(?! (?:address|account|server|api)\b|@)\b
      |(?:key|token|secret|password|credentials?|it) (?:that |which )?(?:i |we |he |she |they )?(?:was |is |were |are |has |had )?
        (?:came|comes|arrived|sent|received|got|given|delivered|handed over|mailed|e-?mailed|texted)(?: to me| to us| over| on)? (?:from|in|by|via|as|through) (?:the |an? |my |his |her |their )?
        (?:[a-z]{2,12} )?(?:e-?mail|mail|letter|sms|chat|screenshot|pdf)(?! (?:address|account|server|api)\b|@)\b
      |(?:key|token|secret|password) (?:from|in) (?:the |an? |my |his |her |their )?(?:welcome |confirmation )?(?:e-?mail|mail|letter|sms|screenshot|pdf)(?! (?:address|account|server|api)\b|@)\b
    `,
    fair,
    { 'key.invisible': fair, 'key.unknown': weak },
  ),
  remarked(
    'selected-in-terminal',
    regex`
      selected (?:with the mouse|in (?:the|a) terminal)|terminal (?:output|selection)|mouse|printed by
      |output of (?:a|the|\`)|end-of-line mark|prompt (?:character|sign)
    `,
    fair,
    { 'key.truncated': fair, 'key.encoded': weak, 'key.whitespace': weak },
  ),
  requested('prompt-mark-at-the-end', /(?:bearer|token|key:) [a-z0-9_.=/+-]{16,400}[%$❯»](?: |$|["'])/, fair, {
    'key.encoded': weak,
    'key.invisible': hint,
  }),
  anywhere(
    // Proxmox writes user@realm!name=secret: one mark, and the name of the token in the place of the word tokenid.
    'parts-of-a-proxmox-token',
    /@(?:pam|pve|pbs|pmg)!(?:[a-z0-9_.-]{1,40}!|token_?id=)/,
    strong,
    { 'key.placeholder': fair, 'key.wrong_kind': -weak, 'config.mangled': hint },
  ),
  anywhere(
    // What follows the first equals sign is the value, the second with it.
    'option-with-two-equals-signs',
    /--?[a-z_-]{0,30}(?:key|token|secret|password)[a-z_-]{0,12}==(?=["'$%]?[a-z0-9_])/,
    decisive,
    { 'config.mangled': fair, 'key.quoted': -fair, 'key.unknown': -weak },
  ),
]
