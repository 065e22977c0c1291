import { fair, hint, remarked, strong, weak, type Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of how a key was copied, that explains a character which nobody sees. */
export const invisibleRemarks: readonly Sign[] = [
  remarked(
    'from-a-document',
    regex`
      (?:copied|pasted|copy|taken|came|sent|received)[a-z ]{0,24}(?:from|out of|in|by|via) (?:an? |the |my )?
        (?:
          pdf|word|e-?mail|mail|chat|slack|teams|whatsapp|notion|confluence|google docs?|onenote|web ?page
          |website|wiki|document|note|notes|jira|excel|spreadsheet
        )\b
    `,
    weak,
    { 'key.whitespace': weak, 'key.truncated': weak, 'key.mistyped': weak },
  ),
  remarked(
    'rich-text',
    regex`
      rich[- ]text|word processor|auto-?correct|smart (?:quotes?|punctuation)|typographic|curly quotes
      |formatted text|wysiwyg|workflow tool
    `,
    strong,
    { 'key.quoted': weak },
  ),
  remarked(
    'control-v-in-a-console',
    regex`
      ctrl ?[+-]? ?v[a-z ]{0,20}(?:powershell|console|terminal|cmd|prompt|wsl|shell)
      |(?:powershell|console|terminal|cmd|prompt|shell)[a-z ]{0,20} ctrl ?[+-]? ?v\b
    `,
    strong,
    { 'key.truncated': hint, 'key.missing': hint },
  ),
  remarked(
    'masked-field',
    /(?<!(?:blank|empty|missing) )(?:masked|password|settings?|secret) (?:settings )?field|credential store|keychain|pasted into/,
    weak,
    { 'key.whitespace': weak },
  ),
  remarked(
    'looks-identical',
    regex`
      looks? (?:exactly )?(?:the same|identical|equal)|no visible difference|(?:visually|seems) identical
      |retyp(?:ed|ing)|typed (?:again|by hand|it in again)
    `,
    fair,
    { 'key.mistyped': weak, 'key.whitespace': weak },
  ),
  remarked(
    'length-differs',
    regex`
      (?:length|characters?|bytes?)[a-z0-9 ]{0,30}(?:more|longer|differ|instead of|too many|one too)
      |one (?:character|byte) (?:more|longer)
    `,
    fair,
    { 'key.whitespace': fair, 'key.truncated': hint },
  ),
  remarked(
    'foreign-keyboard',
    regex`
      (?:cyrillic|russian|greek|chinese|japanese|korean|arabic|full-?width)[ ]
        (?:keyboard|letter|layout|input|character)
      |input method|\bime\b
    `,
    strong,
    { 'key.mistyped': hint },
  ),
  remarked(
    'plain-ascii-else',
    regex`
      (?:question|input|message|text|prompt)[a-z ]{0,16}is (?:plain|pure|only) ascii
      |no (?:special|non-ascii|unicode) characters?
    `,
    fair,
  ),
  remarked(
    'file-saved-by-editor',
    regex`
      (?:saved|written|created|edited)[a-z ]{0,16}(?:with|by|in)[ ]
        (?:notepad|powershell|out-file|excel|textedit|word)
      |utf-?16|utf-?8 with bom|out-file
    `,
    fair,
    { 'key.whitespace': fair, 'config.mangled': hint },
  ),
  remarked(
    'same-works-in-curl',
    /same (?:token|key)[a-z ]{0,12}works in (?:curl|postman|another|the terminal)|works? in curl/,
    hint,
  ),
]
