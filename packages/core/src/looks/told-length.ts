import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'

const told = regex`
  (?:must|should|has to|needs to) (?:be|have|contain) (?:at least |exactly )?(\d{1,3})[ ]
    (?:characters|chars|digits|letters|bytes)[^0-9]{1,40}(?:yours|got|was|is|has|received|found|provided)
    [^0-9]{1,16}(\d{1,3})\b
  |expected (?:length )?(?:of )?(\d{1,3})(?! (?:parts|segments|fields|arguments|elements|pieces))
    (?: characters| chars| bytes)?[^0-9]{1,20}(?:got|received|found|was)[^0-9]{1,12}(\d{1,3})\b
`

/** How many characters more than wanted the answer counts in the key; negative: fewer, null: it does not tell. */
export const toldExcess = once((observed: Observed): number | null => {
  const found = told.exec(observed.zones.answer)
  if (!found) return null
  return Number(found[2] ?? found[4]) - Number(found[1] ?? found[3])
})
