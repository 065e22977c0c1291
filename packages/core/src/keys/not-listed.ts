import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'
import { mentionedKeys, type MentionedKey } from './mentioned-keys.ts'
import { pastedLines } from './pasted-text.ts'
import { commandOf } from './printed/commands.ts'

/** Commands with which an issuer lists the keys of an account or user, by their ids. */
const listing = regexOf('i')`
  \blist-access-keys\b|\bservice-accounts keys list\b|\b(?:api-?)?(?:keys?|tokens?|credentials?|service-credentials) (?:list|ls)\b
  |\b(?:list|ls) (?:api-?)?(?:keys?|tokens?|credentials?)\b|\b(?:list|get)[-_](?:api[-_])?(?:keys|tokens)\b
`
const mostListed = 40

/** A listing of all keys of the account, and the one in use is not among them. JSON-able. */
export type NotListed = {
  readonly where: string
  readonly listed: number
}

export const notListed = once((observed: Observed): NotListed | null => {
  const lines = pastedLines(observed)
  const command = lines.findIndex((line) => commandOf(line) !== null && listing.test(line) && !narrowed.test(line))
  if (command < 0) return null
  const until = endOfOutput(lines, command)
  const keys = mentionedKeys(observed)
  const listed = keys.filter(({ line }) => line > command && line < until)
  const used = keys.find(
    (one) => (one.line < command || one.line >= until) && listed.some((other) => areOfOneKind(one, other)),
  )
  if (!used || listed.some(({ text }) => text === used.text)) return null
  const count = listed.filter((other) => areOfOneKind(used, other)).length
  return { where: used.name ?? 'The key in use', listed: count }
})

/** Shown in part only: of the first ones, or of those that a search lets through. */
const narrowed = /\|[ ]?(?:head|tail|grep)\b|--max-items|--limit|--page-size|--filter/

function endOfOutput(lines: readonly string[], command: number): number {
  const next = lines.findIndex((line, at) => at > command && (commandOf(line) !== null || at > command + mostListed))
  return next < 0 ? lines.length : next
}

/** Ids of one issuer, long enough to be told from one another. */
function areOfOneKind(one: MentionedKey, other: MentionedKey): boolean {
  if (one.text.length !== other.text.length) return false
  const kinds = one.reading.matches.filter(({ exact, prefix }) => exact && prefix.length >= 3).map(({ kind }) => kind)
  if (kinds.length > 0) return other.reading.matches.some(({ exact, kind }) => exact && kinds.includes(kind))
  return one.name !== null && /key_?id|token_?id/i.test(one.name) && isHex(one.text) && isHex(other.text)
}

function isHex(text: string): boolean {
  return /^[0-9a-f]{32,64}$/.test(text)
}
