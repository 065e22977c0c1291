import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'

/** Lower-case host of a URL or a bare host name; null where there is none. Written here because core has no `URL`. */
export function hostIn(text: string): string | null {
  const found =
    /^\s*["']?(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:[^/\s@"']{1,200}@)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(?=[/:\s"',?#]|$)/i.exec(
      text,
    )
  const host = found?.[1]?.toLowerCase() ?? null
  return host !== null && /\.[a-z]{2,}$/.test(host) ? host : null
}

const secondLevel = /^(?:co|com|net|org|gov|ac|edu)$/

/** The part of a host that an owner registers: `eu.api.example.co.uk` belongs to `example.co.uk`. */
export function siteOf(host: string): string {
  const labels = host.split('.')
  const last = labels.at(-1) ?? ''
  const count = last.length === 2 && secondLevel.test(labels.at(-2) ?? '') ? 3 : 2
  return labels.slice(-count).join('.')
}

/** A host name stripped of its ending: `datadoghq.eu` and `datadoghq.com` are two sites of one owner. */
export function ownerOf(host: string): string {
  return siteOf(host).split('.')[0] ?? host
}

/** Whether a provider's host pattern (`*.` wildcard label, `*` or `{name}` as a part of one) covers the host. */
export function coversHost(pattern: string, host: string): boolean {
  const wanted = pattern.toLowerCase().split('.')
  const given = host.split('.')
  if (wanted[0] === '*' && given.length > wanted.length)
    return coversHost(wanted.slice(1).join('.'), given.slice(-(wanted.length - 1)).join('.'))
  return wanted.length === given.length && wanted.every((label, at) => matchesLabel(label, given[at] ?? ''))
}

function matchesLabel(wanted: string, given: string): boolean {
  if (wanted === '*' || wanted === given) return true
  const open = wanted.search(/[*{]/)
  if (open < 0) return false
  const tail = wanted.slice(wanted.search(/[*}][^*}]*$/) + 1)
  return given.length > open + tail.length && given.startsWith(wanted.slice(0, open)) && given.endsWith(tail)
}

/** This machine, a private address (RFC 1918), or a name under an ending that no public server has. */
export function isLocal(host: string): boolean {
  return (
    /^(?:localhost|host\.docker\.internal|0\.0\.0\.0|\[?::1\]?)$/.test(host) ||
    /^(?:(?:127|10)\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}$/.test(host) ||
    /\.(?:local|internal|test|localhost|lan|home|localdomain|home\.arpa)$/.test(host)
  )
}

/** Hosts that the user's configuration and code name, with the setting that names each. */
export const configuredHosts = once(
  (observed: Observed): readonly { readonly name: string; readonly host: string }[] => {
    return observed.assignments.flatMap(({ name, value }) => {
      const host = hostIn(value)
      return host === null ? [] : [{ name, host }]
    })
  },
)
