import { lazy } from '../../model/lazy.ts'
import type { KeyDefect } from '../reading.ts'
import { codePointName } from './unicode-names.ts'

/** Letters and marks of other scripts that are drawn like ASCII, in pairs: foreign, ASCII. */
const pairs =
  'АAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSаaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwУYҮYЗ3бb' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvαaρpιiκkυuγy' +
  '‐-‑-‒-–-—-―-−-﹣-' +
  'ıiƖlǀlℓlⅠIⅼlℹi' +
  '·.․.。.⁄/∕/∶:꞉:ˍ_﹍_' +
  "‘'’'‚'“\"”\"„\"´'′'″\""
const asciiOf = lazy(
  () =>
    new Map(
      [...pairs].flatMap((foreign, at, all) => (at % 2 === 0 ? [[foreign, all[at + 1] as string] as const] : [])),
    ),
)
const mostReported = 8

/** The ASCII character that this one is mistaken for; null when it is none of that sort. */
export function lookAlike(character: string): string | null {
  const codePoint = character.codePointAt(0) as number
  if (codePoint >= 0xff01 && codePoint <= 0xff5e) return String.fromCodePoint(codePoint - 0xfee0)
  return codePoint < 0x80 ? null : (asciiOf().get(character) ?? null)
}

/** @param offsetOf turns an offset into the core into one into the value as found. */
export function findLookAlikes(core: string, offsetOf: (at: number) => number): KeyDefect[] {
  const found: KeyDefect[] = []
  for (let at = 0; at < core.length && found.length < mostReported; at++) {
    const codePoint = core.codePointAt(at) as number
    const ascii = codePoint < 0x80 ? null : lookAlike(String.fromCodePoint(codePoint))
    if (ascii) found.push({ defect: 'look-alike', at: offsetOf(at), codePoint: codePointName(codePoint), ascii })
    if (codePoint > 0xffff) at += 1
  }
  return found
}

export function withoutLookAlikes(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text
  return [...text].map((character) => lookAlike(character) ?? character).join('')
}
