import { decisive, fair, said, strong } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** The server prints the sample back as it came: a start and dots, nothing that it masked itself. */
export const echoedSample = said(
  'sample-echoed',
  regex`
    (?:provided|received|got): ?["'\`]?(?:sk|pk|key|api|token|gsk|hf)[-_](?:\.{3}|…|x{3,40})["'\`]?(?:[.,; ]|$)
  `,
  decisive,
  { 'key.truncated': -strong, 'config.not_loaded': -fair },
)
