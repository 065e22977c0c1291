import type { IndexedKind } from './kind-index.ts'

const rings = ['0123456789', 'abcdef', 'ABCDEF', 'ghijklmnopqrstuvwxyz', 'GHIJKLMNOPQRSTUVWXYZ']

/** The text with other characters of the same sort: a hexadecimal digit stays one, a capital a capital. */
export function ofSameSort(text: string): string {
  return text.replaceAll(/[A-Za-z0-9]/g, (one) => {
    const ring = rings.find((characters) => characters.includes(one)) as string
    return ring.charAt((ring.indexOf(one) + 1) % ring.length)
  })
}

/** Whether the text is of that kind by letters that its issuer chose, not merely by its length and alphabet. */
export function isSpeltAs(kind: IndexedKind, text: string): boolean {
  return kind.fits(text) && !kind.fits(ofSameSort(text))
}
