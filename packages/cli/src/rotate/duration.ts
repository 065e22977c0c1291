import { usageError } from '../why401-error.ts'

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }
const mostDays = 90

/** `30m`, `24h`, `7d` in milliseconds. */
export function durationOf(flag: string, text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,4})([mhd])$/.exec(text) ?? []
  const ms = Number(count) * (units[unit] ?? Number.NaN)
  if (Number.isNaN(ms) || ms > mostDays * 86_400_000)
    throw usageError(`${flag} needs a time such as 30m, 24h or 7d, ${mostDays}d at most`)
  return ms
}
