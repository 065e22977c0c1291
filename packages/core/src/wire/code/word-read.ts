import { allMatches } from '../../model/all-matches.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { regexOf } from '../../model/regex.ts'
import { filledCredentials } from '../sent.ts'
import { shownText } from './shown.ts'

/** The server in view is set up for another scheme word than the one that is sent to it. */
export type WordRead = { readonly reads: string; readonly sends: string }

/**
 * How servers are told which word stands before a token: passport-jwt, Simple JWT and its forerunner, Flask-JWT-Extended,
 * Lexik's bundle, django-rest-knox, DRF's own class.
 */
const named = regexOf('gi')`
  (?:
      fromAuthHeaderWithScheme\(
      |AuthorizationHeaderTokenExtractor\(
      |AUTH_HEADER_TYPES["']?\s{0,3}[:=]\s{0,3}[([]
      |(?:JWT_AUTH_HEADER_PREFIX|JWT_HEADER_TYPE|AUTH_HEADER_PREFIX|header_?prefix|token_?prefix|auth_?scheme)["'\]]{0,2}\s{0,3}[:=]
    )\s{0,6}["'](Bearer|JWT|Token|Basic|ApiKey)\s?["']
`
/** Simple JWT takes as many words as its setting lists. */
const twoWords = /AUTH_HEADER_TYPES["']?\s{0,3}[:=]\s{0,3}[([]\s{0,6}["']\w{1,12}["']\s{0,3},\s{0,6}["']/i
const bearerByName = /fromAuthHeaderAsBearerToken\(/

/** A word in quotes before a token, a command's header line, a sentence that names the prefix. */
const quoted = /["'`](Bearer|JWT|Token|Basic|ApiKey) (?:["'`]\s{0,2}[+.]|\$?\{|ey[\w-]|[$<%])/gi
const header = /authorization:\s{0,3}(Bearer|JWT|Token|Basic|ApiKey) [\w$<{]/gi
const told =
  /(?:prefix|scheme|word)\s{1,3}["'`]?(Bearer|JWT|Token)\b|with (?:the )?["'`]?(Bearer|JWT|Token)["'`]? (?:prefix|in front)/gi

export const wordRead = once((observed: Observed): WordRead | null => {
  const text = shownText(observed)
  if (twoWords.test(text)) return null
  const reads = allMatches(named, text).map(([, word = '']) => word)
  if (bearerByName.test(text)) reads.push('Bearer')
  const [only] = reads
  if (only === undefined || !reads.every((word) => isSame(word, only))) return null
  const sends = wordsSent(observed, text)
  const [other] = sends
  return other === undefined || sends.some((word) => isSame(word, only)) ? null : { reads: only, sends: other }
})

function isSame(word: string, other: string): boolean {
  return word.toLowerCase() === other.toLowerCase()
}

function wordsSent(observed: Observed, text: string): readonly string[] {
  const wire = filledCredentials(observed).flatMap(({ place, scheme }) =>
    place === 'header' && scheme ? [scheme] : [],
  )
  const shown = [quoted, header].flatMap((one) => allMatches(one, text).map(([, word = '']) => word))
  const said = allMatches(told, observed.raw.remarks).map(([, word, also = '']) => word ?? also)
  return [...new Set([...wire, ...shown, ...said])]
}
