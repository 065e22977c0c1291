import { isCredentialName } from '../intake/credential-names.ts'
import { isKeyLike } from '../intake/key.ts'
import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { Secret } from '../model/secret.ts'
import { providers } from '../providers/index.gen.ts'
import { regexOf } from '../model/regex.ts'
import { pastedLines } from './pasted-text.ts'
import { printedKeys } from './printed/printed-values.ts'
import { readKey } from './read-key.ts'
import type { KeyReading } from './reading.ts'

/** A text that looks like a key, wherever it stands: in code, settings, output, a table or a sentence. */
export interface MentionedKey {
  readonly text: string
  /** Number of its line in what was pasted. */
  readonly line: number
  /** What stands before it as a name: `API_KEY=`, `secret:`, `AWS Access Key ID [None]:`. */
  readonly name: string | null
  readonly reading: KeyReading
  /** It is known to be a credential: by its name, by the shape of its issuer, or as one that was sent or printed. */
  readonly isCredential: boolean
}

const token = /[A-Za-z0-9][\w.+/~-]{14,600}={0,2}/g
const nameBefore = regexOf('i')`
  (?:^|[\s,;{(\[&?"'|-])([A-Za-z][\w.-]{0,60}|AWS (?:Secret )?Access Key(?: ID)?|(?:[a-z]{2,20} ){0,2}(?:key|token|secret|id|password))
    ["']?(?: \[[^\]]{0,24}\])?\s{0,24}(?:[:=]|=>|\s)\s{0,24}(?:b?["'\`<]|(?:Bearer|Basic|Token)\s)?$
`
const mostMentioned = 40
const mostBefore = 120

/** Every key in view with its line, first come first. */
export const mentionedKeys = once((observed: Observed): readonly MentionedKey[] => {
  const sent = new Set([...observed.credentials, ...printedKeys(observed)].map(({ value }) => value.reveal().trim()))
  const found: MentionedKey[] = []
  for (const [line, text] of pastedLines(observed).entries()) {
    for (const match of allMatches(token, text)) {
      if (found.length >= mostMentioned) return found
      const one = mentionOf(text, match, line, sent)
      if (one) found.push(one)
    }
  }
  return found
})

function mentionOf(text: string, match: RegExpExecArray, line: number, sent: ReadonlySet<string>): MentionedKey | null {
  const shown = withoutColour(text, match).replace(/[.,/-]{1,4}$/, '')
  // The path and the host of an address are no keys.
  if (!isKeyLike(shown) || /:\/\/[^\s?#]{0,200}$/.test(text.slice(Math.max(0, match.index - 200), match.index)))
    return null
  const before = nameBefore.exec(text.slice(Math.max(0, match.index - mostBefore), match.index))?.[1] ?? null
  // A key may stand before another one, and is told to nobody as its name.
  const name = before !== null && isKeyLike(before) && !isCredentialName(before) ? null : before
  const reading = readKey(new Secret(shown), providers)
  const isCredential =
    sent.has(shown) ||
    (name !== null && isCredentialName(name)) ||
    reading.jwt !== null ||
    reading.matches.some(({ exact, prefix, provider }) => exact && prefix.length >= 3 && !provider.startsWith('other:'))
  return { text: shown, line, name, reading, isCredential }
}

/** The end of a terminal's colour (`^[[32m`) reads as the beginning of a key behind it. */
function withoutColour(text: string, { 0: found, index }: RegExpExecArray): string {
  const isColour = /(?:\^\[|\\x1[bB]|\\u001[bB]|\\033|\\e)\[[\d;]{0,8}$/.test(
    text.slice(Math.max(0, index - 20), index),
  )
  return isColour ? found.replace(/^[\d;]{1,8}m/, '') : found
}
