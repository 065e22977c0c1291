import { Type, type TSchema } from 'typebox'
import { nullable } from './types.ts'

const limitTo = (maximum: number) => Type.Optional(Type.Integer({ minimum: 1, maximum, default: 50 }))

/** Query members of every list. */
export const pageQuery = {
  limit: limitTo(200),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'From the page before.' })),
}

/** Of lists that are read to their end. */
export const longPageQuery = { ...pageQuery, limit: limitTo(1000) }

export function pageOf<Item extends TSchema>(item: Item, description = '') {
  return Type.Object({ items: Type.Array(item), cursor: nullable(Type.String()) }, { description })
}

/** The store's form of a page that was asked for. */
export function pageFrom(query: { readonly limit?: number; readonly cursor?: string }) {
  return { limit: query.limit ?? 50, cursor: query.cursor ?? null }
}
