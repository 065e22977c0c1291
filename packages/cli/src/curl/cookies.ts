import type { CurlUrl } from './curl-url.ts'
import type { Reading } from './reading.ts'

interface Cookie {
  readonly domain: string
  readonly withSubdomains: boolean
  readonly path: string
  readonly isSecure: boolean
  /** Seconds since the epoch; 0 for a cookie of the session. */
  readonly expires: number
  readonly name: string
  readonly value: string
}

/** Value of `Cookie` for all `-b`: those of files first, then the texts as they are; null where there is none. */
export function cookieText(given: readonly string[], url: CurlUrl, reading: Reading): string | null {
  const texts = given.filter((text) => text.includes('='))
  const stored = given
    .filter((text) => !text.includes('='))
    .flatMap((path) => readCookies(reading.files.readIfThere(path)?.toString('utf8') ?? '', url))
  const named = new Map(stored.map((cookie) => [`${cookie.domain}\t${cookie.path}\t${cookie.name}`, cookie]))
  // A longer path is the more specific one (RFC 6265, 5.4).
  const sorted = [...named.values()].sort((a, b) => b.path.length - a.path.length || b.name.length - a.name.length)
  const all = [sorted.map(({ name, value }) => `${name}=${value}`).join('; '), texts.join(';')]
  return all.filter((text) => text !== '').join('; ') || null
}

/** Cookies of a Netscape cookie file that go with this URL, now. */
function readCookies(text: string, url: CurlUrl): readonly Cookie[] {
  return text
    .split(/\r?\n/)
    .flatMap(readLine)
    .filter((cookie) => fits(cookie, url))
}

function readLine(line: string): readonly Cookie[] {
  const text = line.replace(/^#HttpOnly_/, '')
  const [domain = '', tail, path = '/', secure, expires, name, value = ''] = text.split('\t')
  if (text.startsWith('#') || name === undefined) return []
  return [
    {
      domain: domain.toLowerCase().replace(/^\./, ''),
      withSubdomains: tail === 'TRUE',
      path,
      isSecure: secure === 'TRUE',
      expires: Number(expires) || 0,
      name,
      value,
    },
  ]
}

function fits(cookie: Cookie, url: CurlUrl): boolean {
  const host = url.host.toLowerCase()
  const isHost = host === cookie.domain || (cookie.withSubdomains && host.endsWith(`.${cookie.domain}`))
  const path = cookie.path.replace(/\/$/, '')
  const isPath = path === '' || url.path === path || url.path.startsWith(`${path}/`)
  // This machine itself counts as a safe place.
  const isSafe = !cookie.isSecure || url.scheme === 'https' || /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(host)
  return isHost && isPath && isSafe && (cookie.expires === 0 || cookie.expires * 1000 > Date.now())
}
