/** Code or JSON with every other character by its number, which means the same in a string and in a regular expression. */
export function asciiOf(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
