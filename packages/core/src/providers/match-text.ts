/** Characters that may stand between a printed field name and its value: `'code': 'x'`, `code = x`, `<Code>x`. */
const between = /^["'`]?\s{0,3}[:=>]{1,2}\s{0,3}(?:[urb]?["'`])?$/
/** A number may also just follow: `code 10000`. */
const beforeNumber = /^ $/

/** Text that nobody else would print: a sentence, or a name such as `invalid_api_key`, `SignatureDoesNotMatch`. */
export function tellsBySelf(text: string): boolean {
  if (/^\d+$/.test(text)) return text.length >= 6
  if (/\s/.test(text)) return text.length >= 12
  if (/[._:-]/.test(text)) return text.length >= 10
  return text.length >= 12 && /[a-z][A-Z]/.test(text)
}

export function standsAsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWordCharacter(text, at - 1, word, 0) && !isWordCharacter(text, at + word.length, word, word.length - 1))
      return true
  }
  return false
}

/** Is the value printed beside the name of its field? */
export function standsNextTo(text: string, name: string, value: string): boolean {
  const parts = /^-?\d+$/.test(value) ? [between, beforeNumber] : [between]
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (isWordCharacter(text, at + value.length, value, value.length - 1)) continue
    const before = text.slice(Math.max(0, at - 10), at)
    const nameEnd = before.lastIndexOf(name.slice(-1))
    if (nameEnd < 0 || !parts.some((part) => part.test(before.slice(nameEnd + 1)))) continue
    if (
      text
        .slice(0, at - before.length + nameEnd + 1)
        .toLowerCase()
        .endsWith(name.toLowerCase())
    )
      return true
  }
  return false
}

/** Text of the first XML element of that name, whatever its namespace prefix; null where there is none. */
export function textOfElement(text: string, name: string): string | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!/(?:^|<|<[\w-]{1,20}:)$/.test(text.slice(Math.max(0, at - 22), at))) continue
    const after = text.slice(at + name.length, at + name.length + 300)
    const open = /^(?:\s[^<>]{0,250})?>/.exec(after)
    if (!open || text[at - 1] === undefined) continue
    const start = at + name.length + open[0].length
    const end = text.indexOf('</', start)
    return end < 0 ? null : decodeEntities(text.slice(start, end)).trim()
  }
  return null
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp|#39);/g, (entity) => entities[entity] as string)
}

/** Does the character at this place carry on the word whose edge character is `word[edge]`? */
function isWordCharacter(text: string, at: number, word: string, edge: number): boolean {
  return at >= 0 && at < text.length && wordCharacter.test(text.charAt(at)) && wordCharacter.test(word.charAt(edge))
}

const wordCharacter = /[A-Za-z0-9_]/

/** The pattern of a whole field as it is looked for in running text: `^` and `$` of each outermost alternative dropped. */
export function withoutAnchors(source: string): string {
  return alternativesOf(source)
    .map((part) => part.replace(/^\^/, '').replace(/(^|[^\\])\$$/, '$1'))
    .join('|')
}

function alternativesOf(source: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') at++
    else if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth--
    else if (character === '|' && depth === 0) {
      parts.push(source.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, source.slice(from)]
}
