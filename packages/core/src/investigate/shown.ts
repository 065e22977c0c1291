import type { CauseId } from '../causes/ids.gen.ts'
import type { DescribedPlace } from '../edits/described.ts'
import { keySlots } from '../edits/key-slot.ts'
import { decodeBase64Text } from '../keys/base64.ts'
import { readKey } from '../keys/read-key.ts'
import type { KeyDefect } from '../keys/reading.ts'
import type { Provider } from '../model/provider.ts'
import type { WireRequest } from '../model/wire.ts'

const causeOf: Readonly<Partial<Record<KeyDefect['defect'], CauseId>>> = {
  empty: 'key.missing',
  'null-word': 'key.missing',
  placeholder: 'key.placeholder',
  masked: 'key.truncated',
}

/** Causes that the keys of a request show by themselves, those inside the base64 of Basic included. */
export function shownBySlots(
  request: WireRequest,
  providers: readonly Provider[],
  described: readonly DescribedPlace[],
): CauseId[] {
  const all = keySlots(request, described)
  // The user's half of Basic is a name, unless it stands alone.
  const slots = all.filter(({ part }) => part !== 'user' || !all.some((other) => other.part === 'password'))
  const found = slots.flatMap(({ key }) =>
    readKey(key, providers).defects.flatMap(({ defect }) => causeOf[defect] ?? []),
  )
  return hasEmptyHalf(request) ? [...found, 'key.missing'] : found
}

/** `user:` and nothing behind it. Who keeps a key in the user's place knows; for all others it is missing. */
function hasEmptyHalf({ headers }: WireRequest): boolean {
  return headers.some(({ name, value }) => {
    const encoded = /^basic (\S+)\s*$/i.exec(value.reveal())?.[1]
    const pair = /^authorization$/i.test(name) && encoded ? decodeBase64Text(encoded) : null
    return pair !== null && (pair.endsWith(':') || pair.startsWith(':')) && pair.length < 40
  })
}
