import { usageError } from '../why401-error.ts'

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** From now on, or a date; null where nothing is said. */
export function timeOf(flag: string, written: string | undefined): string | null {
  if (written === undefined) return null
  const [, count = '', unit = ''] = /^(\d{1,4})([mhd])$/.exec(written) ?? []
  const ms = count === '' ? Date.parse(written) : Date.now() + Number(count) * unitMs[unit as keyof typeof unitMs]
  if (Number.isNaN(ms)) throw usageError(`${flag} needs a time such as 12h or 30d, or a date such as 2027-01-31`)
  return new Date(ms).toISOString()
}
