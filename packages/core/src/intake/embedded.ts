import type { InputKind } from '../model/facts.ts'
import { detectKind } from './detect.ts'
import { endOfString } from './json-text.ts'
import { maxDocumentLength, maxJsonDepth } from './limits.ts'

/** A document that stands within words: what an issue says before and after it. */
export interface Embedded {
  readonly kind: InputKind
  readonly document: string
  readonly words: string
}

const harStart = /\{\s{0,200}"log"\s{0,20}:\s{0,20}\{/
const objectAtLineStart = /^[ \t]{0,20}[{[]/gm
const maxStarts = 20

/** The first HAR or Postman document in a text, whole again where it was cut off; null where there is none. */
export function findEmbedded(text: string): Embedded | null {
  if (text.length > maxDocumentLength) return null
  for (const start of startsIn(text)) {
    const kind = detectKind(text.slice(start, start + 8192))
    if (kind !== 'har' && kind !== 'postman') continue
    const { document, end } = balanced(text, start)
    const words = `${text.slice(0, start)}\n${text.slice(end)}`.replace(
      /^[ \t]*(?:`{3,}|~{3,})\w{0,20}[ \t]*\r?$/gm,
      '',
    )
    return { kind, document, words: words.trim() }
  }
  return null
}

function startsIn(text: string): readonly number[] {
  const har = harStart.exec(text)?.index
  if (har !== undefined) return [har]
  const starts: number[] = []
  for (const { index, 0: start } of text.matchAll(objectAtLineStart)) {
    starts.push(index + start.length - 1)
    if (starts.length >= maxStarts) break
  }
  return starts
}

/**
 * The object that begins here. Where the text ends before it does, what is complete of it is kept and closed: issues
 * and chats cut what is long.
 */
function balanced(text: string, start: number): { readonly document: string; readonly end: number } {
  const closers: string[] = []
  // Up to here every member is complete; so many objects and lists are open there.
  let complete = { end: start + 1, depth: 1 }
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '"') at = endOfString(text, at)
    else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']')
      complete = { end: at + 1, depth: closers.length }
    } else if (char === '}' || char === ']') {
      closers.pop()
      if (closers.length === 0) return { document: text.slice(start, at + 1), end: at + 1 }
      complete = { end: at + 1, depth: closers.length }
    } else if (char === ',') complete = { end: at, depth: closers.length }
    if (closers.length > maxJsonDepth) break
  }
  const open = closers.slice(0, complete.depth).toReversed()
  return { document: text.slice(start, complete.end) + open.join(''), end: text.length }
}
