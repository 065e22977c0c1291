import { isDescribed, type DescribedPlace } from '../edits/described.ts'
import { queryPairs } from '../edits/url.ts'
import type { Credential, HttpRequest } from '../model/facts.ts'
import { splitScheme } from './authorization.ts'
import { credential } from './credential.ts'
import { percentDecoded } from './url.ts'

/** Credentials that only a description of the API tells: nothing in the name of their header or parameter does. */
export function findDescribedCredentials(
  request: HttpRequest,
  described: readonly DescribedPlace[],
): readonly Credential[] {
  const inHeaders = request.headers
    .filter(({ name }) => isDescribed(described, 'header', name))
    .map(({ name, value }) => {
      const { scheme, key } = splitScheme(value.reveal(), 'known-word')
      return credential('header', name, scheme, key)
    })
  return [...inHeaders, ...inCookies(request, described), ...inQuery(request.url.reveal(), described)]
}

function inCookies({ headers }: HttpRequest, described: readonly DescribedPlace[]): Credential[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'cookie')
    .flatMap(({ value }) => value.reveal().split(';', 200))
    .flatMap((pair) => {
      const [name = '', text] = cutAtEquals(pair.trim())
      return text !== null && isDescribed(described, 'cookie', name) ? [credential('cookie', name, null, text)] : []
    })
}

function inQuery(url: string, described: readonly DescribedPlace[]): Credential[] {
  return queryPairs(url).flatMap((pair) => {
    const [name, text] = cutAtEquals(pair)
    const plain = percentDecoded(name)
    return text !== null && isDescribed(described, 'query', plain)
      ? [credential('query', plain, null, percentDecoded(text))]
      : []
  })
}

function cutAtEquals(pair: string): readonly [name: string, text: string | null] {
  const cut = pair.indexOf('=')
  return cut < 1 ? [pair, null] : [pair.slice(0, cut), pair.slice(cut + 1)]
}
