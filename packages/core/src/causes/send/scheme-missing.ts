import { defineCause, fix, ruledOut, suspected, unknown } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import type { Verdict } from '../../model/cause.ts'
import { isLeftOut } from '../../intake/left-out.ts'
import { once } from '../../model/once.ts'
import type { Observed, ObservedCredential } from '../../model/observed.ts'
import {
  coded,
  configured,
  decisive,
  fair,
  hint,
  noticed,
  remarked,
  requested,
  said,
  strong,
  weak,
} from '../../model/sign.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { codedWord } from '../../wire/code/word-before-key.ts'
import { ownName } from '../../wire/scheme.ts'
import { challengedSchemes, sameSpot, spotOf, wantedSpots } from '../../wire/placement.ts'
import { filledCredentials } from '../../wire/sent.ts'
import { botWord } from './signs/bot-word.ts'
import { wordLeftOut } from './signs/written.ts'
import { headerSplit } from './signs/header-split.ts'
import { regex } from '../../model/regex.ts'

type Found = { readonly header: string; readonly scheme: string }

export const schemeMissing = defineCause({
  id: 'send.scheme_missing',
  title: 'The scheme word (Bearer, Token, …) is missing before the key',
  signs: [
    said(
      'format-should-be',
      regex`
        (?:header|authorization|auth|token|format)[a-z "'\`:]{0,40}
          (?:should be|must be|expected|has to be|is|needs to be)(?: of the form| in the form(?:at)?)?:? ?["'\`]?
          (?:authorization: )?(?:bearer|token|basic|bot|apikey) [<[{$"'\`a-z]
      `,
      fair,
      { 'send.scheme_wrong': weak, 'send.absent': hint },
    ),
    said(
      'ensure-prefix',
      regex`
        (?:ensure|must|should|needs? to|has to|does not|doesn't|did not|not)[a-z ]{0,20}
          (?:have|has|start|starts|begin|begins|include|contain|use)[a-z ]{0,12}(?: with)?(?: the| a)? ?["'\`]?
          (?:bearer|token|basic|bot)\b
      `,
      strong,
      { 'send.scheme_wrong': weak, 'send.absent': hint },
    ),
    said(
      'bad-header-format',
      regex`
        (?:bad|invalid|malformed|unrecognized|unsupported|improper)(?:ly)? (?:formatted |http )?
          (?:authorization|authentication|auth)(?: header)?(?: string| format| value\b| header format| scheme)
        |authorization header (?:format|is malformed|malformed|is invalid|is badly|could not be parsed)
          (?!; ?the region|, unexpected scope)
        |invalid auth(?:orization)? (?:header|string)
      `,
      fair,
      { 'send.scheme_wrong': fair, 'key.whitespace': hint },
    ),
    said(
      'bearer-not-found',
      regex`
        bearer (?:token )?(?:not found|missing|is missing|required|prefix)|missing bearer(?! or basic)|no bearer
        |requires (?:a |valid ){0,5}bearer|expected bearer|token type (?:is )?missing
        |authorization type (?:is )?(?:missing|unknown)|scheme (?:is )?(?:missing|required)
      `,
      fair,
      { 'send.absent': weak, 'send.wrong_header': hint },
    ),
    said(
      'split-failed',
      regex`
        index (?:out of|outside) [a-z ]{0,12}(?:range|bounds)[^.]{0,60}(?:auth|token)|not enough values to unpack
        |(?:split|authorization)[^.]{0,40}(?:undefined|index)
      `,
      weak,
    ),
    said('not-key-value', /not a valid key=value pair/, hint),
    remarked(
      'prefix-spoken-of',
      regex`
        (?:prefix|scheme)[a-z ]{0,20}["'\`]?(?:bearer|token|bot|basic)
        |(?:without|no|lacks?|missing|forgot|omits?|adding|added)(?: the)?(?: word| prefix| scheme)? ["'\`]?
          (?:
            (?:bearer|bot)\b(?! token)|["'\`](?:bearer|bot|token) ?["'\`]
            |(?:bearer|bot|token) (?:prefix|word|scheme|in front|before)
          )
        |(?:typing|putting|writing|prepending|prefixing|adding|setting|entering)[a-z ]{0,16} ["'\`]?
          (?:bearer|bot)\b
        |["'\`]?\bbearer["'\`]?[a-z ]{0,12} (?:is |was |gets |must be |had to be )?(?:not )?
          (?:
            in front|prepended|typed|left out|forgotten|put before|put in front|added by hand
            |not (?:added|there|put|set)
          )
      `,
      strong,
    ),
    remarked(
      'bare-value',
      regex`
        (?:bare|raw|plain|only the|just the|as it is|unchanged|as is) (?:[a-z]{1,40} ){0,2}(?:key|token|value|jwt)
        |(?:key|token|value) (?:alone|only|as it is|by itself|is handed on)
        |(?:value|field|header|key|token)s? (?:is |are )?(?:sent|passed|handed|taken|used|forwarded|written)[ ]
          (?:on |over )?(?:just )?(?:as it is|as is|as they are|unchanged|verbatim|raw|untouched)
      `,
      weak,
      { 'send.scheme_wrong': hint },
    ),
    remarked(
      'proxied-header',
      /(?:proxy|dev server|gateway)(?: header| config)[a-z ]{0,20}|through the proxy of/,
      hint,
      { 'send.stripped': weak },
    ),
    remarked(
      'long-lived-token',
      /long[- ]lived (?:access )?token|bot(?:'s)? token|personal access token (?:entered|pasted)/,
      hint,
      { 'key.wrong_kind': hint },
    ),
    coded(
      'value-is-bare-variable',
      regex`
        ["']?authorization["']?\]? ?[:=,]>? ?(?:f?["'\`]?\$?\{ ?)?(?:await )?(?:
            this\.|self\.|config\.|process\.env\.|os\.environ\[?\(?["']?|import\.meta\.env\.|env\.|var\.
            |localstorage\.getitem\(["']
          )?[a-z_.]{0,40}(?:token|key|secret|jwt|pat)["']?\]?\)? ?(?:\}|\)|,|;|\]|$|\n|\?)
      `,
      strong,
      { 'send.absent': -weak, 'key.missing': -weak },
    ),
    coded(
      'empty-or-token',
      /authorization["'\]]{0,2} ?[:=] ?\(?[a-z_.]{0,40}(?:token|key|jwt) ?(?:\?(?!\?)[^:;]{0,60}:|\|\||\?\?)/,
      strong,
      { 'key.missing': -weak, 'config.not_loaded': -hint },
    ),
    coded(
      'bare-setter',
      regex`
        (?:setheader|addheader|set|append|header)\( ?["']authorization["'], ?[a-z_.]{0,40}
          (?:token|key|jwt|secret)[a-z_]{0,40}\(?\)? ?\)
      `,
      strong,
    ),
    configured(
      'bare-variable-in-config',
      regex`
        ["']?authorization["']? ?[:=]>? ?["']?(?:
            \$\{?\{? ?[a-z_.]{1,40} ?\}?\}?|ey[a-z0-9_-]{10,400}\.|[a-z0-9_-]{20,80}
          )["']?(?: |$|,|\})
      `,
      strong,
      { 'send.stripped': -weak },
    ),
    configured('bare-var', /token ?= ?(?:var\.|data\.)[a-z_]{1,40}/, hint),
    requested(
      'bare-on-the-wire',
      regex`
        authorization: (?:
            ey[a-z0-9_-]{8,400}\.|(?:sk|pk|api|key|tok|pat|lin|ghp|glpat|xox)[a-z]{0,3}[-_]|[a-z0-9_.-]{24,400}
          )
      `,
      weak,
    ),
    noticed(
      'bare-authorization',
      'The Authorization header holds a key without a scheme word before it.',
      (observed) => bare(observed) !== null && !isBareRight(observed),
      strong,
      { 'send.absent': -fair, 'send.scheme_wrong': -weak, 'key.unknown': -hint, 'env.wrong_host': -weak },
    ),
    noticed('bare-is-right', 'The API reads the key alone, without a scheme word.', isBareRight, -decisive),
    noticed(
      'bare-jwt',
      'The Authorization header holds a JWT alone: JWTs are sent as bearer tokens.',
      (observed) => bare(observed)?.reading.jwt !== undefined && bare(observed)?.reading.jwt !== null,
      fair,
      { 'env.wrong_host': -weak, 'token.claims': -hint },
    ),
    ...wordLeftOut,
    ...headerSplit,
    ...botWord,
    noticed(
      'coded-bare',
      'Code or form puts the key alone into a header that this provider reads only after a scheme word.',
      (observed) => codedWord(observed)?.flaw === 'none',
      proven,
      unproven('send.scheme_missing'),
    ),
    noticed('scheme-present', 'The Authorization header has a scheme word.', hasScheme, -strong),
  ],

  examine(observed): Verdict<Found> {
    const coded = codedWord(observed)
    if (coded?.flaw === 'none' && coded.wanted !== null)
      return suspected({ header: coded.header, scheme: coded.wanted })
    const credential = bare(observed)
    const header = credential?.name ?? 'Authorization'
    if (credential === null) {
      return hasScheme(observed)
        ? ruledOut('the Authorization header has a scheme word')
        : unknown('the Authorization header as sent')
    }
    const scheme = wantedScheme(observed, credential)
    if (scheme === 'none') return ruledOut(`this API reads ${header} without a scheme word`)
    return scheme === null ? unknown('the scheme that the API wants') : suspected({ header, scheme })
  },

  explain({ found, providerName }) {
    if (found === null) return 'The header holds the key alone; the server expects a scheme word and a space before it.'
    return `${found.header} holds the key alone; ${providerName} reads it only after the word “${found.scheme} ”.`
  },

  fix({ found, observed }) {
    const header = found?.header ?? 'Authorization'
    const scheme = found?.scheme ?? 'Bearer'
    return fix(`Put “${scheme} ” (with one space) before the key in ${header}.`, {
      edits: [{ kind: 'set-scheme', header, scheme }],
      commands: tryCommands(observed, { spot: { place: 'header', name: header, scheme } }),
      links: ['https://www.rfc-editor.org/rfc/rfc6750#section-2.1'],
    })
  },

  question: null,
})

const bare = once((observed: Observed): ObservedCredential | null => {
  return (
    filledCredentials(observed).find(
      (one) =>
        isAuthorization(one) &&
        one.scheme === null &&
        !isLeftOut(one.value.reveal()) &&
        !gluedScheme.test(one.value.reveal()) &&
        !ownName.test(one.value.reveal()),
    ) ?? null
  )
})

/** "Bearer:", "Bearersk-…": a scheme is there, only badly joined. */
const gluedScheme = /^\s*(?:(?:bearer|basic)|(?:token|bot|apikey)\s?[:=])/i

function isAuthorization({ place, name }: ObservedCredential): boolean {
  return place === 'header' && /^(?:proxy-)?authorization$/i.test(name ?? '')
}

function hasScheme(observed: Observed): boolean {
  return filledCredentials(observed).some((one) => isAuthorization(one) && one.scheme !== null)
}

function isBareRight(observed: Observed): boolean {
  const credential = bare(observed)
  return credential !== null && wantedScheme(observed, credential) === 'none'
}

/** The scheme to add, `none` where the bare key is right, null where nothing tells. */
function wantedScheme(observed: Observed, credential: ObservedCredential): string | null {
  const here = wantedSpots(observed).filter((spot) => sameSpot(spot, spotOf(credential)))
  if (here.length > 0) return here.some(({ scheme }) => scheme === null) ? 'none' : (here[0]?.scheme ?? null)
  return challengedSchemes(observed)[0] ?? null
}
