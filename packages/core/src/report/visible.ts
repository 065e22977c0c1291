/** Control characters and what cannot be seen, made visible and harmless to a terminal. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (char) => {
    if (char === '\t') return '⇥'
    if (char === '\r') return '␍'
    if (char === '\n') return '␊'
    return `‹U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`
  })
}
