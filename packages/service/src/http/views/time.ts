/** ISO 8601 in UTC; null stays null. */
export function iso(time: number): string
export function iso(time: number | null): string | null
export function iso(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString()
}

/** Milliseconds of a time that a schema has already found well formed; undefined: not said. */
export function moment(text: string): number
export function moment(text: string | null): number | null
export function moment(text: string | null | undefined): number | null | undefined
export function moment(text: string | null | undefined): number | null | undefined {
  return typeof text === 'string' ? Date.parse(text) : text
}
