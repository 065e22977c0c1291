import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import {
  anywhere,
  coded,
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
import { endedWays } from './signs/ended-ways.ts'
import { retiredRemarks } from './signs/retired-remarks.ts'
import { endTold } from './signs/told.ts'
import { withdrawnByName } from './signs/withdrawn.ts'
import { statedAs } from '../../looks/stated.ts'
import { responseHeader } from '../../wire/sent.ts'
import { regex } from '../../model/regex.ts'
import { endedOnADate } from './signs/ended-on-a-date.ts'

type Found = { readonly header: string | null; readonly path: string | null }

export const retired = defineCause({
  id: 'api.retired',
  title: 'The endpoint, version or way of authenticating was withdrawn',
  signs: [
    said(
      'withdrawn',
      regex`
        deprecat|_retired|_sunset|no longer (?:supported|available|offered|active)|decommission
        |(?<!\b(?:its|this|that|the|your|my|bot'?s?) (?:[a-z]{2,8} )?(?:key|token|password|secret)s? (?:is|are|was) )no longer accepted
        |\bsunset\b|\bretired\b|discontinued|end[- ]of[- ]life
        |has been (?:removed|withdrawn|shut ?down|turned off|migrated|replaced|disabled for)
        |was (?:removed|shut ?down)
        |(?:api|endpoint|version|route|method|resource|service|access|support|it) is (?:gone|obsolete)
        |stopped supporting|dropped support|support (?:for [a-z0-9. ]{2,40} )?(?:has )?ended
        |no longer (?:allows?|accepts?(?!ed)|supports?|works?)|not supported any ?more|(?:\bis|\bare|\bbe|we'?re) shutting down
        |permanently (?:removed|closed|shut)|is no longer possible|已下线|已停用|已废弃|已下線
      `,
      decisive,
      { 'key.revoked': -hint },
    ),
    said(
      'move-on',
      regex`
        (?:switch|migrate|upgrade|move) to (?:the )?(?:new |api )?(?:
            v\d|api v|version|oauth|personal access|endpoint|\S{1,40} api
          )
        |use (?:the )?(?:new|v\d|latest) (?:api|version|endpoint)|please use (?:aws4|v\d|version|the new)
        |for more info[^;]{0,20}v\d
        |(?:sigv2|signature version 2|(?:version 2|v2) signatures?) (?:authorization )?(?:is|are) (?:not|no longer) supported
      `,
      strong,
    ),
    said(
      'old-version',
      regex`
        unsupported (?:api )?version|api version[^.;]{0,30}(?:invalid|unsupported|not supported|too old|removed)
        |legacy (?:api|endpoint|version|access)|old(?:er)? (?:api|version of the api)
        |subset of[^.;]{0,40}endpoints|different access level
        |(?:update|upgrade) (?:your|the) (?:client|app|sdk|cli)\b
        |(?:client|app|sdk|cli|api) version (?:is )?too old|invalid[_ ]api[_ ]version
        |no(?:t| longer) available (?:for|to) new (?:customers|users|accounts)
        |moved to a new (?:api|endpoint|host|url)
      `,
      strong,
      { 'perm.resource': weak, 'client.defect': hint },
    ),
    said(
      'password-not-accepted',
      regex`
        (?:basic auth[a-z]{0,30}|password)[a-z ]{0,30} (?:is |are |was |has been )?
          (?:
            deprecated|disabled|not (?:allowed|supported|accepted)|removed
          )
        |support for password authentication|can(?:'t|not) be accessed using username
        |(?:create|use) an? (?:personal )?(?:access|api|app) ?(?:token|password) (?:to access this|instead of)
        |application-specific password|classic tokens (?:have been|are|were) (?:revoked|disabled|removed)
      `,
      strong,
      { 'key.wrong_kind': weak },
    ),
    said(
      'model-gone',
      regex`
        model[^.;]{0,60}(?:does not exist|not found|decommission|deprecated|unavailable|removed)|invalid_?model
        |model_not_found
      `,
      fair,
      { 'perm.resource': weak },
    ),
    ...retiredRemarks,
    coded('password-option', /password ?[:=] ?["']|auth ?= ?\( ?["'][^"']{2,60}@|basic_auth\(/, hint, {
      'key.wrong_kind': hint,
    }),
    coded(
      'version-option',
      /api_?version["']? ?[:=] ?["']?(?:v?[12]\b|20(?:1\d|2[0-3])-)|\/v1\.\d|update_status\(|kraken/,
      weak,
      { 'env.wrong_host': hint },
    ),
    requested(
      'old-path',
      /\/(?:1\.0|1\.1|2\.5)\/|\/(?:kraken|deprecated|oldapi)\/|(?<!pypi\.org)\/legacy\/|\/api\/1\//,
      weak,
      { 'env.wrong_host': hint, 'perm.resource': hint },
    ),
    noticed('gone', 'The status is 410 Gone.', ({ statuses }) => statuses.includes(410), strong),
    noticed(
      'sunset-header',
      'The answer carries a Deprecation or Sunset header.',
      (observed) => sunsetHeader(observed) !== null,
      strong,
    ),
    anywhere(
      'withdrawn-endpoint',
      regex`
        \/data\/2\.5\/onecall|one ?call(?: api)? v?2\.5|api-inference\.huggingface\.co|api\.twitch\.tv\/kraken
        |api\.twitter\.com\/1\.1\/statuses\/update|fcm\.googleapis\.com\/fcm\/send|api\.dropbox(?:api)?\.com\/1\/
        |v1\/engines\/|api\.instagram\.com\/v1|api\.foursquare\.com\/v2\/venues
        |api\.spotify\.com\/v1\/(?:audio-features|audio-analysis|recommendations)|api\.github\.com\/authorizations
        |getleaguepositions|api\.darksky\.net|api\.genderize\.io\/v1|\.cit\.api\.here\.com
        |geocoder\.api\.here\.com|lol\/match\/v[34]\/
        |lol\/(?:summoner|league|spectator|champion-mastery|static-data|status)\/v[123]\/|summoners\/by-name
        |climacell|api\.wunderground\.com|query\.yahooapis\.com|api\.linkedin\.com\/v1\/
        |graph\.facebook\.com\/v[12]\.|api\.hubapi\.com[^ ]{0,80}hapikey=|api\.bitbucket\.org\/1\.0
        |datamarket\.accesscontrol|api\.datamarket\.azure
      `,
      fair,
      { 'key.inactive': -weak, 'key.unknown': -weak, 'key.placeholder': -hint },
    ),
    said(
      'version-refused',
      regex`
        (?:requests?|calls?) (?:being )?(?:sent )?(?:through|to|against|via|on) (?:the )?[a-z ]{0,16}(?:api )?v?
          \d(?:\.\d)? (?:api )?(?:are|is|get|receiv|return|fail)
        |(?:api|endpoint) v?\d(?:\.\d)? (?:is |was )?(?:closed|off|gone|not)
      `,
      fair,
      { 'key.unknown': -hint },
    ),
    remarked(
      'built-in-connector',
      regex`
        built-in (?:[a-z]{2,16} ){0,2}(?:connector|provider|integration|adapter|node)
        |old version of (?:its|the) (?:api|sdk)
      `,
      weak,
      { 'env.wrong_host': weak, 'client.defect': weak },
    ),
    ...endedWays,
    ...endTold,
    endedOnADate,
    ...withdrawnByName,
  ],

  examine(observed): Verdict<Found> {
    const header = sunsetHeader(observed)
    if (header !== null || observed.statuses.includes(410)) return suspected({ header, path: observed.path })
    const documented = statedAs(observed, 'api.retired')
    return documented.verdict === 'suspected' ? suspected({ header: null, path: observed.path }) : documented
  },

  explain({ found, providerName }) {
    const what = found?.path ? `${found.path}` : 'This endpoint, version or way of authenticating'
    const told = found?.header ? ` (${found.header})` : ''
    return `${what} was withdrawn by ${providerName}${told}; calls to it are refused whatever the key.`
  },

  fix: ({ observed, providerName }) =>
    fix(
      `Look up in ${providerName}'s changelog what replaces it, move to the current version, and upgrade the library that still calls the old one.`,
      {
        links: [...(observed.provider?.docs ?? []).slice(0, 1), 'https://www.rfc-editor.org/rfc/rfc8594'],
      },
    ),

  question:
    'Does the same key work on another, current endpoint of this API, and does the changelog announce the end of the one that is called?',
})

const sunsetHeader = once((observed: Observed): string | null => {
  for (const name of ['Sunset', 'Deprecation']) {
    const value = responseHeader(observed, name)
    if (value !== null && /^[\w ,:@+-]{1,60}$/.test(value)) return `${name}: ${value}`
  }
  return null
})
