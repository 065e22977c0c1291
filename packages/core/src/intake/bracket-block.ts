const mostLines = 400
const opening = /^\s{0,40}(?:\{|\[\s{0,4}(?:[{"'\d\]]|$))/
const settingsMember =
  /"(?:mcpServers|env|ConnectionStrings|apiKey|api_key|scripts|dependencies|compilerOptions|Logging|environment|provider|settings|baseUrl|Values)"\s{0,4}:/
const errorMember =
  /["']?(?:errors?|message|msg|detail|status|status_?code|code|title|reason|ok|success|fault|description|hint)["']?\s{0,4}(?::|=>)/i

/** A printed object or list over one or several lines: where it ends, and whether it is settings rather than an answer. */
export interface BracketBlock {
  /** Index of the line behind it. */
  readonly end: number
  readonly isSettings: boolean
}

/**
 * Reads the block that begins on a line; null where none does, or where its bracket never closes.
 * @param openedBy how many brackets the line at an index leaves open; asked again for every block that may begin above it.
 */
export function bracketBlock(
  lines: readonly string[],
  at: number,
  openedBy: (at: number) => number,
): BracketBlock | null {
  const first = lines[at] ?? ''
  if (!opening.test(first)) return null
  let depth = 0
  for (let end = at; end < lines.length && end - at < mostLines; end++) {
    depth += openedBy(end)
    if (depth <= 0) return { end: end + 1, isSettings: isSettings(lines.slice(at, end + 1).join('\n')) }
  }
  return null
}

function isSettings(text: string): boolean {
  const head = text.slice(0, 4000)
  return settingsMember.test(head) && !errorMember.test(head)
}
