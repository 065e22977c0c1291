import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

/** The visible end of a masked key that a server printed back (`sk-ab***wxyz`); null when it printed none. */
export const echoedTail = once((observed: Observed): string | null => {
  const found = /(?:\*{3,200}|\.{3,6}|…|•{3,60})([\w-]{3,8})(?=["'.,\s\\)]|$)/.exec(observed.raw.answer)
  return found?.[1] ?? null
})

/**
 * True when a request in view went to a host of nobody in particular, and the refusal tells of a key that this request did not
 * have: a gateway stands there, and the key that was refused is its own.
 */
export const echoesGatewaysKey = once((observed: Observed): boolean => {
  const { host, providerVia, facts, credentials } = observed
  if (facts.request === null || host === null || providerVia === 'host' || isVendorsPath(observed)) return false
  const sent = credentials.filter(({ place, reference }) => place === 'header' && reference !== true)
  const tail = echoedTail(observed)
  return (
    tail !== null &&
    /\d|[a-z][A-Z]|[A-Z][a-z]/.test(tail) &&
    sent.length === 1 &&
    sent.every(({ value }) => /^[\w.-]{16,400}$/.test(value.reveal()) && !value.reveal().endsWith(tail))
  )
})

/** A subdomain of the vendor whose page the answer names is the vendor's. */
function isVendorsPath({ host, provider }: Observed): boolean {
  const name = provider?.id.split('-')[0]
  return name !== undefined && (host ?? '').includes(name)
}

/** True when the server's echo ends otherwise than every key the user shows: another value was sent. */
export const echoesAnotherKey = once((observed: Observed): boolean => {
  if (echoesGatewaysKey(observed)) return false
  const tail = echoedTail(observed)
  const keys = observed.credentials
    .map(({ value }) => value.reveal().trim())
    .filter((key) => key.length >= 16 && /^[\w-]+$/.test(key))
  // A tail that is a word (HERE, key) belongs to a placeholder, not to another key.
  return (
    tail !== null && /\d|[a-z][A-Z]|[A-Z][a-z]/.test(tail) && keys.length > 0 && !keys.some((key) => key.endsWith(tail))
  )
})

/** True when the user tells how the key ends ("it ends in 7Qpd") and the server's echo ends otherwise. */
export function toldEndDiffers(observed: Observed): boolean {
  const told = /\b(?:ends?|ending) (?:in|with|on) ["'`]?([A-Za-z0-9]{3,8})\b/.exec(observed.raw.remarks)?.[1]
  const tail = echoedTail(observed)
  return tail !== null && told !== undefined && /\d|[a-z][A-Z]/.test(told) && !tail.endsWith(told)
}
