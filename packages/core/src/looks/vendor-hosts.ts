import { originOf, originText, targetOf, type Origin } from '../edits/url.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import type { Provider } from '../model/provider.ts'
import { coversHost, isLocal, siteOf } from './hosts.ts'

/** The vendor itself answers here: at a host of its own, or at a customer's name under a domain that it registered. */
export function isVendorsHost({ hosts }: Provider, host: string): boolean {
  return hosts.some((pattern) => (isFixed(pattern) ? pattern === host : isUnderVendorsDomain(pattern, host)))
}

/** A server that its user runs: software that people install themselves, at a host that is none of its vendor's. */
export function isOwnServer(provider: Provider, host: string): boolean {
  return provider.hosts.some(isInstallation) && !isVendorsHost(provider, host)
}

/** The host is one that installations of this software usually have: `gitlab.example.com`. */
export function isNamedInstallation(provider: Provider, host: string): boolean {
  const starts = provider.hosts.filter((pattern) => /\.\{[a-z]+\}$/.test(pattern)).map((one) => one.replace(/\{.*/, ''))
  return starts.some((start) => start !== '' && host.startsWith(start)) && !isVendorsHost(provider, host)
}

/**
 * Whom else a key may be sent that is sent to this host: hosts written letter by letter (behind a wildcard may be another
 * customer) of the one who answers here. None for a server that its user runs, since the vendor is a stranger to it, for
 * a host that is marked as somebody else's, and for an API whose document anybody may have written.
 */
export function hostsBeside(provider: Provider | null, home: string): readonly string[] {
  if (provider === null || provider.operations || !isVendorsHost(provider, home) || isApart(provider, home)) return []
  return provider.hosts.filter((host) => isFixed(host) && host !== home && !isApart(provider, host))
}

/** Where the API answers: at the address of the request, of the answer, or of a server of the user's that a setting names. */
export const homeOf = once(({ facts, host, provider, assignments }: Observed): Origin | null => {
  const called = facts.request ? originOf(facts.request.url.reveal()) : null
  if (called?.host === host && called !== null) return called
  if (host !== null) return { scheme: 'https', host, port: 443 }
  for (const { value } of provider ? assignments : []) {
    const named = originOf(value.replace(/^["']/, '').replace(/["']$/, ''))
    if (named && provider && isNamedInstallation(provider, named.host)) return named
  }
  return null
})

/** A provider's address as it stands on the server that was called: `{base}` filled in, the vendor's host replaced by it. */
export function addressAt(address: string, provider: Provider, home: Origin | null): string {
  if (home === null) return address
  const withoutBase = /^\{[a-z]+\}(?=\/|$)/i.exec(address)
  if (withoutBase && (isOwnServer(provider, home.host) || isVendorsHost(provider, home.host)))
    return originText(home) + address.slice(withoutBase[0].length)
  return isOwnServer(provider, home.host) && originOf(address) ? originText(home) + targetOf(address) : address
}

/** A page of the provider where something is to be done, as `addressAt`; null where the vendor's page is no help there. */
export function pageAt(page: string, provider: Provider, home: Origin | null): string | null {
  const to = originOf(page)
  if (home === null || to === null || !isOwnServer(provider, home.host)) return filled(addressAt(page, provider, home))
  if (isDocumentation.test(page)) return page
  const host = /^https?:\/\/([^/?#]+)/i.exec(page)?.[1] ?? ''
  if (provider.hosts.includes(host)) return addressAt(page, provider, home)
  const isVendors = provider.hosts.some((one) => isFixed(one) && siteOf(one) === siteOf(to.host))
  return isVendors || isConsole.test(to.host) ? null : page
}

const isDocumentation =
  /^https?:\/\/(?:docs?|help|support|developers?|wiki|www\.rfc-editor)\.|\/(?:docs?|documentation|help|manual|man|wiki|articles)\//
const isConsole = /^(?:cloud|app|console|dashboard|my|manage)\./

/** A page on a host that only its user knows begins with a placeholder. */
function filled(page: string): string | null {
  return page.startsWith('{') ? null : page
}

/** Written letter by letter, and a name that leads to the same server everywhere. */
function isFixed(pattern: string): boolean {
  return /^[a-z0-9.-]+\.[a-z]{2,}$/.test(pattern) && !isLocal(pattern)
}

/** The owner's domain is left to the user (`gitlab.{domain}`), or the host is one of the own network (`localhost:8086`). */
function isInstallation(pattern: string): boolean {
  return /[*}]$/.test(pattern) || (!/[*{]/.test(pattern) && !isFixed(pattern))
}

function isUnderVendorsDomain(pattern: string, host: string): boolean {
  const tail = tailOf(pattern)
  return /\.[a-z0-9-]+\.[a-z]{2,}$/.test(tail) && !isLocal(tail) && host.endsWith(tail)
}

/** What stands after the last part that the user chooses. */
function tailOf(pattern: string): string {
  return pattern.slice(Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('}')) + 1)
}

function isApart({ apart = [] }: Provider, host: string): boolean {
  return apart.some((pattern) => pattern === host || coversHost(pattern, host))
}
