import { isIPv6 } from 'node:net'
import { Failure } from './failure.ts'

/** Where a request goes, read from its URL without changing a byte of path and query. */
export interface Target {
  readonly isSecure: boolean
  /** Without the brackets of an IPv6 address. */
  readonly host: string
  readonly port: number
  /** Path and query as they stand in the request line. */
  readonly path: string
}

const parts = /^(https?):\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^:/?#]*)(?::(\d*))?([^#]*)/i

export function targetOf(url: string): Target {
  const [, scheme = '', host = '', port = '', rest = ''] = parts.exec(url) ?? []
  if (scheme === '' || host === '')
    throw new Failure('name-not-found', 'the address is no http or https URL with a host')
  const isSecure = scheme.toLowerCase() === 'https'
  return {
    isSecure,
    host: host.replace(/^\[|\]$/g, ''),
    port: port === '' ? (isSecure ? 443 : 80) : Number(port),
    path: rest.startsWith('/') ? rest : `/${rest}`,
  }
}

/** Host and port for sentences and for a CONNECT. */
export function placeOf({ host, port }: { readonly host: string; readonly port: number }): string {
  return `${bracketed(host)}:${port}`
}

/** Value of `Host`: the port only where it is not that of the scheme. */
export function hostField({ isSecure, host, port }: Target): string {
  return port === (isSecure ? 443 : 80) ? bracketed(host) : `${bracketed(host)}:${port}`
}

function bracketed(host: string): string {
  return isIPv6(host) || host.includes(':') ? `[${host}]` : host
}
