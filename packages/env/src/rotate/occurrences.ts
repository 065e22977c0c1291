import type { Span, Splice } from '../fix/splice.ts'
import type { TextFile } from '../fix/text-file.ts'
import type { NewTexts, ReplacedPart } from './replaced-key.ts'

/** One stretch of a file that is a part of the key. */
export interface Occurrence extends Span {
  readonly part: string
  /** `base64`: data of a Kubernetes Secret, with what stood behind the key in it. */
  readonly as: { readonly spelling: 'plain' } | { readonly spelling: 'base64'; readonly tail: string }
}

const tails = ['', '\n', '\r\n']

/** Where a file holds parts of the key as they are; with `inBase64` also values that are nothing but a part of it. */
export function occurrencesIn(
  { text }: TextFile,
  parts: readonly ReplacedPart[],
  inBase64: boolean,
): readonly Occurrence[] {
  return parts.flatMap(({ name, text: secret }) => {
    const key = secret.reveal()
    const plain = spansOf(text, key, /[\w]/).map((span) => ({
      ...span,
      part: name,
      as: { spelling: 'plain' as const },
    }))
    if (!inBase64) return plain
    const packed = tails.flatMap((tail) =>
      spansOf(text, Buffer.from(key + tail).toString('base64'), /[A-Za-z0-9+/=]/).map((span) => ({
        ...span,
        part: name,
        as: { spelling: 'base64' as const, tail },
      })),
    )
    return [...plain, ...packed]
  })
}

/** As a word of its own: within a longer one it is the part of something else. */
function spansOf(text: string, sought: string, wordCharacter: RegExp): readonly Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(sought); start >= 0; start = text.indexOf(sought, start + 1)) {
    const end = start + sought.length
    const isOwn = !wordCharacter.test(text[start - 1] ?? '') && !wordCharacter.test(text[end] ?? '')
    if (isOwn) spans.push({ start, end })
  }
  return spans
}

/** Characters that mean themselves without quotes and within any, in every language that this program edits. */
const harmless = /^[\w.+/=:@%~,^-]+$/
const harmlessInUrl = /^[\w.~-]+$/
const beforeInUrl = /(?:[?&][\w.-]{1,80}=|:\/\/[^\s/"']{0,200}:)$/

/** What puts the new key there; null where its characters would mean something else at that place. */
export function spliceFor(occurrence: Occurrence, { text }: TextFile, fresh: NewTexts): Splice | null {
  const { start, end, part, as } = occurrence
  const key = fresh.get(part)?.reveal()
  if (key === undefined) return null
  if (as.spelling === 'base64') return { start, end, text: Buffer.from(key + as.tail).toString('base64') }
  const isInUrl = beforeInUrl.test(text.slice(Math.max(0, start - 300), start))
  return (isInUrl ? harmlessInUrl : harmless).test(key) ? { start, end, text: key } : null
}
