import { splitUrl } from '../intake/url.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { filledCredentials } from './sent.ts'

/** A capture shows a redirect that took the credential off: where it led from and to, and the header that was lost. */
export type LostOnTheWay = {
  readonly header: string
  readonly status: number
  readonly from: string
  readonly to: string
}

/** Cookies stay with their site by design; whatever else was sent before a redirect is missed after it. */
export const lostOnTheWay = once((observed: Observed): LostOnTheWay | null => {
  if (filledCredentials(observed).some(({ place }) => place !== 'cookie')) return null
  for (const { status, from, to, lost } of observed.facts.hops) {
    const header = lost.find((name) => name.toLowerCase() !== 'cookie')
    if (header !== undefined) return { header, status, from: originOf(from.reveal()), to: originOf(to.reveal()) }
  }
  return null
})

function originOf(url: string): string {
  const { scheme, host, port } = splitUrl(url)
  return `${scheme ?? 'https'}://${host ?? ''}${port === null ? '' : `:${port}`}`
}

export function describeLost({ header, status, from, to }: LostOnTheWay): string {
  const way = from === to ? `at ${from}` : `from ${from} to ${to}`
  return `The capture shows it: a redirect (${status}) ${way}; the header ${header} goes out before it and not after it.`
}

/** The same host, by https instead of http: the address needs nothing but its scheme changed. */
export function isOnlyToHttps({ from, to }: LostOnTheWay): boolean {
  return from.startsWith('http:') && to.startsWith('https:') && splitUrl(from).host === splitUrl(to).host
}
