import { decodeBase64Text } from '../keys/base64.ts'
import type { Facts } from '../model/facts.ts'
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
  const pairs = queryPairs(facts)
  return credentials.some(
    ({ place, name }) =>
      place === 'query' &&
      !signature.test(name ?? '') &&
      pairs.some((pair) => pair.startsWith(`${name ?? ''}=`) && pair.includes('+')),
  )
}

const signature = /^(?:sig|sign|signature|hmac|oauth_signature)$/i

/** A signature in the address, in base64 with a bare `+`: whoever built the address left it unescaped. */
export function hasPlusInSignature({ facts }: Observed): boolean {
  return queryPairs(facts).some((pair) => {
    const at = pair.indexOf('=')
    return (
      signature.test(pair.slice(0, at)) &&
      /^[A-Za-z0-9/+]{20,128}(?:=|%3D){0,2}$/i.test(pair.slice(at + 1)) &&
      pair.includes('+')
    )
  })
}

function queryPairs({ request }: Facts): readonly string[] {
  const url = request?.url.reveal() ?? ''
  const at = url.indexOf('?')
  return at < 0 ? [] : url.slice(at + 1).split('&')
}
