import type { Refill } from '../model/key.ts'

const hour = 3_600_000
const day = 24 * hour

/** Start of the hour, day or month (UTC) that a moment lies in. */
export function periodStart(interval: Refill['interval'], at: number): number {
  if (interval === 'hour') return Math.floor(at / hour) * hour
  if (interval === 'day') return Math.floor(at / day) * day
  const date = new Date(at)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)
}

/** Start of the one after. */
export function nextPeriod(interval: Refill['interval'], at: number): number {
  const start = periodStart(interval, at)
  if (interval !== 'month') return start + (interval === 'hour' ? hour : day)
  const date = new Date(start)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
}
