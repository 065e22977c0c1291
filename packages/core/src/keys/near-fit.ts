import { once } from '../model/once.ts'
import type { Observed, ObservedCredential } from '../model/observed.ts'
import { decodeBase64Text } from './base64.ts'
import type { IndexedKind } from './kind-index.ts'
import { mentionedKeys } from './mentioned-keys.ts'
import { ownKinds } from './own-kinds.ts'
import { walk } from './pattern.ts'

/** Characters that are taken for one another when a key is read off a screen or paper. */
const alike: readonly string[] = ['0Oo', '1lI', '5S', '8B', '2Z', '6G', 'uv', '9gq']
const mostWrong = 4
const shortest = 16

/** A key that misses the shape of its issuer by characters that look alike: letter O for zero and the like. JSON-able. */
export interface NearFit {
  readonly where: string
  readonly kind: string
  readonly wrong: number
}

/** The first credential that fits no kind of the asked provider until characters are exchanged for others that look like them. */
export const nearFit = once((observed: Observed): NearFit | null => {
  const { provider } = observed
  const shown = [
    ...observed.credentials.map((one) => ({ text: keyIn(one), name: one.name })),
    ...mentionedKeys(observed).filter(({ isCredential, name }) => isCredential || name !== null),
  ].filter(({ text }) => text.length >= shortest)
  if (provider === null || shown.length === 0) return null
  const kinds = ownKinds(provider).filter(({ part }) => part !== null)
  for (const { text, name } of shown) {
    if (kinds.some((kind) => kind.fits(text))) continue
    const found = kinds.map((kind) => ({ kind, wrong: exchanges(kind, text) })).find(({ wrong }) => wrong > 0)
    if (found) return { where: name ?? 'The key', kind: found.kind.kind.kind, wrong: found.wrong }
  }
  return null
})

/** The key alone, out of the `user:key` of Basic. */
function keyIn({ scheme, value }: ObservedCredential): string {
  const text = value.reveal().trim()
  const pair = /^basic$/i.test(scheme ?? '') ? (decodeBase64Text(text) ?? text) : text
  return pair.slice(pair.indexOf(':') + 1)
}

/** How many characters have to be exchanged for one that looks alike; 0 where that does not help. */
function exchanges({ part, pattern, prefix }: IndexedKind, text: string): number {
  if (part === null || !text.startsWith(prefix)) return 0
  let tried = text
  for (let wrong = 0; wrong <= mostWrong; wrong++) {
    if (pattern?.test(tried)) return wrong
    const { stoppedAt: at, allowed } = walk(part, tried)
    const other =
      allowed === null ? null : likeness(tried.charAt(at)).find((one) => allowed[one.charCodeAt(0)] === true)
    if (!other) return 0
    tried = tried.slice(0, at) + other + tried.slice(at + 1)
  }
  return 0
}

function likeness(character: string): readonly string[] {
  return character === ''
    ? []
    : alike
        .filter((group) => group.includes(character))
        .flatMap((group) => [...group].filter((one) => one !== character))
}
