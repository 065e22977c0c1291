import { allMatches } from '../../model/all-matches.ts'
import { glimpse } from '../../model/glimpse.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { bracketPairs } from './brackets.ts'
import { isCredentialHeader } from './fields.ts'
import { shownText } from './shown.ts'

/** A tool's export holds the header of the key, and a switch beside it or above it keeps it from being sent. */
export type SwitchedOff = { readonly header: string; readonly setting: string }

const named = /"(?:name|key|header|headerName)"\s?:\s?"([A-Za-z][\w-]{2,40})"/g
const offBeside =
  /"(disabled|isDisabled|enabled|isEnabled|active|checked|selected|use|isActive|include)"\s?:\s?"?(true|false)\b/g
/** Whole groups of headers that are kept but not sent: n8n, Make, Bruno and others. */
const offAbove =
  /"(sendHeaders|sendQuery|useHeaders|includeHeaders|headersEnabled|headerEnabled|useAuth|authEnabled)"\s?:\s?false\b/

export const isAnExport = glimpse([named], '"name"', '"key"', '"header"', '"headername"')

export const switchedOff = once((observed: Observed): SwitchedOff | null => {
  if (!isAnExport(observed)) return null
  const text = shownText(observed)
  const entries = allMatches(named, text).filter(([, name = '']) => isCredentialHeader(name))
  if (entries.length === 0) return null
  const above = offAbove.exec(text)
  if (above !== null && fits(above[1] as string, text))
    return { header: entries[0]?.[1] as string, setting: `${above[1]}: false` }
  const pairs = bracketPairs(text)
  const states = entries.map(({ index, 1: name = '' }) => ({ name, off: offIn(objectAround(text, index, pairs)) }))
  // Another entry of the same export that is sent has the key as well.
  const [first] = states
  return first?.off != null && states.every(({ off }) => off !== null)
    ? { header: first.name, setting: first.off }
    : null
})

/** A switch for the query says something only about keys that go there. */
function fits(setting: string, text: string): boolean {
  return setting !== 'sendQuery' && !/"authentication"\s?:\s?"(?!none)\w/.test(text)
}

function objectAround(text: string, at: number, pairs: ReadonlyMap<number, number>): string {
  let best = ''
  for (const [open, close] of pairs) {
    if (text[open] !== '{' || open > at || close < at) continue
    const inner = text.slice(open, close + 1)
    if (best === '' || inner.length < best.length) best = inner
  }
  return best.length > 600 ? '' : best
}

function offIn(entry: string): string | null {
  for (const [, name = '', value] of allMatches(offBeside, entry)) {
    const isNegative = /disabled/i.test(name)
    if (isNegative === (value === 'true')) return `${name}: ${value}`
  }
  return null
}

export function describeSwitchedOff({ header, setting }: SwitchedOff): string {
  return `The header ${header} is written down but not sent: it is switched off by ${setting}.`
}
