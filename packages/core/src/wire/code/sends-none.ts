import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { describeMisplaced, misplacedHeaders, type MisplacedHeaders } from './argument-roles.ts'
import { cutByShell, describeCut, type CutByShell } from './cut-by-shell.ts'
import { describeLost, lostCopy, type LostCopy } from './lost-copy.ts'
import { describeOutOfReach, outOfReach, type OutOfReach } from './out-of-reach.ts'
import { describeLines, linesExpected, type LinesExpected } from './php-curl.ts'
import { describeSwitchedOff, switchedOff, type SwitchedOff } from './switched-off.ts'
import { describeUnfilled, unfilled, type Unfilled } from './unfilled.ts'
import { describeUnused, unusedCarrier, type UnusedCarrier } from './unused-carrier.ts'

/** How the code that is shown comes to send no key, although it has one. Names of functions and variables only. */
export type SendsNone =
  | { readonly by: 'argument'; readonly detail: MisplacedHeaders }
  | { readonly by: 'lines'; readonly detail: LinesExpected }
  | { readonly by: 'unused'; readonly detail: UnusedCarrier }
  | { readonly by: 'copy'; readonly detail: LostCopy }
  | { readonly by: 'reach'; readonly detail: OutOfReach }
  | { readonly by: 'shell'; readonly detail: CutByShell }
  | { readonly by: 'switch'; readonly detail: SwitchedOff }
  | { readonly by: 'template'; readonly detail: Unfilled }

export const sendsNone = once((observed: Observed): SendsNone | null => {
  const off = switchedOff(observed)
  if (off) return { by: 'switch', detail: off }
  const argument = misplacedHeaders(observed)
  if (argument) return { by: 'argument', detail: argument }
  const lines = linesExpected(observed)
  if (lines) return { by: 'lines', detail: lines }
  const shell = cutByShell(observed)
  if (shell) return { by: 'shell', detail: shell }
  const reach = outOfReach(observed)
  if (reach) return { by: 'reach', detail: reach }
  const copy = lostCopy(observed)
  if (copy) return { by: 'copy', detail: copy }
  const template = unfilled(observed)
  if (template) return { by: 'template', detail: template }
  const unused = unusedCarrier(observed)
  return unused ? { by: 'unused', detail: unused } : null
})

export function describeSendsNone({ by, detail }: SendsNone): string {
  if (by === 'argument') return describeMisplaced(detail)
  if (by === 'switch') return describeSwitchedOff(detail)
  if (by === 'lines') return describeLines(detail)
  if (by === 'unused') return describeUnused(detail)
  if (by === 'copy') return describeLost(detail)
  if (by === 'reach') return describeOutOfReach(detail)
  return by === 'shell' ? describeCut(detail) : describeUnfilled(detail)
}

/** What to write instead, as one imperative sentence. */
export function mendingOf({ by, detail }: SendsNone): string {
  if (by === 'argument')
    return `Hand the headers to ${detail.call} where it takes headers: in the field or argument “headers”.`
  if (by === 'switch') return `Switch the header ${detail.header} on: ${detail.setting} keeps it back.`
  if (by === 'lines') return 'Give CURLOPT_HTTPHEADER a list of lines, each of the form “Name: value”.'
  if (by === 'unused') return `Send the request by ${detail.carrier}, or hand it over to ${detail.sentBy}.`
  if (by === 'copy') return `Keep what ${detail.maker}(…) hands back, and send that.`
  if (by === 'template')
    return `Write the value of ${detail.header} as a literal in which ${detail.variable} is filled in.`
  if (by === 'shell') return 'Write the command on one line, with the header in double quotes.'
  if (detail.why === 'behind-the-last-link') return `Put the link that adds the key before ${detail.name}.`
  return detail.why === 'other-instance'
    ? `Attach the key to ${detail.name} itself.`
    : 'Send the key in a place that the browser offers: a subprotocol, a cookie, a short-lived token in the address, or by a server of your own.'
}
