import type { Observed } from '../model/observed.ts'

/** A proxy on the way asks for a login of its own (RFC 9110, 15.5.8): the API saw nothing of the request. */
export function proxyWantsLogin({ status, zones }: Observed): boolean {
  return (
    status === 407 ||
    /proxy authentication required|http code 407 from proxy|tunnel(?: connection)? failed:? .{0,20}\b407\b/.test(
      zones.answer,
    )
  )
}
