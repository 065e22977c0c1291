import type { Credential } from '../model/facts.ts'
import { isCredentialName, isWeakName } from './credential-names.ts'
import { credential } from './credential.ts'
import { isKeyLike } from './key.ts'
import { percentDecoded, splitUrl } from './url.ts'

// Telegram's `/bot<id>:<secret>/method` and the incoming webhooks of chat services keep the key inside the path.
const botPath = /^(?:\/file)?\/bot([^/]{1,200})(?=\/|$)/
const webhookPath =
  /^\/(?:services\/(T\w{4,20}\/B\w{4,20}\/\w{8,40})|api\/(?:v\d+\/)?webhooks\/\d{5,25}\/([\w-]{20,100}))/

// The bridges of Hue, and whatever plays one, name the caller between `/api/` and the kind of thing that is asked for.
const bridgePath =
  /^\/api\/([0-9a-f]{10}|[\w-]{16,40})\/(?:lights|groups|sensors|scenes|schedules|rules|resourcelinks|config|capabilities)(?=\/|$)/i
// Weather services of one family want it before the place.
const forecastPath =
  /^\/(?:forecast|api)\/([0-9a-z]{16,40})\/(?:-?\d{1,3}\.\d|conditions|forecast|hourly|alerts|geolookup)/i
const pathShapes = [botPath, webhookPath, bridgePath, forecastPath]

/** Credentials in userinfo, query and path of an address, percent-decoded once. */
export function findUrlCredentials(url: string): readonly Credential[] {
  if (!/[?@]|\/bot|\/services\/|\/webhooks\/|\/api\/|\/forecast\//.test(url)) return []
  const parts = splitUrl(url)
  const inPath = pathShapes.flatMap((shape) => shape.exec(parts.path)?.slice(1) ?? []).find(Boolean)
  return [
    ...(parts.userinfo && (parts.userinfo.includes(':') || isKeyLike(parts.userinfo))
      ? [credential('userinfo', null, null, percentDecoded(parts.userinfo))]
      : []),
    ...parts.query.filter(isQueryKey).map(({ name, value }) => credential('query', name, null, keyOf(name, value))),
    ...(inPath ? [credential('bare', null, null, percentDecoded(inPath))] : []),
  ]
}

function isQueryKey({ name, value }: { readonly name: string; readonly value: string }): boolean {
  if (!isCredentialName(name)) return false
  return !isWeakName(name) || /^(?:key|token|auth|sig|signature)$/i.test(name) || isKeyLike(value)
}

/** `X-Amz-Credential=<key id>/<date>/<region>/…` names the key in its first part. */
function keyOf(name: string, value: string): string {
  return name.toLowerCase().endsWith('-credential') ? (value.split('/', 1)[0] ?? value) : value
}
