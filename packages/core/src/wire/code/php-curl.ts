import { glimpse } from '../../model/glimpse.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { definitionOf, fieldsOf, isCredentialHeader } from './fields.ts'
import { bracketPairs } from './brackets.ts'
import { shownText } from './shown.ts'

const option = /CURLOPT_(HTTPHEADER|HEADER)["']?\s{0,3}(?:,|=>)\s{0,3}/g

/** PHP's curl takes a list of lines: of an array by name it sends the values alone, and CURLOPT_HEADER asks for the answer's. */
export type LinesExpected = { readonly option: string }

export const usesCurl = glimpse([option], 'curlopt_')

export const linesExpected = once((observed: Observed): LinesExpected | null => {
  if (!usesCurl(observed)) return null
  const text = shownText(observed)
  for (const found of text.matchAll(option)) {
    const given = valueAt(text, found.index + found[0].length)
    const isNamed = (fieldsOf(given) ?? []).some(({ key }) => isCredentialHeader(key))
    const isList = /["'](?:authorization|x-[\w-]{1,40}):/i.test(given)
    if (found[1] === 'HTTPHEADER' ? isNamed && !isList : isNamed || isList) return { option: `CURLOPT_${found[1]}` }
  }
  return null
})

function valueAt(text: string, at: number): string {
  const name = /^\$(\w{1,60})/.exec(text.slice(at, at + 62))?.[1]
  if (name !== undefined) return definitionOf(text, name) ?? ''
  const rest = text.slice(at, at + 2000)
  const open = /^(?:array\s?\(|\[)/.exec(rest)?.[0].length ?? 0
  const close = open === 0 ? undefined : bracketPairs(rest).get(open - 1)
  return close === undefined ? '' : rest.slice(0, close + 1)
}

export function describeLines({ option: name }: LinesExpected): string {
  return name === 'CURLOPT_HEADER'
    ? 'CURLOPT_HEADER only asks to print the headers of the answer; those of the request belong into CURLOPT_HTTPHEADER.'
    : 'CURLOPT_HTTPHEADER takes a list of whole lines (“Name: value”); of an array with names as keys the names are lost, so no header goes out.'
}
