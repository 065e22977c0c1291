import { texts } from '../texts/common.ts'
import { ApiProblem } from './problem.ts'

/**
 * What the service found wrong, by the field of the form that it stands in: `/limits/0/name` belongs to `limits.0.name`, or to `limits` where the
 * form has no such field. What belongs to no field is not in it.
 */
export function fieldFaults(error: Error | null, fields: readonly string[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { pointer, expected } of error instanceof ApiProblem ? error.faults : []) {
    const place = placeOf(pointer, fields)
    if (place) found[place.field] ??= texts.expected(expected, place.entry)
  }
  return found
}

/** Whether something is wrong that no field of the form stands for. */
export const hasOtherFaults = ({ faults }: ApiProblem, fields: readonly string[]): boolean =>
  faults.some(({ pointer }) => !placeOf(pointer, fields))

/** The field, and which of its entries, counted from 1. */
function placeOf(pointer: string, fields: readonly string[]) {
  const path = pointer.split('/').slice(1)
  const at = path.findLastIndex((_part, end) => fields.includes(path.slice(0, end + 1).join('.')))
  if (at < 0) return null
  const entry = Number(path[at + 1])
  return { field: path.slice(0, at + 1).join('.'), entry: Number.isInteger(entry) ? entry + 1 : null }
}
