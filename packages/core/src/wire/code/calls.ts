import { once } from '../../model/once.ts'
import { bracketPairs, partsOf } from './brackets.ts'
import { shownText } from './shown.ts'

/** A call as it is written: `axios.post(url, {…})`. */
export interface Call {
  readonly name: string
  readonly args: readonly string[]
  readonly start: number
  readonly end: number
}

const maxCalls = 150
const nameBefore = /[\w$](?:[\w$]|\.|\?\.|!\.|->|::){0,60}$/
/** Words that stand before a bracket and call nothing. */
const noCall = /^(?:if|for|while|switch|catch|return|function|def|fn|func|and|or|not|in|with|await|new)$/

/** The brackets of all that is shown. */
export const shownPairs = once((observed) => bracketPairs(shownText(observed)))

export const shownCalls = once((observed): readonly Call[] => {
  const text = shownText(observed)
  if (!/[\w$>.:]\(/.test(text)) return []
  const calls: Call[] = []
  for (const [open, close] of shownPairs(observed)) {
    if (text[open] !== '(' || calls.length >= maxCalls) continue
    const name = nameBefore.exec(text.slice(Math.max(0, open - 61), open).replace(/<[\w<>[\], .]{1,40}>$/, ''))?.[0]
    if (name === undefined || noCall.test(name)) continue
    calls.push({ name, args: partsOf(text.slice(open + 1, close)), start: open - name.length, end: close + 1 })
  }
  return calls.sort((a, b) => a.start - b.start)
})
