import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { filledCredentials } from './sent.ts'

const missed =
  /(?:missing|no|without)[a-z ]{0,20}(?:authorization|authentication|api key|token|credential)|authorization[a-z' ]{0,20} not found|(?:authorization|api key|token|credentials?)[a-z' ]{0,20}(?:missing|required|must be provided|not (?:provided|present))/

/** The request carries a credential in a header, and the server says that it got none. */
export const isSentYetMissed = once((observed: Observed): boolean => {
  return filledCredentials(observed).some(({ place }) => place === 'header') && missed.test(observed.zones.answer)
})
