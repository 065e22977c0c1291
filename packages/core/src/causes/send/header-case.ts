import { defineCause, fix, suspected, unknown } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import type { Verdict } from '../../model/cause.ts'
import type { Observed, ObservedCredential } from '../../model/observed.ts'
import { coded, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { describeLookup, exactLookup } from '../../wire/code/exact-lookup.ts'
import type { ExactLookup } from '../../wire/code/exact-lookup.ts'
import { filledCredentials } from '../../wire/sent.ts'
import { headerCaseOptions } from './signs/header-case-options.ts'
import { twoSpellings } from '../../wire/spellings.ts'
import type { TwoSpellings } from '../../wire/spellings.ts'
import { regex } from '../../model/regex.ts'

export const headerCase = defineCause({
  id: 'send.header_case',
  title: 'The server or a middleware wants the header name in another letter case',
  signs: [
    said(
      'case-error',
      regex`
        (?:header|key|field|metadata)[a-z ]{0,20}(?:must be|has to be|should be|are|is)[a-z ]{0,8}
          (?:lower|upper)[- ]?case
        |upper ?case (?:letter|character)s? (?:in|not)[a-z ]{0,20}header|invalid header (?:name|key)
        |illegal header name|metadata key[a-z ]{0,20}(?:invalid|illegal|lower)|connection-specific header
      `,
      strong,
    ),
    said(
      'protocol-error',
      /protocol_error|protocol error|rst_stream|malformed (?:header|message)|http\/2 stream/,
      weak,
    ),
    said(
      'key-error',
      regex`
        keyerror: ["']?(?:authorization|x-api-key)
        |undefined (?:index|array key)[: "']{0,4}(?:http_)?(?:authorization|x-api-key)
      `,
      fair,
      { 'send.stripped': weak, 'send.absent': weak },
    ),
    remarked(
      'case-spoken-of',
      regex`
        (?:header|name|field|authorization|x-[a-z-]{2,30})[^.;]{0,60}(?:lower|upper|capital|camel|title|mixed)
          [- ]?(?:case|letters?|s\b)
        |(?:lower|upper|capital|camel|title|mixed)[- ]?(?:case|letters?|s\b)[^.;]{0,60}
          (?:header|name|field|authorization|x-[a-z-]{2,30})
        |case[- ](?:sensitive|insensitive)|small letters|spelling of the header|in (?:all )?capitals
        |(?:server|backend|service|api|middleware|framework|library)[ ]
          (?:looks|compares|searches|checks|asks|reads)[a-z ]{0,30}[ ]
          (?:exactly|literally|letter (?:by|for) letter|by case)
      `,
      strong,
      { 'send.scheme_wrong': weak, 'key.mistyped': -strong },
    ),
    remarked('http2-client', /http\/2|http2|hpack|http\/3|async_http|nghttp|undici|\bgrpc\b/, fair, {
      'send.stripped': hint,
    }),
    remarked(
      'proxy-lowers',
      regex`
        (?:after|since|behind|through)[a-z ]{0,20}(?:
            api gateway|cloudfront|envoy|istio|\balb\b|lambda|cloud run|serverless|function behind
          )
        |runs as a function
      `,
      fair,
      { 'send.stripped': weak },
    ),
    remarked(
      'some-servers-refuse',
      regex`
        (?:picky|strict) (?:web |http )?(?:server|api|endpoint|provider|parser)s?
        |(?:some|certain|particular|a few|old) (?:web |http )?(?:server|api|endpoint|provider)s?[ ]
          (?:refuse|reject|want|need|insist|only|do not|don't|fail)
      `,
      weak,
    ),
    remarked(
      'header-as-documented',
      regex`
        header[a-z ]{0,20}(?:as|is)[a-z ]{0,12}(?:written|spelt|named|said|described|set)[a-z ]{0,20}
          (?:doc|manual|readme|in the app|there)
        |as said in the documentation|header ["'\`]?[a-z-]{1,40}["'\`]? is set
      `,
      weak,
      { 'send.stripped': weak, 'send.absent': hint },
    ),
    remarked(
      'own-server',
      /own (?:server|api|package index|backend|middleware)|(?:server|backend) is (?:mine|ours|self-written)/,
      hint,
      { 'send.stripped': hint },
    ),
    remarked(
      'other-client-works',
      regex`
        other (?:http )?(?:clients?|libraries|tools)[a-z ]{0,20}(?:work|pass|are accepted)
        |accept(?:s|ed)? the same (?:call|request)
      `,
      hint,
    ),
    coded(
      'exact-lookup',
      regex`
        (?<!\b(?:r|res|resp|rsp|response)\.request\.)
          headers["']?\]?(?:\.get\()?\[?\(?["'](?:authorization|x-api-key|x-[a-z-]{1,40})["'](?!\]? ?(?:=[^=]|[:,]))
        |getheader\(
        |(?:event|ctx|context|req|request|args|parsed)\.(?:request\.)?headers\.[a-z]{4,40}\b(?! ?=[^=])
        |event\.headers|\$headers\[|getallheaders|apache_request_headers|r\.header\[
      `,
      fair,
      { 'send.stripped': hint },
    ),
    coded(
      'lower-http-client',
      regex`
        faraday|async_http|adapter ?:async|httpclient|dart:io|http\.get\(uri|hyper::|undici|http2\.connect
        |client\.http2|grpc\.
      `,
      weak,
    ),
    coded('x-key-lower', /["']x-[a-z]{2,12}-key["'] ?: ?(?:os\.|process\.|config|\$|["'])/, hint),
    ...headerCaseOptions,
    noticed(
      'name-all-lower',
      'The header name is sent in lower case only, as HTTP/2 and some clients do.',
      (observed) => named(observed, (name) => name === name.toLowerCase()) !== null,
      fair,
      { 'send.wrong_header': hint },
    ),
    noticed(
      'authorization-all-lower',
      'Authorization is written in lower case only, which people do not write by themselves: the client sends it so.',
      (observed) => named(observed, (name) => name === 'authorization') !== null,
      fair,
      { 'send.stripped': -hint, 'send.scheme_wrong': -hint },
    ),
    noticed(
      'looked-up-by-letter',
      'The code looks the header up letter for letter, in a spelling in which it never arrives.',
      (observed) => exactLookup(observed) !== null,
      proven,
      unproven('send.header_case'),
    ),
    noticed(
      'two-spellings',
      'The header of the key is written in two ways that differ in letter case alone.',
      (observed) => twoSpellings(observed) !== null,
      strong,
      { 'send.wrong_header': -weak, 'client.defect': -fair },
    ),
    noticed(
      'name-unusual',
      'The header name is written in capitals or mixed case.',
      (observed) => named(observed, isUnusual) !== null,
      weak,
    ),
    noticed(
      'plain-refusal-of-a-right-form',
      'The request looks right in form, and the API is not in the catalogue.',
      isRightForm,
      weak,
      { 'send.stripped': weak },
    ),
    noticed(
      'known-provider',
      'Providers of the catalogue read header names in any letter case.',
      ({ providerVia }) => providerVia === 'host',
      -fair,
    ),
  ],

  examine(observed): Verdict<TwoSpellings | ExactLookup> {
    const lookup = exactLookup(observed)
    if (lookup !== null) return suspected(lookup)
    const two = twoSpellings(observed)
    if (two !== null && /\bworks?\b|accepted|passes|succeeds/.test(observed.zones.remarks)) return suspected(two)
    const name = filledCredentials(observed).find(({ place }) => place === 'header')?.name
    return unknown(
      name
        ? `the answer to the same request with another spelling of ${name}`
        : 'the header name, letter for letter, as it reaches the server',
    )
  },

  explain({ found, observed }) {
    if (found !== null && 'looked' in found) return describeLookup(found)
    const name = found?.sent ?? named(observed, () => true)
    return `Header names have no letter case by the standard, but something on the way compares ${name ?? 'the name'} letter for letter, so it does not find the key.`
  },

  fix({ found, observed }) {
    if (found !== null && 'looked' in found)
      return fix(`Look the header up as ${found.held}, or by a function that compares names without case.`, {
        links: ['https://www.rfc-editor.org/rfc/rfc9110#section-5.1'],
      })
    const name = found?.sent ?? named(observed, () => true)
    const other =
      found?.other ?? (name === null ? null : name === name.toLowerCase() ? titleCase(name) : name.toLowerCase())
    return fix(
      other === null
        ? 'Write the header name in the letter case that the server looks up, or make the server compare names without case.'
        : `Send the header as ${other}; if the server is yours, compare header names without case.`,
      {
        edits: name === null || other === null ? [] : [{ kind: 'rename-header', from: name, to: other }],
        commands: inBothCases(observed, name, other),
        links: ['https://www.rfc-editor.org/rfc/rfc9110#section-5.1'],
      },
    )
  },

  question:
    'Is it your own server or middleware that reads the header, and does it look the name up letter for letter?',
})

