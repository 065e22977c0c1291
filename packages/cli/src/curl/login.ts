import { Secret } from '@why401/core'
import { join } from 'node:path'
import type { CurlUrl } from './curl-url.ts'
import { findLogin, type Login } from './netrc.ts'
import type { Reading } from './reading.ts'
import type { Settings } from './settings.ts'

// These ask the server first and answer its challenge, in a second request.
const challenged = ['digest', 'ntlm', 'ntlm-wb', 'negotiate']

/** Value of `Authorization` that curl makes by itself; null where it sends none, or a signature instead. */
export function authorizationOf(settings: Settings, login: Login | null): Secret | null {
  if (settings.last('aws-sigv4') !== null) return null
  const bearer = settings.last('oauth2-bearer')
  if (bearer !== null) return new Secret(`Bearer ${bearer}`)
  if (login === null) return null
  if (challenged.some((name) => settings.isOn(name))) return null
  return new Secret(`Basic ${Buffer.from(`${login.user}:${login.password.reveal()}`).toString('base64')}`)
}

/** User and password: of -u, of the URL, or of a .netrc file, in this order. */
export function loginOf(settings: Settings, url: CurlUrl, reading: Reading): Login | null {
  const given = settings.last('user')
  if (given !== null) return ofOption(given, reading)
  const stored = usesNetrc(settings) ? ofNetrc(settings, url, reading) : null
  if (url.user === null) return stored
  return { user: url.user, password: url.password ?? stored?.password ?? new Secret('') }
}

function ofOption(given: string, { notHonoured }: Reading): Login {
  const colon = given.indexOf(':')
  // Curl takes what follows a semicolon for login options; those are for mail protocols.
  if (colon === -1) notHonoured.push('-u without a password: curl would ask for it; sent with an empty one')
  return colon === -1
    ? { user: given, password: new Secret('') }
    : { user: given.slice(0, colon), password: new Secret(given.slice(colon + 1)) }
}

function usesNetrc(settings: Settings): boolean {
  return settings.isOn('netrc') || settings.isOn('netrc-optional') || settings.last('netrc-file') !== null
}

function ofNetrc(settings: Settings, url: CurlUrl, { files, env }: Reading): Login | null {
  const named = settings.last('netrc-file')
  const home = env['HOME'] ?? env['USERPROFILE']
  const places = named === null ? (home ? [join(home, '.netrc'), join(home, '_netrc')] : []) : [named]
  const bytes = places.map((place) => files.readIfThere(place)).find((found) => found !== null)
  return bytes ? findLogin(bytes.toString('utf8'), url.host, url.user) : null
}
