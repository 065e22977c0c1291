import { anywhere, decisive, fair, strong } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Somebody tells that the value was stored together with its quotes. */
export const keptWithQuotes = anywhere(
  'kept-with-quotes',
  regex`
    (?:saved|stored|entered|pasted|put|wrote|added|defined|copied|set)\b[^.;]{0,90} (?:with|including|inside|together with) (?:the |its |their |both )?(?:double |single )?(?:quotation marks|quote marks|quotes)(?! (?:removed|taken|stripped|off))
    |mit (?:den )?anführungszeichen (?:gespeichert|eingetragen|kopiert|gesetzt)|(?:con|com) (?:las |as )?(?:comillas|aspas)
  `,
  strong,
  { 'key.wrong_kind': -decisive, 'api.retired': -strong, 'config.not_loaded': -fair },
)
