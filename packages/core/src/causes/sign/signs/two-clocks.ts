import { sideOfWindow } from '../../../looks/told-window.ts'
import { decisive, noticed, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import type { Observed } from '../../../model/observed.ts'

const timed = /\bjwt\b|tokens?\b|assertion|\bsign(?:s|ed|ing|ature)\b|single sign|\bsso\b|verif(?:y|ies|ied|ication)/

const secondsLater = regex`
  (?:a few|some|several|a couple of|one|two|\d{1,2}) seconds? (?:later|after|afterwards)
  |(?:after|in|with) (?:a (?:wait|pause|delay|sleep) of )?(?:a few|some|several|one|two|\d{1,2}) seconds?\b(?! timeout)
  |(?:waiting|sleeping|pausing|a delay|a pause|sleep|wait)[a-z ]{0,12} (?:a|a few|some|one|two|\d{1,2}) ?(?:seconds?|s\b)
`

const passes = /(?:succeeds?|works?|worked|passes|passed|verifies|is accepted|is fine|goes through|helps)\b/

const twoMachines = regex`
  \b(?:another|other|different|second|separate|two|several|both) (?:[a-z]{2,12} )?
    (?:machine|server|host|computer|node|container|vm|instance|device)s?\b
  |(?:signing|issuing|auth(?:entication)?) (?:machine|server|host)\b
`

/** What shows that two clocks do not agree: times that a log tells, and tokens that become good by waiting. */
export const twoClocks: readonly Sign[] = [
  noticed(
    'before-its-window',
    'The answer tells from when on the token counts, and the server’s own time, which is earlier.',
    (observed) => sideOfWindow(observed) === 'early',
    decisive,
    { 'token.expired': -strong, 'key.revoked': -strong, 'token.claims': weak, 'perm.resource': -strong },
  ),
  said('not-to-be-used-before', /not (?:to )?be used before (?!\d{9})/, strong, { 'token.expired': -weak }),
  noticed(
    'good-by-waiting',
    'What one machine signed is refused by another one, and accepted some seconds later: their clocks are apart.',
    isGoodByWaiting,
    strong,
    { 'server.fault': -strong, 'client.defect': -weak, 'key.inactive': -weak, 'token.claims': weak },
  ),
]

function isGoodByWaiting({ zones }: Observed): boolean {
  const told = `${zones.answer} ${zones.remarks}`
  return timed.test(told) && secondsLater.test(told) && passes.test(told) && twoMachines.test(told)
}
