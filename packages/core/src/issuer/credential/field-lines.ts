/**
 * Header fields as servers hand them over: `[name, value, name, value, …]` (Node's `rawHeaders`), pairs (`Headers`, a `Map`),
 * or an object of lower-case names (Node's `headers`). Prefer the first: the last has already dropped a second `Authorization`.
 */
export type FieldLines =
  | readonly string[]
  | Iterable<readonly [name: string, value: string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>

type Visit = (name: string, value: string) => void

export function eachField(fields: FieldLines, visit: Visit): void {
  if (Array.isArray(fields) && typeof fields[0] === 'string') eachOfFlat(fields, visit)
  else if (isIterable(fields)) for (const [name, value] of fields) visit(name, value)
  else eachOfRecord(fields as Readonly<Record<string, string | readonly string[] | undefined>>, visit)
}

function eachOfFlat(fields: readonly string[], visit: Visit): void {
  for (let at = 0; at + 1 < fields.length; at += 2) visit(fields[at] as string, fields[at + 1] as string)
}

function eachOfRecord(fields: Readonly<Record<string, string | readonly string[] | undefined>>, visit: Visit): void {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') visit(name, value)
    else for (const one of value ?? []) visit(name, one)
  }
}

function isIterable(fields: FieldLines): fields is Iterable<readonly [name: string, value: string]> {
  return Symbol.iterator in fields
}
