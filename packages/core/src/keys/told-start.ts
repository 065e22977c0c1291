import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { regexOf } from '../model/regex.ts'
import { providers } from '../providers/index.gen.ts'
import type { KeyMatch } from './reading.ts'
import { recogniseStart } from './recognise.ts'

/** "my key starts with gsk_", "an sk-or- key": the few characters that people tell of a key which they do not show. Of "keys" they tell how they should begin. */
const toldStart = regexOf('gi')`
  \b(?:key|token|secret|it|mine|one|password|pat)(?: (?:that )?(?:i|we) (?:use|have|got|made|created|copied))?[ ]
    (?:starts?|begins?|started|starting|beginning|is prefixed|prefixed) with (?:the )?(?:prefix )?
    ["'\`“‘]?([a-z][a-z0-9]{1,11}(?:[-_.][a-z0-9]{0,12}){0,4})
  |\b(?:an?|my|our|the|using|with) ["'\`“‘]?([a-z][a-z0-9]{1,7}(?:[-_][a-z0-9]{1,8}){0,3}[-_])(?:…|\.{3}|\*{1,4}|xxx?)?["'\`”’]? (?:api[ ])?(?:key|token|secret)\b
`

/** Whose keys begin like the one that is told of: of each start that somebody's keys have, those they may be. */
export const toldStarts = once((observed: Observed): readonly (readonly KeyMatch[])[] => {
  return allMatches(toldStart, observed.raw.remarks)
    .map(([, told, named]) => recogniseStart(told ?? named ?? '', providers))
    .filter((matches) => matches.length > 0)
})
