import type { Credential, HeaderField, HttpRequest } from '../model/facts.ts'
import { keysInParameters, splitScheme } from './authorization.ts'
import { findBodyCredentials } from './body-credentials.ts'
import { isCredentialCookie, isCredentialName } from './credential-names.ts'
import { credential } from './credential.ts'
import { isLeftOut } from './left-out.ts'
import { maxCredentials } from './limits.ts'
import { findUrlCredentials } from './url-credentials.ts'
import { findWrittenCredentials } from './written-credentials.ts'

/** What credentials are searched in. */
export interface CredentialSources {
  readonly request: HttpRequest | null
  readonly code: string | null
  readonly config: string | null
}

/** Every credential of one exchange, each once: as sent first, then as configured, then as written in code. */
export function findCredentials(sources: CredentialSources): readonly Credential[] {
  const found = [
    ...(sources.request ? findRequestCredentials(sources.request) : []),
    ...(sources.config ? findWrittenCredentials(sources.config, 'config') : []),
    ...(sources.code ? findWrittenCredentials(sources.code, 'code') : []),
  ]
  return found.length < 2 ? found : withoutRepeats(found)
}

/** Drops credentials that stand at the same place under the same name with the same value. */
export function withoutRepeats(found: readonly Credential[]): readonly Credential[] {
  const seen = new Set<string>()
  const kept: Credential[] = []
  for (const one of found) {
    const id = [one.place, one.name ?? '', one.scheme ?? '', one.value.reveal()].join('\n')
    if (seen.has(id) || kept.length >= maxCredentials) continue
    seen.add(id)
    kept.push(one)
  }
  return kept
}

/** Credentials in headers, cookies, address and body of a request. */
export function findRequestCredentials(request: HttpRequest): readonly Credential[] {
  const body = request.body?.reveal()
  return [
    ...request.headers.flatMap(findHeaderCredentials),
    ...findUrlCredentials(request.url.reveal()),
    ...(body ? findBodyCredentials(body, contentType(request.headers)) : []),
  ]
}

function contentType(headers: readonly HeaderField[]): string {
  return (
    headers
      .find(({ name }) => name.toLowerCase() === 'content-type')
      ?.value.reveal()
      .toLowerCase() ?? ''
  )
}

/** Credentials in one header line. */
export function findHeaderCredentials({ name, value }: HeaderField): readonly Credential[] {
  const text = value.reveal()
  if (name.toLowerCase() === 'cookie') return findCookies(text)
  if (!isCredentialName(name) && !schemed.test(text)) return []
  const isAuthorization = /authorization$/i.test(name)
  const { scheme, key } = splitScheme(text, isAuthorization ? 'any-word' : 'known-word')
  const inner = scheme ? keysInParameters(scheme, key) : null
  if (inner !== null) {
    return inner.map(({ text: one, isName }) => {
      const listed = credential('header', name, scheme, one)
      return isName ? { ...listed, reference: true } : listed
    })
  }
  const found = credential('header', name, scheme, key)
  return [isLeftOut(key) ? { ...found, reference: true } : found]
}

/** Whatever the header is called: a scheme word and one long word behind it are a credential (`Authorizaton`, a misspelling). */
const schemed = /^(?:bearer|token|basic|apikey) \S{12,}$/i

function findCookies(text: string): readonly Credential[] {
  return text.split(';', 200).flatMap((pair) => {
    const equals = pair.indexOf('=')
    const name = pair.slice(0, Math.max(0, equals)).trim()
    const value = pair.slice(equals + 1).trim()
    return equals > 0 && value !== '' && isCredentialCookie(name) ? [credential('cookie', name, null, value)] : []
  })
}
