import type { KeyCaller } from '../model/records.ts'

/** As the API lists it, and events tell it. */
export function callerView({ userAgent, network, lastSeenAt, count }: KeyCaller) {
  return { user_agent: userAgent, network, last_seen_at: new Date(lastSeenAt).toISOString(), count }
}
