import type { RedirectRules } from '@why401/core'
import type { BodyKind } from './body.ts'
import { number, seconds } from './numbers.ts'
import type { Reading } from './reading.ts'
import type { Settings } from './settings.ts'

/** --retry: again after a failure that may pass. */
export interface RetrySettings {
  readonly count: number
  /** Milliseconds between two tries; null: one second, doubled each time. */
  readonly delay: number | null
  /** Milliseconds for all tries together; null: no limit. */
  readonly maxTime: number | null
  readonly onConnectionRefused: boolean
  readonly onAllErrors: boolean
}

/** -L */
export interface RedirectSettings {
  readonly max: number
  /** --location-trusted: credentials go along to other hosts. */
  readonly trusted: boolean
  readonly rules: RedirectRules
}

export function retrySettings(settings: Settings, reading: Reading): RetrySettings {
  return {
    count: Math.max(0, number('retry', settings, reading) ?? 0),
    delay: seconds('retry-delay', settings, reading),
    maxTime: seconds('retry-max-time', settings, reading),
    onConnectionRefused: settings.isOn('retry-connrefused'),
    onAllErrors: settings.isOn('retry-all-errors'),
  }
}

/** @param body what is sent; `own` the names of fields that the user wrote, in lower case. */
export function redirectSettings(
  settings: Settings,
  body: BodyKind,
  own: readonly string[],
  reading: Reading,
): RedirectSettings | null {
  const trusted = settings.isOn('location-trusted')
  if (!trusted && !settings.isOn('location') && !settings.isOn('follow')) return null
  const max = number('max-redirs', settings, reading) ?? 50
  return {
    max: max < 0 ? Infinity : max,
    trusted,
    rules: {
      // --follow obeys the status, whatever -X says.
      keepsMethod: settings.last('request') !== null && !settings.isOn('follow'),
      isPost: body === 'data' || body === 'form',
      keepsPost: [301, 302, 303].filter((status) => settings.isOn(`post${status}`)),
      ownFields: own,
    },
  }
}
