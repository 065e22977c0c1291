import { regexOf } from '../model/regex.ts'

// Dots or stars, a word for it, or brackets around such a word and a few more: `[Authorization redacted]`, `<REDACTED_TOKEN>`.
const leftOut = regexOf('i')`
  ^\s?(?:\.{2,}|…+|\*{3,}
    |(?:redacted|masked|hidden|removed|omitted|censored|obfuscated|saniti[sz]ed|scrubbed|filtered)
    |[<[(]{1,2}(?:[^<>[\]()]{0,60}[^a-z<>[\]()])?
      (?:redacted|masked|hidden|removed|omitted|censored|obfuscated|saniti[sz]ed|scrubbed|filtered)
      (?:[^a-z<>[\]()][^<>[\]()]{0,60})?[>\])]{1,2}
  )$
`

/**
 * Who shares a trace often takes the key out of it, by hand or with a tool: then it was another value that was sent. Without a
 * scheme word before it, the word may have been taken out with the key.
 */
export function isLeftOut(value: string): boolean {
  return value.length <= 200 && leftOut.test(value)
}
