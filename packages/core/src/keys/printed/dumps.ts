import { fromBytes } from './escapes.ts'

const hexLine = /^\s{0,8}(?:[0-9a-f]{6,8}:?\s{1,3})?((?:[0-9a-f]{2}(?:[0-9a-f]{2})?(?:\s{1,3}|$)){2,17})/i
const address = /^\s{0,8}[0-9a-f]{6,8}:?\s/i
const characterLine = /^\s{0,8}[0-7]{7}((?:\s{1,4}(?:\\[nrt0abfv]|[0-7]{3}|[!-~]))+)\s*$/

/**
 * What stands in the lines of `xxd`, `hexdump -C`, `od -tx1` or `od -c` from this line on; null where it is no dump.
 * The pairs of plain bytes without an address (`od -An`) only count behind a command that prints such.
 */
export function dumpedFrom(lines: readonly string[], start: number, isAsked: boolean): string | null {
  const bytes: number[] = []
  for (const line of lines.slice(start, start + 24)) {
    const found = bytesOf(line, isAsked)
    if (found === null) break
    bytes.push(...found)
  }
  return bytes.length < 3 ? null : fromBytes(String.fromCharCode(...bytes))
}

function bytesOf(line: string, isAsked: boolean): readonly number[] | null {
  const characters = characterLine.exec(line)?.[1]
  if (characters !== undefined && !hexOnly(characters)) return characters.trim().split(/\s+/).map(byteOfCharacter)
  if (!isAsked && !address.test(line)) return null
  const hex = hexLine.exec(line)?.[1]?.replaceAll(/\s/g, '') ?? ''
  const pairs = hex.match(/../g)
  return pairs === null ? null : pairs.map((pair) => Number.parseInt(pair, 16))
}

function hexOnly(characters: string): boolean {
  return !/(?:^|\s)(?:\\|[^\s\d](?:\s|$))/.test(characters)
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, '0': 0, a: 7, b: 8, f: 12, v: 11 }

function byteOfCharacter(shown: string): number {
  if (shown.startsWith('\\')) return escapes[shown.charAt(1)] ?? 0
  return shown.length === 3 ? Number.parseInt(shown, 8) : shown.charCodeAt(0)
}

const codeList = /\[\s?((?:\d{1,5}, ?){5,400}\d{1,5}),?\s?\]/

/** `[115, 107, 45, …]`: the codes of the characters, as programs print them one by one. */
export function codesIn(line: string): string | null {
  const codes = codeList.exec(line)?.[1]?.split(',').map(Number)
  if (!codes || codes.some((code) => code > 0xffff)) return null
  const text = String.fromCharCode(...codes)
  const printable = codes.filter((code) => code > 0x20 && code < 0x7f).length
  return printable >= codes.length - 4 && /[A-Za-z]/.test(text) ? fromBytes(text) : null
}
