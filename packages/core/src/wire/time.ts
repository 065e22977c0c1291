import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { queryParameter, requestHeader, responseHeader } from './sent.ts'

/** Milliseconds since the epoch for `20260511T101500Z`, ISO 8601 or an HTTP date; null for anything else. */
export function instantOf(text: string): number | null {
  const compact = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text.trim())
  const iso = compact ? `${compact.slice(1, 4).join('-')}T${compact.slice(4).join(':')}Z` : text
  const ms = Date.parse(iso)
  return Number.isNaN(ms) ? null : ms
}

/** When the server answered; null without a `Date` field. */
export const answeredAt = once((observed: Observed): number | null => {
  const date = responseHeader(observed, 'date')
  return date === null ? null : instantOf(date)
})

/** The time that the request says it was signed or made at. */
export const signedAt = once((observed: Observed): number | null => {
  if (observed.facts.request === null) return null
  const written = /\bts="(\d{10})"/.exec(requestHeader(observed, 'authorization') ?? '')?.[1]
  if (written !== undefined) return Number(written) * 1000
  for (const name of ['x-amz-date', 'x-ms-date', 'x-goog-date', 'date']) {
    const value = requestHeader(observed, name) ?? queryParameter(observed, name)
    if (value !== null) return instantOf(value)
  }
  return null
})

/** "42 seconds", "5 minutes", "3 hours", "12 days": rounded to what a person would say. */
export function spanInWords(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000)
  const [count, unit] =
    seconds < 120
      ? [seconds, 'second']
      : seconds < 7200
        ? [Math.round(seconds / 60), 'minute']
        : seconds < 172_800
          ? [Math.round(seconds / 3600), 'hour']
          : [Math.round(seconds / 86_400), 'day']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** `2026-05-11T10:15Z`. */
export function isoMinute(ms: number): string {
  // `exp` is the sender's number: beyond what a date can hold it is shown as it is.
  return Math.abs(ms) < 8.64e15 ? `${new Date(ms).toISOString().slice(0, 16)}Z` : String(ms)
}
