import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { shownRows, type Row } from './shown-record.ts'
import { wholeText } from '../model/whole-text.ts'

const owner =
  '(?:tenant|account|customer|org|organi[sz]ation|workspace|user|merchant|team|company|project|client|subscriber)s?'
const asksOwner = new RegExp(`\\b(?:from|join|into|update)\\s{1,4}[\\w."]{0,20}?${owner}\\b`, 'i')
const state = new RegExp(`^(?:${owner}[._]?)?(?:status|state)$`)
const ended = /^(?:\w{1,20}_)?(?:suspended|disabled|blocked|banned|locked|deactivated|frozen)(?:_at|_on|_since)?$/
const running = new RegExp(`^(?:${owner}[._]?)?(?:is_)?(?:active|enabled|verified|approved)$`)

const off =
  /^["']?(?:suspended|disabled|blocked|banned|locked|deactivated|inactive|frozen|closed|paused|dunning|past_due|on_hold|hold|terminated|cancell?ed|churned|unverified|pending_verification|restricted)["']?$/
const nothing = /^(?:|null|\(null\)|<null>|nil|none|f|false|0|-|∅)$/
const no = /^(?:f|false|0|no|n)$/

/** A key that is itself ended explains the refusal alone. */
const keyEnded = /^(?:\w{1,20}_)?(?:revoked|expired|deleted)(?:_at|_on)?$/

/** The column by which a printed row says that whoever owns the key is switched off. */
export const accountOff = once((observed: Observed): string | null => {
  const rows = shownRows(observed)
  if (rows.length === 0 || !asksOwner.test(wholeText(observed))) return null
  const [row, ...others] = rows.filter((one) => columnOff(one) !== null)
  // One row of many that differ is picked by nobody: only a lone one is the caller's.
  if (row === undefined || (others.length > 0 && rows.length !== others.length + 1)) return null
  return [...row].some(([name, value]) => keyEnded.test(name) && !nothing.test(value)) ? null : columnOff(row)
})

function columnOff(row: Row): string | null {
  for (const [name, value] of row) {
    if (state.test(name) && off.test(value)) return name
    if (ended.test(name) && !nothing.test(value)) return name
    if (running.test(name) && no.test(value)) return name
  }
  return null
}
