import { texts } from '../texts/common.ts'
import { ApiProblem } from './problem.ts'

/**
 * What the service found wrong, by the field of the form that it stands in: `/limits/0/name` belongs to `limits.0.name`, or to `limits` where the
 * form has no such field. What belongs to no field is not in it.
 */
export function fieldFaults(error: Error | null, fields: readonly string[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { pointer, expected } of error instanceof ApiProblem ? error.faults : []) {
    const path = pointer.split('/').slice(1)
    const at = path.findLastIndex((_part, end) => fields.includes(path.slice(0, end + 1).join('.')))
    if (at < 0) continue
    const entry = Number(path[at + 1])
    found[path.slice(0, at + 1).join('.')] ??= texts.expected(expected, Number.isInteger(entry) ? entry + 1 : null)
  }
  return found
}
