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
  /** Statuses after which a POST stays a POST, besides 307 and 308. */
  readonly keepPost: readonly number[]
  /** -X: the method stays whatever the status. */
  readonly keepMethod: boolean
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

export function redirectSettings(settings: Settings, reading: Reading): RedirectSettings | null {
  const trusted = settings.isOn('location-trusted')
  if (!trusted && !settings.isOn('location') && !settings.isOn('follow')) return null
  const max = number('max-redirs', settings, reading) ?? 50
  return {
    max: max < 0 ? Infinity : max,
    trusted,
    keepPost: [301, 302, 303].filter((status) => settings.isOn(`post${status}`)),
    keepMethod: settings.last('request') !== null,
  }
}
