import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { wholeText } from '../model/whole-text.ts'

interface Call {
  readonly target: string
  readonly isOpen: boolean
}

const mostLines = 400
const call =
  /^[^\n]{0,60}?(?:\b(?:GET|POST|PUT|PATCH)[ ]{1,3})?((?:https?:\/)?\/?[\w.-]{2,60}(?:\/[\w.:@%-]{1,80}){0,8})[ \t]{0,12}(?:->|=>|→|:|=)?[ \t]{0,12}(?:HTTP\/[\d.]{1,3} )?(20\d|403|404)(?: [A-Z][A-Za-z ]{1,20})?[ \t]*$/

/** What a page of a token says of the objects that were chosen for it. */
const chosen =
  /\b(?:only )?select(?:ed)? (?:repositor|project|base|page|channel|site|zone|bucket|database|workspace|index)|\b\d{1,3} (?:repositor(?:y|ies)|projects?|bases?|zones?|buckets?|workspaces?|sites?): ?\S|(?:repository|resource|project|zone|bucket|base) access\b/i

/** One key, one kind of call: open for one object, closed for its neighbour, where objects are chosen for a key. */
export const oneObjectOpen = once((observed: Observed): boolean => {
  const text = wholeText(observed)
  if (!chosen.test(text) || !/\b40[34]\b/.test(text)) return false
  const calls = text.split('\n', mostLines).flatMap(callIn)
  return calls.some(
    (one) => one.isOpen && calls.some((other) => !other.isOpen && areNeighbours(one.target, other.target)),
  )
})

function callIn(line: string): Call[] {
  const found = line.length > 400 ? null : call.exec(line)
  return found?.[1] === undefined ? [] : [{ target: found[1], isOpen: found[2]?.startsWith('2') === true }]
}

/** The same way but for one step. */
function areNeighbours(one: string, other: string): boolean {
  const [left, right] = [one.split('/'), other.split('/')]
  return left.length === right.length && left.filter((part, at) => part !== right[at]).length === 1
}
