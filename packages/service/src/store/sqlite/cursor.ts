import { BadCursor } from '../store.ts'

/** Place in an ordered list: the value that it is ordered by, and the row's number, which tells equal values apart. */
export interface Position {
  readonly value: string | number
  readonly seq: number
}

/** `order` names what the list is ordered by: a cursor of another order is refused. */
export function cursorAt(order: string, { value, seq }: Position): string {
  return Buffer.from(JSON.stringify([order, value, seq])).toString('base64url')
}

export function positionOf(order: string, cursor: string | null): Position | null {
  if (cursor === null) return null
  const parts = parse(cursor)
  if (!Array.isArray(parts) || parts.length !== 3) throw new BadCursor()
  const [ordered, value, seq] = parts as unknown[]
  if (ordered !== order || typeof seq !== 'number') throw new BadCursor()
  if (typeof value !== 'number' && typeof value !== 'string') throw new BadCursor()
  return { value, seq }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw new BadCursor()
  }
}
