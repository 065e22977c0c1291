import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'

/** A proxy on the way asks for a login of its own (RFC 9110, 15.5.8): the API saw nothing of the request. */
export function proxyWantsLogin({ status, zones }: Observed): boolean {
  return (
    status === 407 ||
    /proxy authentication required|http code 407 from proxy|tunnel(?: connection)? failed:? .{0,20}\b407\b/.test(
      zones.answer,
    )
  )
}

const given = regex`
  https?:\/\/[^\/\s:@"']{1,60}:[^\/\s@"']{1,80}@|proxy-?_?(?:authorization|user|pass|auth\b|credential)
  |user ?name and (?:the )?password|(?:user|username)[^\n]{0,30}(?:passw|passwd)|\bcredentials?\b
`
const none = /\bno proxy\b|without (?:a |any )?proxy/

/** No login of the proxy is in view. Where one is, the tool may lose it, or send it by another header. */
export function lacksProxyLogin(observed: Observed): boolean {
  if (!proxyWantsLogin(observed)) return false
  const { code, config, remarks, request } = observed.zones
  return !given.test(`${code} ${config} ${remarks} ${request}`) && !none.test(remarks)
}
