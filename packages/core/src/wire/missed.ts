import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { filledCredentials } from './sent.ts'
import { writesHeader } from './written.ts'
import { regex } from '../model/regex.ts'

const missed = regex`
  (?:missing|no|without)[a-z ]{0,20}(?:authorization|authentication|api key|token|credential)
  |authorization[a-z' ]{0,20} not found
  |(?:authorization|api key|token|credentials?)[a-z' ]{0,20}
    (?:missing|required|must be provided|not (?:provided|present))
`

/** The request carries a credential in a header, and the server says that it got none. */
export const isSentYetMissed = once((observed: Observed): boolean => {
  return filledCredentials(observed).some(({ place }) => place === 'header') && missed.test(observed.zones.answer)
})

/** A key as a parameter of an address that the code writes out. */
const inCodedAddress = /[?&](?:api[_-]?key|key|token|access[_-]?token|auth[_-]?(?:key|token)|app_?id|subscription-key)=/

/** The key stands in query, body or an address of the code, and the server says that it got none. */
export function isInAddressYetMissed(observed: Observed): boolean {
  const sent = filledCredentials(observed)
  const isThere =
    sent.length > 0
      ? sent.every(({ place }) => place === 'query' || place === 'body')
      : inCodedAddress.test(observed.zones.code)
  return isThere && nothingGot(observed)
}

/** The code writes the header of the key out, no request shows it, and the server says that it got none. */
export function isCodedYetMissed(observed: Observed): boolean {
  return filledCredentials(observed).length === 0 && writesHeader(observed) && nothingGot(observed)
}

function nothingGot({ zones }: Observed): boolean {
  return (
    missed.test(zones.answer) ||
    /unregistered callers|anonymous (?:caller|user)|no (?:valid )?api[ _-]?key|not authenticated\b/.test(zones.answer)
  )
}
