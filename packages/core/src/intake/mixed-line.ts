import { regexOf } from '../model/regex.ts'
import { maxLineLength } from './limits.ts'
import { isSentence } from './sentence-line.ts'
import { isSettingsLine } from './settings-line.ts'

const opening = /\{\s{0,4}["']/
const sentenceEnd = /(?<=[.!?;])\s{1,4}(?=\S)| {1,4}[-–—] {1,4}/
/** What joins an answer to what is said of it. */
const joint = /^[\s,.;:–—-]{1,8}/

/**
 * Somebody in a hurry writes answer and story into one line (`{"message":"Invalid API key"} I used the one from the mail`).
 * The parts in their order; the line alone where it is of one kind.
 */
export function partsOf(line: string): readonly string[] {
  if (line.length > maxLineLength) return [line]
  return behindObject(line)
}

/** As `partsOf`, of a line that is the whole paste: sentences are told apart, too. */
export function partsOfPaste(line: string): readonly string[] {
  if (line.length > maxLineLength) return [line]
  const parts = behindObject(line).flatMap((part) => (opening.test(part) ? [part] : sentencesOf(part)))
  return parts.length > 1 ? parts : [line]
}

function behindObject(line: string): readonly string[] {
  const start = opening.exec(line)?.index ?? -1
  const end = start < 0 ? -1 : objectEnd(line, start)
  if (end < 0) return [line]
  const story = line.slice(end).replace(joint, '')
  return isStory(story) || isSettingsLine(story) ? [line.slice(0, end), story] : [line]
}

/** Sentences of the user stand by themselves; what is between them stays together. */
function sentencesOf(text: string): readonly string[] {
  const parts: string[] = []
  let rest = ''
  for (const part of text.split(sentenceEnd)) {
    const piece = part.replace(/;$/, '')
    if (!ofOneself.test(piece) || !isStory(piece)) {
      rest = rest === '' ? piece : `${rest} ${piece}`
      continue
    }
    if (rest !== '') parts.push(rest)
    parts.push(piece)
    rest = ''
  }
  return rest === '' ? parts : [...parts, rest]
}

/** A few words behind an answer may be its own: more has to speak for them where nobody speaks of himself. */
function isStory(text: string): boolean {
  return !ofManuals.test(text) && isSentence(text, ofOneself.test(text) ? 1 : 1.5)
}

const ofManuals =
  /^(?:if you|you |we (?:apologi[sz]e|recommend|suggest|could|were) |please|see |to \w+ |including|make sure|for (?:more|details|help))/i
/** Servers speak in whole sentences, too; of themselves, of trials and of other days only people do. */
const ofOneself = regexOf('i')`
  \b(?:i|i'm|i've|i'd|we|we've|my|our|me|works?|worked|tried|yesterday|colleagues?|co-?workers?|postman|insomnia|still|upgrad(?:ed|ing)
    |downgrad(?:ed|ing)|restart(?:ed|ing)?|copied|pasted|regenerated|locally|on production|weeks? ago|days? ago|minutes? ago)\b
`

/** Where a JSON object, or what Python prints of one, ends; -1 where it does not. */
function objectEnd(line: string, start: number): number {
  let depth = 0
  let quote = ''
  for (let at = start; at < line.length; at++) {
    const sign = line[at] as string
    if (quote !== '') {
      if (sign === '\\') at++
      else if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') {
      depth--
      if (depth === 0) return at + 1
    }
  }
  return -1
}
