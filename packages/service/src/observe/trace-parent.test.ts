import { describe, expect, test } from 'vitest'
import { parentIn } from './trace-parent.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const spanId = '00f067aa0ba902b7'

describe('a traceparent', () => {
  test.each([
    [`00-${traceId}-${spanId}-01`, 1],
    [`00-${traceId}-${spanId}-00`, 0],
    [`00-${traceId}-${spanId}-03`, 1],
    [`01-${traceId}-${spanId}-01-what-is-to-come`, 1],
  ])('is continued: %s', (field, traceFlags) => {
    expect(parentIn(field)).toEqual({ traceId, spanId, traceFlags, isRemote: true })
  })

  test.each([
    undefined,
    '',
    `00-${traceId}-${spanId}`,
    `00-${traceId}-${spanId}-01-more`,
    `ff-${traceId}-${spanId}-01`,
    `00-${traceId.toUpperCase()}-${spanId}-01`,
    `00-${'0'.repeat(32)}-${spanId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId}x-${spanId}-01`,
  ])('is nobody: %s', (field) => expect(parentIn(field)).toBeNull())

  test('that came twice is nobody', () => {
    expect(parentIn([`00-${traceId}-${spanId}-01`, `00-${traceId}-${spanId}-01`])).toBeNull()
  })
})
