import type { Edit } from '../model/edit.ts'
import type { WireRequest } from '../model/wire.ts'
import { renamedHeader, withHeader, withoutHeader } from './header.ts'
import { keySlots, type KeySlot } from './key-slot.ts'
import { schemed, withKeyAt } from './place-key.ts'

/**
 * The request as it goes out once the edit is made in the program that sends it. Null for edits that are not about
 * where and how the key is sent, and where the request has nothing that the edit could change.
 */
export function onRequest(edit: Edit, request: WireRequest): WireRequest | null {
  switch (edit.kind) {
    case 'set-scheme': {
      const slot = keySlots(request).find((one) => one.part !== 'user' && isAt(one, edit.header))
      return slot ? withHeader(request, slot.name ?? edit.header, schemed(edit.scheme, slot.key.reveal())) : null
    }
    case 'move-credential': {
      const [slot] = keySlots(request)
      if (!slot || edit.to === 'body') return null
      return withKeyAt(slot.take(), { in: edit.to, name: edit.name, scheme: edit.scheme }, slot.key.reveal())
    }
    case 'rename-header':
      return request.headers.some(({ name }) => name === edit.from) ? renamedHeader(request, edit.from, edit.to) : null
    case 'remove-header':
      return withoutHeader(request, edit.name)
    case 'set-header':
      return withHeader(request, edit.name, edit.value)
    default:
      return null
  }
}

function isAt({ place, name }: KeySlot, header: string): boolean {
  return place === 'header' && name?.toLowerCase() === header.toLowerCase()
}
