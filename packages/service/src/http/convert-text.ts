import type { TSchema } from 'typebox'

interface Member {
  readonly type?: string
}

/** Numbers and booleans as they are written in a path or query. Whatever does not read as one is left for the validator to refuse. */
function converted(schema: Member | undefined, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (schema?.type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value
  if (schema?.type === 'integer') return /^-?\d{1,16}$/.test(value) ? Number(value) : value
  if (schema?.type === 'number') return /^-?\d{1,16}(?:\.\d{1,10})?$/.test(value) ? Number(value) : value
  return value
}

export function convertText(schema: TSchema, given: unknown): unknown {
  const { properties } = schema as { properties?: Record<string, Member> }
  if (!properties || typeof given !== 'object' || given === null) return given
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, converted(properties[name], value)]))
}
