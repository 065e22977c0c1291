import type { Facts } from '../model/facts.ts'
import { findCurl } from './curl-text.ts'
import { sortLines } from './pasted-lines.ts'
import { isRefusal, type IsKnownRefusal } from './refused.ts'
import { factsOf, refusedCommand } from './text.ts'

/** Facts of a curl command and of what it printed, if that was pasted with it. */
export function readCurl(
  text: string,
  isKnownRefusal: IsKnownRefusal,
): { readonly facts: readonly Facts[]; readonly accepted: number } | null {
  const first = findCurl(text)
  if (!first) return null
  const all = sortLines(text)
  const isSeveral = all.commands.length > 1
  const command = (isSeveral ? refusedCommand(all.commands) : null) ?? first
  // What the shell took for the command is no answer, however its lines look.
  const rest = isSeveral ? text : first.rest.trim()
  const facts = factsOf('curl', rest, isSeveral ? all : sortLines(rest), command)
  return isAccepted(facts, isKnownRefusal) ? { facts: [], accepted: 1 } : { facts: [facts], accepted: 0 }
}

/** A command that is shown with a failure is shown because of it, whatever the wording. */
function isAccepted({ request, response }: Facts, isKnownRefusal: IsKnownRefusal): boolean {
  if (!response?.status || response.status >= 400) return false
  const headers = response.headers.map(({ name, value }) => [name, value.reveal()] as const)
  const body = response.body?.reveal() ?? null
  const answer = { url: request?.url.reveal() ?? null, status: response.status, headers, body }
  return !isRefusal(answer, isKnownRefusal, true)
}
