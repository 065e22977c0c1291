import { allMatches } from '../model/all-matches.ts'
import { glimpse } from '../model/glimpse.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { isCredentialHeader } from './code/fields.ts'
import { shownText } from './code/shown.ts'
import { addedByClients } from './asked-header.ts'

const command = /^[ \t]{0,8}(?:[$>%#] ?)?curl (?:[^\n]{0,1500}\\\r?\n){0,12}[^\n]{0,1500}/gm
const saidDifference =
  /(?:only|one|single) (?:difference|thing that differs)[^.\n]{0,90}?\b([A-Za-z][a-zA-Z0-9]{0,30}(?:-[A-Za-z0-9]{1,30}){1,5})(?=[:`"' ]|$)|(?:one more|an extra|an additional|one additional|another) (?:header|line)\b[^.\n]{0,40}?\b([A-Za-z][a-zA-Z0-9]{0,30}(?:-[A-Za-z0-9]{1,30}){1,5}): ?[\w"']/gi

export const comparesRequests = glimpse(
  [command, saidDifference],
  'curl ',
  'differ',
  'more header',
  'extra header',
  'additional header',
  'another header',
  'more line',
  'extra line',
  'additional line',
  'another line',
)

/**
 * A header that is no credential, and that makes the difference: of two commands to one address the one that has it is
 * answered and the other, equal but for it, is refused; or the user names it as the only difference to what works.
 */
export const oneHeaderMore = once((observed: Observed): string | null => {
  if (!comparesRequests(observed)) return null
  const text = shownText(observed)
  return betweenCommands(text) ?? namedAsDifference(text)
})

interface Attempt {
  readonly address: string
  readonly method: string
  readonly headers: ReadonlyMap<string, string>
  readonly isRefused: boolean | null
}

const option = /(?:-H|--header)[ =]?(?:"([\w-]{2,60}): ?([^"\n]{0,400})"|'([\w-]{2,60}): ?([^'\n]{0,400})')/g
const refusedOutput = /\b40[013]\b|unauthori[sz]ed|forbidden|"error"|denied|invalid|missing/i
const maxCommands = 8
const maxOutput = 900

function betweenCommands(text: string): string | null {
  const attempts = attemptsIn(text)
  for (const bad of attempts.filter(({ isRefused }) => isRefused === true))
    for (const good of attempts.filter(({ isRefused }) => isRefused === false)) {
      const more = difference(bad, good)
      if (more !== null) return more
    }
  return null
}

function attemptsIn(text: string): readonly Attempt[] {
  const found = allMatches(command, text).slice(0, maxCommands)
  return found.map((match, at) => {
    const from = match.index + match[0].length
    const output = text.slice(from, Math.min(found[at + 1]?.index ?? text.length, from + maxOutput)).trim()
    const headers = allMatches(option, match[0]).map(
      ([, a, b, c, d]) => [(a ?? c ?? '').toLowerCase(), (b ?? d ?? '').trim()] as const,
    )
    return {
      address: /https?:\/\/[^\s"'?]{3,300}/.exec(match[0])?.[0] ?? '',
      method: /(?:-X|--request)[ =]?(\w{3,7})/.exec(match[0])?.[1] ?? '',
      headers: new Map(headers),
      isRefused: output === '' ? null : refusedOutput.test(output),
    }
  })
}

/** The one header that the accepted command has more, or has with another value. */
function difference(bad: Attempt, good: Attempt): string | null {
  if (bad.address === '' || bad.address !== good.address || bad.method !== good.method) return null
  const names = [...new Set([...bad.headers.keys(), ...good.headers.keys()])]
  const different = names.filter((name) => bad.headers.get(name) !== good.headers.get(name))
  const [only, ...others] = different
  if (only === undefined || others.length > 0 || !good.headers.has(only) || bad.headers.has(only)) return null
  return isCompanion(only) ? only : null
}

function namedAsDifference(text: string): string | null {
  const names = allMatches(saidDifference, text).map(([, a, b]) => a ?? b ?? '')
  return names.find((name) => isCompanion(name) && /^x-|(?:-[A-Z]|^[A-Z])/.test(name)) ?? null
}

/** A name, and no value: digits stand in keys, ids and dates. */
function isCompanion(name: string): boolean {
  return (
    name.includes('-') &&
    !/\d{2}/.test(name) &&
    !isCredentialHeader(name) &&
    !addedByClients.test(name) &&
    !/cookie|signature/i.test(name)
  )
}
