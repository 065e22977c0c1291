import type { IsKnownRefusal } from '../intake/refused.ts'
import { splitUrl } from '../intake/url.ts'
import type { DocumentedRefusal } from '../model/observed.ts'
import type { RefusalMatch } from '../model/provider.ts'
import { fold } from './fold.ts'
import type { Knowledge } from './observe.ts'

/** What is longer is content, whatever words occur in it. */
const longestRefusal = 16_384
const longestQuietRefusal = 4096

/**
 * The refusals of the provider files as a list of what a refusal is. Under 2xx only those of the provider whose host it is,
 * and only where it is known to refuse under that very status.
 */
export function knownRefusals({ providers, refusals }: Knowledge): IsKnownRefusal {
  return (answer) => {
    const { status, body } = answer
    if (status === null || status < 200 || (status >= 300 && status < 400) || !body) return false
    if (status < 300 && body.length > longestQuietRefusal) return false
    const { host, path } = splitUrl(answer.url ?? '')
    const provider = host === null ? null : providers.byHost(host)
    if (status < 300 && provider === null) return false
    const head = body.slice(0, longestRefusal)
    const found = refusals.find({ ...answer, host, path, body: head, text: null }, fold(head), provider)
    return found.some((one) => isTelling(one, status))
  }
}

function isTelling({ refusal, providerKnown }: DocumentedRefusal, status: number): boolean {
  const { status: known, match } = refusal
  const isListed = typeof known === 'number' ? known === status : (known?.includes(status) ?? false)
  return (status < 300 ? isListed && providerKnown : isListed || providerKnown) && saysMore(match)
}

/** Every server answers "Not Found" and "Bad Request"; what a refusal is known by has to be more than its status in words. */
const inOtherWords =
  /not found|bad request|method not allowed|internal(?: server)? error|service unavailable|bad gateway|conflict/gi

function saysMore({ equals, oneOf, startsWith, contains, pattern, exists }: RefusalMatch): boolean {
  const texts = [...(oneOf ?? []), equals, startsWith, contains, pattern].filter((text) => text !== undefined)
  return exists === true || texts.some((text) => /[\p{L}\p{N}]/u.test(String(text).replace(inOtherWords, '')))
}
