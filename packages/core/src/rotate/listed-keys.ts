import type { RotationList } from '../model/rotation.ts'
import { documentOf } from './answer-document.ts'

/** A key as its issuer lists it: never the key itself. */
export interface ListedKey {
  readonly id: string
  readonly name: string | null
  readonly hasEnded: boolean
  readonly created: string | null
  readonly until: string | null
}

export function itemsOf(body: string, list: RotationList): readonly ListedKey[] {
  return documentOf(body)
    .parts(list.items)
    .flatMap((item) => {
      const text = (pointer: string | null): string | null => {
        const value = pointer === null ? undefined : item.value(pointer)
        return typeof value === 'string' || typeof value === 'number' ? String(value) : null
      }
      const id = text(list.id)
      if (id === null) return []
      return [
        {
          id,
          name: text(list.name),
          hasEnded: list.ended !== null && item.value(list.ended) === true,
          created: text(list.created),
          until: text(list.until),
        },
      ]
    })
}
