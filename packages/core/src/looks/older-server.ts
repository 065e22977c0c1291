import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'
import { serverProduct } from './server-update.ts'

const passing = regexOf('g')`
  (?:works?|worked|fine|passes|succeeds|accepted)[a-z ]{0,12} (?:with|on|in|at|under|against) (?:the )?(?:version )?
    (?:(${serverProduct}) )?(?:version )?v?(\d{1,4}(?:\.\d{1,4}){0,3})(?![\d:%])
`
const versioned = regexOf('g')`(?:(${serverProduct}) |(?<![\d.:]))(?:version )?v?(\d{1,4}(?:\.\d{1,4}){0,3})(?![\d:%])`
const server = regexOf('')`${serverProduct}`

/** The same caller passes at an older version of the server: what changed is the server. */
export const olderServerPasses = once(({ zones }: Observed): boolean => {
  const { remarks } = zones
  if (!server.test(zones.all)) return false
  const named = allMatches(versioned, remarks)
  return allMatches(passing, remarks).some(([, product, version = '']) =>
    // A number without a name is that of the server only where it has the form of a release and a newer one is told.
    product === undefined
      ? version.includes('.') && named.some(([, , other = '']) => isNext(other, version))
      : named.some(([, same, other = '']) => same === product && isNewer(other, version)),
  )
})

/** A newer release of the same line: 10.7 after 10.6.4. */
function isNext(one: string, other: string): boolean {
  return one.includes('.') && parts(one)[0] === parts(other)[0] && isNewer(one, other)
}

function isNewer(one: string, other: string): boolean {
  const theirs = parts(other)
  const at = parts(one).findIndex((part, index) => part !== (theirs[index] ?? 0))
  return at >= 0 && (parts(one)[at] as number) > (theirs[at] ?? 0)
}

function parts(version: string): number[] {
  return version.split('.').map(Number)
}
