/** An object in which no name is there unless it was put there: `constructor` is a variable's name like any other. */
export function ownRecord<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  const record = Object.create(null) as Record<string, Value>
  for (const [name, value] of entries) record[name] = value
  return record
}
