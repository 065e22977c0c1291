import type { Reading } from './reading.ts'
import type { Settings } from './settings.ts'

/** Milliseconds of an option that is given in seconds; null where it is not given or 0, which means no limit. */
export function seconds(option: string, settings: Settings, reading: Reading): number | null {
  const value = number(option, settings, reading)
  return value === null || value === 0 ? null : Math.ceil(value * 1000)
}

/** Value of an option that takes a number. */
export function number(option: string, settings: Settings, { errors }: Reading): number | null {
  const text = settings.last(option)
  if (text === null) return null
  if (/^-?\d{1,15}(?:\.\d{0,9})?$/.test(text)) return Number(text)
  errors.push(`--${option} needs a number`)
  return null
}
