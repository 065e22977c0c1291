import { isNearly } from '../looks/near-word.ts'

/** Names under which most APIs read a key. */
const usual = ['Authorization', 'X-API-Key', 'Api-Key', 'X-Auth-Token'] as const

/**
 * The usual name that was meant by one beside it: a slip (`Authorisation`), an end left out (`X-API`), or an `X-` too
 * many or too few. Null for a usual name itself and for all others.
 */
export function meantHeader(name: string): string | null {
  const sent = lettersOf(name)
  if (usual.some((one) => lettersOf(one) === sent)) return null
  return usual.find((one) => isBeside(sent, lettersOf(one))) ?? null
}

function isBeside(sent: string, name: string): boolean {
  const isCut = /^x?(?:api|auth)$/.test(sent) && name === `${sent}${sent.endsWith('api') ? 'key' : 'token'}`
  return isCut || sent === `x${name}` || `x${sent}` === name || isNearly(sent, name)
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
