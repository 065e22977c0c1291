import { Type, type Static, type TSchema } from 'typebox'

/** A value or null. Written as a list of types, which serializes without trying alternatives. */
export function nullable<Schema extends TSchema>(schema: Schema) {
  const { type, enum: values } = schema as { type?: string; enum?: readonly unknown[] }
  return Type.Unsafe<Static<Schema> | null>({
    ...schema,
    type: [type, 'null'],
    ...(values ? { enum: [...values, null] } : {}),
  })
}

/** One of some words. */
export function choice<const Words extends readonly string[]>(words: Words, options: { description?: string } = {}) {
  return Type.Unsafe<Words[number]>({ type: 'string', enum: words, ...options })
}

/** An object without members of other names: a misspelt member is an error, never ignored. */
export function closed<Members extends Record<string, TSchema>>(
  members: Members,
  options: { description?: string } = {},
) {
  return Type.Object(members, { additionalProperties: false, ...options })
}

/** Some members of a closed object, and no others: `Type.Partial` by itself forgets that it was closed. */
export function partOf<Members extends Record<string, TSchema>>(members: Members) {
  return Type.Partial(Type.Object(members), { additionalProperties: false })
}

/** A shared schema by its `$id`: one entry among the components of the document. */
export function shared<Schema extends TSchema>(schema: Schema) {
  const { $id } = schema as { $id?: string }
  if (!$id) throw new TypeError('a shared schema has an $id')
  return Type.Unsafe<Static<Schema>>({ $ref: `${$id}#` })
}

/** ISO 8601 with a zone. */
export const time = Type.String({ format: 'date-time', maxLength: 40 })

/** Ids of this service: a word, an underscore, letters and digits. */
export const id = Type.String({ pattern: '^[a-z]{1,8}_[0-9A-Za-z]{1,40}$' })

export const shortText = Type.String({ minLength: 1, maxLength: 200 })

export const noMembers = Type.Object({})
