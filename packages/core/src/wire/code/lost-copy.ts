import { glimpse } from '../../model/glimpse.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { shownStatements, type Statement } from './statements.ts'
import { shownText } from './shown.ts'

/** The key is put on a copy that a function hands back and nobody keeps. */
export type LostCopy = { readonly target: string; readonly maker: string }

/** Functions that leave what they are called on as it was. */
const copies =
  /^(?:\.|->|::)(withHeaders?|withAddedHeader|withToken|withBasicAuth|acceptJson|clone|newBuilder|mutate|copy|with_headers?|put_header|put_req_header)\(/
/** Angular's collections hand back a copy where those of the platform change themselves. */
const angular = /^\.(set|append)\(/
const key =
  /["'`](?:proxy-)?authorization["'`]|\bauthorization\s?:|["'`]x-[a-z0-9-]{1,40}(?:key|token|auth)["'`]|token\(|basicauth\(/i
const goesOn = /\)\s{0,60}(?:->|\.)(?:get|post|put|patch|delete|send|request|handle|proceed|execute)\(/i

export const setsAKey = glimpse([key], 'authorization', 'x-', 'token(', 'basicauth(')

export const lostCopy = once((observed: Observed): LostCopy | null => {
  if (!setsAKey(observed)) return null
  const text = shownText(observed)
  for (const statement of shownStatements(observed)) {
    const maker = makerOf(statement, text)
    if (maker !== null) return { target: statement.target, maker }
  }
  return null
})

function makerOf({ target, expression, sets, start }: Statement, text: string): string | null {
  if (sets || target === 'return' || /^[)\].]/.test(text.slice(start).trimStart())) return null
  const isChained = /[.>(,={[|]\s{0,60}$|\breturn\s{0,4}$|=>\s{0,60}$/.test(text.slice(Math.max(0, start - 60), start))
  if (isChained || !key.test(expression) || goesOn.test(expression)) return null
  const made = copies.exec(expression)?.[1]
  if (made !== undefined) return made
  const isCopied = new RegExp(`\\b${target.replace(/[^\w]/g, '')}\\b[^\\n]{0,30}new Http(?:Headers|Params)\\(`).test(
    text,
  )
  return isCopied ? (angular.exec(expression)?.[1] ?? null) : null
}

export function describeLost({ target, maker }: LostCopy): string {
  return `${target} is left as it was: ${maker}(…) hands back a copy with the key, and the code does not keep it.`
}
