import type { KeyDefect } from '../reading.ts'
import { codePointName, invisibleName } from './unicode-names.ts'

/** A byte order mark that was read as Latin-1 or Windows-1252. */
const brokenMark = 'ï»¿'
const mostReported = 8

export function findInvisible(text: string): KeyDefect[] {
  const found: KeyDefect[] = []
  if (text.startsWith(brokenMark)) {
    found.push({ defect: 'invisible', at: 0, codePoint: 'U+FEFF', name: 'byte order mark read as Latin-1' })
  }
  for (let at = 0; at < text.length && found.length < mostReported; at++) {
    const codePoint = text.codePointAt(at) as number
    const name = invisibleName(codePoint)
    if (name) found.push({ defect: 'invisible', at, codePoint: codePointName(codePoint), name })
    if (codePoint > 0xffff) at += 1
  }
  return found
}

/** Length in UTF-16 units of the invisible character at this offset; 0 when there is none. */
export function invisibleLength(text: string, at: number): number {
  if (at === 0 && text.startsWith(brokenMark)) return brokenMark.length
  const codePoint = text.codePointAt(at) as number
  return invisibleName(codePoint) ? (codePoint > 0xffff ? 2 : 1) : 0
}

/** The text without them. */
export function withoutInvisible(text: string): string {
  const visible = text.startsWith(brokenMark) ? text.slice(brokenMark.length) : text
  return [...visible].filter((character) => !invisibleName(character.codePointAt(0) as number)).join('')
}
