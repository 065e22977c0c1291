import { decodeBase64Text } from '../keys/base64.ts'
import type { Observed } from '../model/observed.ts'

/** The password of Basic credentials is percent-encoded within the base64, where no server decodes it. */
export function hasPercentInBasic({ credentials }: Observed): boolean {
  return credentials.some(({ scheme, value }) => {
    if (scheme?.toLowerCase() !== 'basic') return false
    const given = value.reveal().trim()
    const pair = given.includes(':') ? given : decodeBase64Text(given)
    return pair !== null && /:[^:]*%[0-9A-F]{2}/.test(pair)
  })
}

/** A key in the address holds a bare `+`, which form decoding turns into a blank. */
export function hasPlusInQuery({ facts, credentials }: Observed): boolean {
  const url = facts.request?.url.reveal() ?? ''
  const pairs = url.slice(url.indexOf('?') + 1).split('&')
  return credentials.some(
    ({ place, name }) =>
      place === 'query' && pairs.some((pair) => pair.startsWith(`${name ?? ''}=`) && pair.includes('+')),
  )
}
