import type { Arbitrary } from 'fast-check'
import * as fc from 'fast-check'

/** The part of JSON Schema that this API's document uses. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** What breaks programs: other types, edges of numbers, texts that mean something to somebody. */
export const junk: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e308,
    2 ** 53,
    '',
    '\u0000',
    '\ud800',
    "' OR 1=1 --",
    "'); DROP TABLE keys; --",
    '../../etc/passwd',
    '${7*7}',
    '%00',
    '__proto__',
    'constructor',
    [],
    {},
    '9999-99-99T99:99:99Z',
    '0000-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
)

const textLength = (schema: Schema): { minLength: number; maxLength: number } => {
  const minLength = schema.minLength ?? 0
  return { minLength, maxLength: Math.max(minLength, Math.min(schema.maxLength ?? 30, 60)) }
}

function text(schema: Schema): Arbitrary<unknown> {
  if (schema.format === 'date-time')
    return fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString())
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern), { maxLength: 60 })
  return fc.string({ unit: 'grapheme', ...textLength(schema) })
}

function number(schema: Schema, isWhole: boolean): Arbitrary<unknown> {
  const min = schema.minimum ?? -1000
  const max = schema.maximum ?? 1000
  return isWhole
    ? fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(max, 2 ** 31 - 1) })
    : fc.double({ min, max, noNaN: true })
}

/** Values that fit the schema. */
export function fitting(schema: Schema): Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fitting))
  const types = [schema.type ?? 'any'].flat()
  return fc.oneof(...types.map((type) => ofType(type, schema)))
}

function ofType(type: string, schema: Schema): Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return number(schema, true)
    case 'number':
      return number(schema, false)
    case 'string':
      return text(schema)
    case 'array':
      return fc.array(spoilt(schema.items ?? {}, 40), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, 3),
      })
    case 'object':
      return members(schema)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function members({ properties, required = [] }: Schema): Arbitrary<unknown> {
  if (!properties) return fc.dictionary(fc.string({ maxLength: 10 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })
  const arbitraries = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, spoilt(inner, 25)]))
  return fc.record(arbitraries, { requiredKeys: [...required] })
}

/** Mostly what fits; once in `often` something else. */
export function spoilt(schema: Schema, often: number): Arbitrary<unknown> {
  return fc.oneof({ arbitrary: fitting(schema), weight: often - 1 }, { arbitrary: junk, weight: 1 })
}
