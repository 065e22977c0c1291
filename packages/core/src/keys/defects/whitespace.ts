import type { KeyDefect } from '../reading.ts'

const names: Readonly<Record<string, string>> = {
  ' ': 'SPACE',
  '\t': 'TAB',
  '\n': 'LINE FEED',
  '\r': 'CARRIAGE RETURN',
}

/**
 * White space of ASCII at the start and end, and line-end escapes that nobody turned into a line end.
 * A run is only tried from its start, or a long run in the middle would be walked once for each of its characters.
 */
export const edges = {
  start: /^(?:[ \t\r\n]|\\[rn](?=[ \t\r\n\\]|$))+/,
  end: /(?<![ \t\r\n])[ \t\r\n]+(?:\\[rn])*$|(?<!\\[rn])(?:\\[rn])+$/,
} as const

export function findEdgeWhitespace(before: string, after: string): KeyDefect[] {
  if (before === '' && after === '') return []
  const edge = before === '' ? 'end' : after === '' ? 'start' : 'both'
  return [{ defect: 'edge-whitespace', edge, names: [...new Set(namesIn(before + after))] }]
}

/** First white space inside the key. */
export function findInnerWhitespace(core: string): { readonly at: number; readonly name: string } | null {
  const at = core.search(/[ \t\r\n]/)
  return at < 0 ? null : { at, name: names[core[at] as string] as string }
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\\[rn]|[ \t\r\n]/g)].map(([one]) => names[one] ?? `the two characters ${one}`)
}
