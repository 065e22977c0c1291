import type { Observed } from '../model/observed.ts'
import { responseHeader } from './sent.ts'

/** The header that shows an empty allowance, as `name: value`. */
export function limitHeader(observed: Observed): string | null {
  for (const name of ['x-ratelimit-remaining', 'ratelimit-remaining', 'x-rate-limit-remaining']) {
    if (responseHeader(observed, name)?.trim() === '0') return `${name}: 0`
  }
  return null
}

/** What the answer says of when to come back, as written. */
export function retryAfterOf(observed: Observed): string | null {
  const value = responseHeader(observed, 'retry-after')
  return value !== null && /^[\w ,:+-]{1,40}$/.test(value) ? value : null
}
