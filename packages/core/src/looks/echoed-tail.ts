import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

/** The visible end of a masked key that a server printed back (`sk-ab***wxyz`); null when it printed none. */
export const echoedTail = once((observed: Observed): string | null => {
  const found = /(?:\*{3,200}|\.{3,6}|…|•{3,60})([\w-]{3,8})(?=["'.,\s\\)]|$)/.exec(observed.raw.answer)
  return found?.[1] ?? null
})

/** True when the server's echo ends otherwise than every key the user shows: another value was sent. */
export const echoesAnotherKey = once((observed: Observed): boolean => {
  const tail = echoedTail(observed)
  const keys = observed.credentials
    .map(({ value }) => value.reveal().trim())
    .filter((key) => key.length >= 16 && /^[\w-]+$/.test(key))
  // A tail that is a word (HERE, key) belongs to a placeholder, not to another key.
  return (
    tail !== null && /\d|[a-z][A-Z]|[A-Z][a-z]/.test(tail) && keys.length > 0 && !keys.some((key) => key.endsWith(tail))
  )
})
