import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'
import { mentionedKeys } from './mentioned-keys.ts'
import { pastedLines } from './pasted-text.ts'

/** Parts of the keys that documentations print, long enough that no issued key has them by chance. */
const samples = regex`
  IOSFODNN7EXAMPLE|I44QH8DHBEXAMPLE|wJalrXUtnFEMI|je7MtGbClwBF\/2Zp9Utk
  |[A-Za-z0-9](?:EXAMPLE|EXAMPLEKEY|EXAMPLETOKEN)$
  |_test_(?:4eC39Hq|BQokikJOvBiI|26PHem9AhJZ|TYooMQauvdEDq)|ngeVfQFYQlKU0ufo8x5d1A|3ax6xnjp29jd6fds4gc373sgvjxteol0
  |eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9l|QWxhZGRpbjpvcGVuIHNlc2FtZQ|QWxhZGRpbjpPcGVuU2VzYW1l|czZCaGRSa3F0MzpnWDFmQmF0M2JW
  |2YotnFZFEjr1zCsicMWpAA|tGzv3JOkF0XG5Qx2TlKWIA|16C7e42F292c6912E7710c838347Ae178B4a
  |123e4567-e89b-12d3-a456-42661417|550e8400-e29b-41d4-a716-446655440000|11111111-2222-3333-4444-555555555555
  |ABC-DEF1234ghIkl-zyx57W2v1u123ew11|AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw|b6907d289e10d714a6e88b30761fae22|b1b15e88fa797225412429c1c50c122a1
  |17653672481-19874698323|Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6|AZDxjDScFpQtjWTOUtWKbyN_bDt4OgqaF4eYXlewfBP4
  |_dHar4XY7LxsDOtmnkVtjNVWXLSlXsM|MTk4NjIyNDgzNDcxOTI1MjQ4|NzkyNzE1NDU0MTk2MDg4ODQy
`

export function isDocumentationSample(text: string): boolean {
  return samples.test(text)
}

/** A line that quotes a documentation, or the program's own help, holds the sample by right. */
const quoting = /^\s*(?:#|\/\/|\*|<!--|>)|\bdocs?\b|documentation|e\.g\.|for example|usage:/i

const sampleId = /AKIA(?:IOSFODNN7|I44QH8DHB)EXAMPLE/
const signaturesCompared = /signaturedoesnotmatch|signature we calculated does not match/

/**
 * Whoever compares signatures has found the access key id, and knows no sample: the sample stands in the report for a
 * key that its writer does not show.
 */
export const sampleStandsForAnother = once(
  (observed: Observed): boolean =>
    signaturesCompared.test(observed.zones.answer) && mentionedKeys(observed).some(({ text }) => sampleId.test(text)),
)

/** The sample of a documentation stands where a key is set or sent; JSON-able. */
export const sampleInUse = once((observed: Observed): { readonly where: string } | null => {
  if (sampleStandsForAnother(observed)) return null
  const lines = pastedLines(observed)
  const found = mentionedKeys(observed).find(
    ({ text, line, name, isCredential }) =>
      (name !== null || isCredential) && isDocumentationSample(text) && !quoting.test(lines[line] ?? ''),
  )
  return found ? { where: found.name ?? 'The request' } : null
})
