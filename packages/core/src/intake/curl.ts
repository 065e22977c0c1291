import type { Facts } from '../model/facts.ts'
import { findCurl } from './curl-text.ts'
import { sortLines } from './pasted-lines.ts'
import { isRefused } from './refused.ts'
import { factsOf, refusedCommand } from './text.ts'

/** Facts of a curl command and of what it printed, if that was pasted with it. */
export function readCurl(text: string): { readonly facts: readonly Facts[]; readonly accepted: number } | null {
  const first = findCurl(text)
  if (!first) return null
  const all = sortLines(text)
  const isSeveral = all.commands.length > 1
  const command = (isSeveral ? refusedCommand(all.commands) : null) ?? first
  // What the shell took for the command is no answer, however its lines look.
  const rest = isSeveral ? text : first.rest.trim()
  const facts = factsOf('curl', rest, isSeveral ? all : sortLines(rest), command)
  const { response } = facts
  if (response?.status && response.status < 400 && !isRefused(response.status, response.body?.reveal() ?? ''))
    return { facts: [], accepted: 1 }
  return { facts: [facts], accepted: 0 }
}
