import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { configuredHosts, coversHost, isLocal, ownerOf } from './hosts.ts'

/** The host that was called and the one that was most likely meant; `setting` is what names the latter. */
export type OtherHost = { readonly called: string; readonly meant: string; readonly setting: string | null }

/** A configured host of the same owner that is not the one that was called. */
export const otherHost = once((observed: Observed): OtherHost | null => {
  const { host } = observed
  if (host === null || isLocal(host)) return null
  const named = configuredHosts(observed)
  if (named.some((entry) => entry.host === host)) return null
  const other = named.find((entry) => ownerOf(entry.host) === ownerOf(host) && entry.host !== host)
  return other ? { called: host, meant: other.host, setting: other.name } : null
})

/** A host with the provider's own name in it that is none of the provider's hosts. */
export const strangeHost = once(({ facts, host, provider }: Observed): OtherHost | null => {
  if (facts.request === null || host === null || provider === null || provider.hosts.length === 0 || isLocal(host))
    return null
  if (provider.hosts.some((pattern) => coversHost(pattern, host))) return null
  const meant = provider.hosts.find((pattern) => !/[*{]/.test(pattern) && ownerOf(pattern) === ownerOf(host))
  return meant === undefined ? null : { called: host, meant, setting: null }
})