/** HTTP/1.1, since HTTP/2 sends all names in small letters. */
function inBothCases(observed: Observed, name: string | null, other: string | null): readonly string[] {
  const sent = filledCredentials(observed).find((one) => one.place === 'header' && one.name === name)
  const scheme = sent === undefined ? (name === null ? 'Bearer' : null) : sent.scheme
  const names = [name ?? 'Authorization', other ?? 'authorization']
  return names.flatMap((one) =>
    tryCommands(observed, { options: '-i --http1.1', spot: { place: 'header', name: one, scheme } }),
  )
}

function named(observed: Observed, isMeant: (name: string) => boolean): string | null {
  return (
    filledCredentials(observed).find(
      (one): one is ObservedCredential & { name: string } =>
        one.place === 'header' && one.name !== null && isMeant(one.name),
    )?.name ?? null
  )
}

function isUnusual(name: string): boolean {
  return name !== name.toLowerCase() && name !== titleCase(name)
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?:^|-)[a-z]/g, (start) => start.toUpperCase())
}

/** Right by every general rule: one header credential with a known scheme, no defect of the key. */
function isRightForm(observed: Observed): boolean {
  const [only, second] = filledCredentials(observed)
  if (only === undefined || second !== undefined || observed.provider !== null) return false
  return only.place === 'header' && only.reading.defects.length === 0 && /^(?:bearer|basic)$/i.test(only.scheme ?? '')
}
