import { coreOf, keySlots, mask, providers, readKey, Secret, type KeySlot, type WireRequest } from '@why401/core'

/** A key taken out of a request, with the word that stands there now. */
export interface TakenKey {
  readonly word: string
  readonly key: string
}

const mostKeys = 12
/** Letters alone, so that nobody takes it for a key that is to be masked. */
const word = (index: number): string => `WHY-KEY-${String.fromCharCode(65 + index)}`
export const takenWord = /^WHY-KEY-[A-Z]$/

/** The request with a word in place of each key, so that what is around them can be shown as it is. */
export function withoutKeys(request: WireRequest): { readonly bare: WireRequest; readonly keys: readonly TakenKey[] } {
  const keys: TakenKey[] = []
  let bare = request
  while (keys.length < mostKeys) {
    const slot = keySlots(bare).find((one, _, all) => isKey(one, all) && !takenWord.test(one.key.reveal()))
    if (!slot) break
    keys.push({ word: word(keys.length), key: slot.key.reveal() })
    bare = slot.put(word(keys.length - 1))
  }
  return { bare, keys }
}

/** The user of Basic is a name where there is a password, else the key. */
function isKey({ key, part }: KeySlot, all: readonly KeySlot[]): boolean {
  return key.reveal().trim() !== '' && (part !== 'user' || !all.some((other) => other.part === 'password'))
}

/** What may be shown of a key, with the blanks and quotes around it, and its length: `"…5Ae1·" ‹45 characters›`. */
export function keyShown(key: string): string {
  const { text, offsetOf } = coreOf(key)
  if (text === '') return `‹${key.length} characters›`
  const before = key.slice(0, offsetOf(0))
  const after = key.slice(offsetOf(text.length - 1) + 1)
  const match = readKey(new Secret(text), providers).matches[0] ?? null
  return `${edge(before)}${mask(text, match)}${edge(after)} ‹${key.length} characters›`
}

const longestEdge = 12

/** Nothing but blanks, quotes and what cannot be seen stands there. */
function edge(text: string): string {
  return text.length > longestEdge ? `‹${text.length} more›` : text.replaceAll(' ', '·')
}
