import { Type, type TSchema } from 'typebox'
import { nullable } from './types.ts'

/** Query members of every list. */
export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'From the page before.' })),
}

export function pageOf<Item extends TSchema>(item: Item, description = '') {
  return Type.Object({ items: Type.Array(item), cursor: nullable(Type.String()) }, { description })
}

/** The store's form of a page that was asked for. */
export function pageFrom(query: { readonly limit?: number; readonly cursor?: string }) {
  return { limit: query.limit ?? 50, cursor: query.cursor ?? null }
}
