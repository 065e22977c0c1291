import { isSpanContextValid, type SpanContext } from '@opentelemetry/api'

const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/

/**
 * The span of the caller, as `traceparent` tells it (W3C Trace Context); null where it tells none. `tracestate` is left alone: it
 * would be sent on as it came, and nobody knows what somebody wrote into it.
 */
export function parentIn(field: string | string[] | undefined): SpanContext | null {
  const [, version = '', traceId = '', spanId = '', flags = '', more] =
    form.exec(typeof field === 'string' ? field : '') ?? []
  // A later version may say more, and begins as this one does.
  if (version === 'ff' || (version === '00' && more !== undefined)) return null
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true }
  return isSpanContextValid(parent) ? parent : null
}
