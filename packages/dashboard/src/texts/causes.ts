import { refusalRules, type RefusalCode } from '@why401/core/issuer'

/** What a cause is called, in the words of the answers that callers get. Of an unknown one: its id. */
export const causeTitle = (code: string): string =>
  code in refusalRules ? refusalRules[code as RefusalCode].title : code
