import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { UiProblem } from './problem.ts'

/** The addresses of this machine under which the page may be open. */
export function hostsOf(port: number): ReadonlySet<string> {
  return new Set(['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`))
}

/** A name that somebody else's DNS leads here is refused before anything is read (DNS rebinding). */
export function assertHost({ host }: IncomingHttpHeaders, hosts: ReadonlySet<string>): void {
  if (host === undefined || !hosts.has(host.toLowerCase()))
    throw new UiProblem('wrong-host', 'Open the address that why401 ui printed.')
}

/** Only the page that this server gave out, in the hands of whoever has read the token off the terminal. */
export function assertOwnPage(headers: IncomingHttpHeaders, token: Buffer): void {
  const { host = '', origin, authorization = '' } = headers
  const site = headers['sec-fetch-site']
  if ((origin !== undefined && origin !== `http://${host}`) || (site !== undefined && site !== 'same-origin'))
    throw new UiProblem('wrong-origin', 'Only the page that why401 ui serves may ask this.')
  const given = Buffer.from(/^Bearer ([\w-]{1,200})$/i.exec(authorization)?.[1] ?? '')
  if (given.length !== token.length || !timingSafeEqual(given, token))
    throw new UiProblem('no-token', 'Open the link that why401 ui printed; it ends with the token.')
}
