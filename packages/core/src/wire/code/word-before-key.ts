import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { regexOf } from '../../model/regex.ts'
import { wantedSpots } from '../placement.ts'
import { encodesNoPair } from './basic-pair.ts'
import { shownCalls } from './calls.ts'
import { serverSplits } from './server-splits.ts'
import { shownText } from './shown.ts'
import { codedSpots, type CodedSpot } from './spots.ts'

/** What the code does wrong with the word before a key. `wanted` null: the key should stand alone, or nothing tells. */
export type CodedWord = {
  readonly from: 'code'
  readonly flaw: 'glued' | 'punctuated' | 'named' | 'doubled' | 'other' | 'raw-basic' | 'no-pair' | 'key-alone' | 'none'
  readonly header: string
  readonly sent: string | null
  readonly wanted: string | null
}

const word = '(bearer|basic|token|bot|apikey)'
/** `"Bearer" + token`, `'Bearer' . $token`. */
const gluedJoin = new RegExp(
  `^\\(?[@$frbu]{0,2}(["'\`])${word}\\1\\s{0,3}(?:\\+|\\.(?!\\w{1,20}\\()|&(?!&)|<>|\\|\\|)\\s{0,3}[\\w$@(\\\\]`,
  'i',
)
/** `\`Bearer${token}\``, `f"Bearer{token}"`. */
const gluedTemplate = new RegExp(`^\\(?[@$frbu]{0,2}["'\`]${word}(?:\\$\\{|\\{|#\\{|\\$\\w|%s|\\\\\\()`, 'i')
const punctuated = new RegExp(`^\\(?[@$frbu]{0,2}["'\`]${word}\\s?[:=]\\s{0,2}(?:["'\`$#{%]|\\S)`, 'i')
const named = /^\(?[@$frbu]{0,2}["'`](?:proxy-)?authorization(?::|\s|["'`]\s?[+.,])/i
const schemeOf = /^\(?(?:[@$frbu]{0,2}["'`])?([a-z][a-z-]{1,24}) (?=[$#{%"'`\\<]|[\w.-]{6})/i
const encodes = /b64|base64|btoa|encode64|tobase64|credential|pack\(['"]m|encoded|basic_?auth/i
const bareVariable = regexOf('i')`
  ^(?:[@$frbu]{0,2}["'\`])?[$#]{0,1}\{{0,2}\s{0,2}[\w.$>:\[\]"'()-]{0,60}(?:token|key|jwt|secret|pat)["')\]}\`!]{0,5}\s{0,2}(?:[,;)}\]]|$)
`

export const codedWord = once((observed: Observed): CodedWord | null => {
  for (const spot of codedSpots(observed)) {
    if (spot.place !== 'header' || !/^(?:proxy-)?authorization$/i.test(spot.name) || /^new\s/.test(spot.value)) continue
    const flaw = flawOf(spot, observed)
    if (flaw !== null) return flaw
  }
  return schemeIsName(observed)
})

function flawOf({ name: header, value }: CodedSpot, observed: Observed): CodedWord | null {
  const glued = (gluedJoin.exec(value)?.[2] ?? gluedTemplate.exec(value)?.[1]) || null
  if (glued !== null) return { from: 'code', flaw: 'glued', header, sent: glued, wanted: glued }
  const marked = punctuated.exec(value)?.[1]
  if (marked !== undefined) return { from: 'code', flaw: 'punctuated', header, sent: marked, wanted: marked }
  if (named.test(value))
    return { from: 'code', flaw: 'named', header, sent: 'Authorization', wanted: mainScheme(observed, header) }
  const sent = schemeOf.exec(value)?.[1] ?? null
  if (sent === null) return bareFlaw(header, value, observed)
  if (isDoubled(value, sent, shownText(observed))) return { from: 'code', flaw: 'doubled', header, sent, wanted: sent }
  if (sent.toLowerCase() === 'basic') return basicFlaw(header, value, observed)
  return otherWord(header, sent, observed)
}

/** The variable brings the word itself: `TOKEN = "Bearer …"`, and the header adds another. */
function isDoubled(value: string, sent: string, text: string): boolean {
  const variable =
    /(?:\$\{|\{|#\{|\+\s?|\.\s?|%\s?)\s?\$?(?:process\.env\.|os\.environ\[["']|os\.getenv\(["']|env\.)?([A-Za-z_]\w{2,40})/.exec(
      value,
    )?.[1]
  return (
    variable !== undefined &&
    new RegExp(`(?<!\\w)${variable}["']?\\s{0,2}(?:=|:)\\s{0,2}[frbu]?["'\`]?${sent}\\s`, 'i').test(text)
  )
}

/** Basic wants the base64 form of a pair, and nothing in the code makes one. */
function basicFlaw(header: string, value: string, observed: Observed): CodedWord | null {
  const isRawPair = /basic [^"'`\s]{1,80}:[^"'`\s]{4,400}/i.test(value) && !/[$#]\{|\+/.test(value.slice(0, 12))
  const isRawKey =
    /basic (?:["'`]\s{0,2}[+.]\s{0,2}|\$\{|\{|#\{|\$)[\w.$>[\]"'()]{0,60}(?:key|token|pat|secret)\b/i.test(value)
  if (encodesNoPair(shownText(observed)))
    return { from: 'code', flaw: 'no-pair', header, sent: 'Basic', wanted: 'Basic' }
  if (!isRawPair && (!isRawKey || encodes.test(shownText(observed)))) return null
  return { from: 'code', flaw: 'raw-basic', header, sent: 'Basic', wanted: 'Basic' }
}

function otherWord(header: string, sent: string, observed: Observed): CodedWord | null {
  const here = wantedSpots(observed).filter(
    ({ place, name }) => place === 'header' && name?.toLowerCase() === header.toLowerCase(),
  )
  const first = here[0]
  // Where keys go into address or body, the place is wrong and no other word would mend it.
  if (
    first !== undefined &&
    wantedSpots(observed)[0]?.place !== 'header' &&
    !here.some(({ scheme }) => scheme === null)
  )
    return null
  const read = first === undefined ? serverWord(shownText(observed)) : null
  if (read !== null && read.toLowerCase() !== sent.toLowerCase())
    return { from: 'code', flaw: 'other', header, sent, wanted: read }
  if (first === undefined) return null
  const listed = here.find(({ scheme }) => scheme?.toLowerCase() === sent.toLowerCase())
  if (listed === undefined) {
    const notes = observed.provider?.placements.map(({ note }) => note ?? '').join(' ') ?? ''
    return new RegExp(`\\b${sent.replace(/\W/g, '')}\\b`, 'i').test(notes)
      ? null
      : { from: 'code', flaw: 'other', header, sent, wanted: first.scheme }
  }
  return listed !== first && isOwnKey(observed, first.scheme)
    ? { from: 'code', flaw: 'other', header, sent, wanted: first.scheme }
    : null
}

/** The key in view is of the kind that the first place is for, or its variable is called after that word. */
function isOwnKey({ credentials, provider, zones }: Observed, scheme: string | null): boolean {
  const fits = credentials.some(({ reading }) =>
    reading.matches.some((match) => match.provider === provider?.id && match.role === 'api' && match.exact),
  )
  return (
    fits ||
    (scheme !== null &&
      !/^(?:bearer|basic|token)$/i.test(scheme) &&
      zones.code.includes(`${scheme.toLowerCase()}_token`))
  )
}

function bareFlaw(header: string, value: string, observed: Observed): CodedWord | null {
  const split = serverSplits(header, value, shownText(observed))
  if (split !== null) return { from: 'code', flaw: 'none', header, sent: null, wanted: split }
  const isKey = bareVariable.test(value) || /^["'`]?[\w.-]{20,400}["'`]?[,)}\]]{0,3}$/.test(value)
  if (!isKey || /^["'`]?[\w.]{0,60}(?:header|auth)/i.test(value)) return null
  const here = wantedSpots(observed).filter(
    ({ place, name }) => place === 'header' && name?.toLowerCase() === header.toLowerCase(),
  )
  return here.length > 0 && here.every(({ scheme }) => scheme !== null)
    ? { from: 'code', flaw: 'none', header, sent: null, wanted: here[0]?.scheme ?? null }
    : null
}

/** The word that the code of the server looks for, where that is shown. */
function serverWord(text: string): string | null {
  const own = /AUTH_HEADER_(?:TYPES|PREFIX)["']?\s?[:=]\s?[([]?\s?["'](\w{3,12})/.exec(text)?.[1]
  if (own !== undefined) return own
  const isOfTokens = /\bTokenAuthentication\b/.test(text) && !/keyword\s?=|JWT|OAuth2/i.test(text)
  if (isOfTokens) return 'Token'
  return (
    /(?:startsWith|startswith|HasPrefix|hasPrefix|start_with\?|str_starts_with)\([^()\n]{0,60}["'](Bearer|Token|Basic|Bot|ApiKey) ["']/.exec(
      text,
    )?.[1] ?? null
  )
}

function mainScheme(observed: Observed, header: string): string | null {
  return wantedSpots(observed).find(({ name }) => name?.toLowerCase() === header.toLowerCase())?.scheme ?? 'Bearer'
}

/** .NET: the first argument is the scheme; `new AuthenticationHeaderValue("Authorization", "Bearer …")` sends the name as one. */
function schemeIsName(observed: Observed): CodedWord | null {
  const call = shownCalls(observed).find(
    ({ name, args }) => name.endsWith('AuthenticationHeaderValue') && args.length > 0,
  )
  if (call === undefined) return null
  const [first = '', second] = call.args
  if (/^["']authorization["']$/i.test(first))
    return { from: 'code', flaw: 'named', header: 'Authorization', sent: 'Authorization', wanted: 'Bearer' }
  const inner = second === undefined ? undefined : /^\$?["'](bearer|basic|token) /i.exec(second)?.[1]
  if (inner !== undefined) return { from: 'code', flaw: 'doubled', header: 'Authorization', sent: inner, wanted: inner }
  if (second === undefined && !/^\$?["']/.test(first))
    return {
      from: 'code',
      flaw: 'none',
      header: 'Authorization',
      sent: null,
      wanted: mainScheme(observed, 'Authorization'),
    }
  return null
}

export function describeWord({ flaw, header, sent, wanted }: CodedWord, providerName: string): string {
  if (flaw === 'glued')
    return `The code joins the word “${sent}” and the key for ${header} without a space between them.`
  if (flaw === 'punctuated')
    return `The code writes a punctuation mark behind “${sent}” in ${header}; only one space may stand there.`
  if (flaw === 'named') return `The code writes the name of the header once more where ${header} has its scheme word.`
  if (flaw === 'doubled')
    return `The code puts “${sent}” before a value for ${header} that brings the word itself, so it is sent twice.`
  if (flaw === 'raw-basic') return `The code writes Basic in ${header}, but what follows is not put into base64.`
  if (flaw === 'no-pair')
    return `The code writes Basic in ${header}, but what it puts into base64 is the key alone: Basic takes a user name, a colon and a password.`
  if (flaw === 'none')
    return `The code puts the key alone into ${header}; ${providerName} reads it only after the word “${wanted}”.`
  return wanted === null
    ? `The code writes “${sent}” in ${header}, while ${providerName} reads the bare key there.`
    : `The code writes “${sent}” in ${header}, while ${providerName} expects “${wanted}”.`
}
