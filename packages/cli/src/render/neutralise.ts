// C0, DEL, C1, soft hyphen, zero width, line and paragraph separators, direction marks: all that can move a cursor or hide text.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** The last guard before a terminal: whatever the text holds, it prints as one line and changes nothing but that line. */
export function neutralise(text: string): string {
  return text.replace(unsafe, (char) => {
    if (char === '\t') return '⇥'
    if (char === '\n') return '␊'
    if (char === '\r') return '␍'
    return `‹U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`
  })
}

// The same without C0: of that JSON holds nothing but the line breaks between its lines.
const unsafeInJson = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/**
 * JSON leaves DEL, C1 and direction marks as they are; as escapes they mean the same and do nothing to a terminal.
 * @param json what `JSON.stringify` gave.
 */
export function neutraliseJson(json: string): string {
  // Most answers hold none, and looking is quicker than replacing.
  if (json.search(unsafeInJson) < 0) return json
  return json.replace(unsafeInJson, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
