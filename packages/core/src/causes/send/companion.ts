import { defineCause, fix, suspected, unknown } from '../../model/cause.ts'
import { tryCommands } from '../../looks/try-command.ts'
import type { Verdict } from '../../model/cause.ts'
import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import { coded, configured, decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { documentedAs } from '../../wire/documented.ts'
import type { Documented } from '../../wire/documented.ts'
import { addedByClients, askedHeader } from '../../wire/asked-header.ts'
import { oneHeaderMore } from '../../wire/one-header-more.ts'
import { isRegionUnsaid } from '../../wire/region-unsaid.ts'
import { proven, unproven } from '../../wire/code/proven.ts'
import { accountSelector, emptyHeader } from '../../wire/empty-headers.ts'
import { sameSpot, spotOf, wantedSpots } from '../../wire/placement.ts'
import { filledCredentials, headersShown, requestHeader } from '../../wire/sent.ts'
import { companionNamespace } from './signs/companion-namespace.ts'
import { companionValue } from './signs/companion-value.ts'
import { forgeryGuard } from './signs/forgery-guard.ts'
import { regex } from '../../model/regex.ts'

type Lacking = { readonly by: 'request' | 'empty'; readonly header: string; readonly when: string }

export const companion = defineCause({
  id: 'send.companion',
  title: 'A companion header that is no credential is missing or wrong',
  signs: [
    ...forgeryGuard,
    said(
      'client-id-missing',
      regex`
        (?:client[- _]?id|application[- _]?id|app[- _]?id|client header) (?:is |was |header ){0,5}
          (?:missing|required|not (?:specified|provided|found|given|set))
        |no client[- _]?id|invalid app[-_ ]?id\b
        |missing (?:the |a )?["'\`]?(?:client|app|application)[-_ ]?id|must provide (?:a |the )?client[-_ ]?id
      `,
      strong,
      { 'key.missing': hint, 'token.incomplete': weak },
    ),
    said(
      'ids-do-not-match',
      regex`
        client[- _]?id and (?:the )?(?:oauth |access )?token (?:do not|don't|must) match
        |(?:client|app|application)[- _]?id (?:does not|doesn't|must) match
      `,
      strong,
      { 'env.wrong_account': weak, 'key.wrong_kind': weak },
    ),
    said(
      'version-header',
      regex`
        (?:missing|invalid|unsupported|required|no|specify|provide)[a-z _"'\`]{0,20}(?:[a-z]{1,24}-)?version
          ["'\`]?(?: header)?
        |missing_version
        |(?:[a-z]{1,24}-version|api-version|revision)["'\`]? ?:? ?(?:request )?(?:header |parameter )?
          (?:is |was |failed |should )?(?:
            missing|required|not (?:set|specified|valid|defined)|failed validation|be defined|invalid
          )
      `,
      strong,
      { 'api.retired': weak },
    ),
    said(
      'version-parameter',
      /missing required (?:query )?parameter[a-z: "'`]{0,12}api-version|api-version (?:is |query )/,
      strong,
    ),
    said(
      'content-type',
      regex`
        (?:unsupported|invalid|wrong|missing|incorrect|expected)[a-z ]{0,14}content[- ]type
        |content[- ]type (?:must|should|header|is not|not supported|of)|unsupported media type
        |(?:body|payload|json)[a-z ]{0,20}(?:empty|not parsed|could not be (?:read|parsed))
      `,
      weak,
      { 'sign.mismatch': hint },
    ),
    said(
      'accept-header',
      regex`
        (?:accept|user-agent|host|from|origin|date|x-requested-with) header (?:is |was )?
          (?:missing|required|invalid|must)
        |missing (?:the )?(?:required )?["'\`]?(?:accept|user-agent|from|date|x-requested-with)["'\`]? header
        |please (?:set|provide|include|make sure)[a-z ]{0,30}user-agent
      `,
      fair,
      { 'perm.client': weak },
    ),
    said(
      'csrf',
      regex`
        no valid crumb
        |csrf (?:token|validation|check|cookie|verification)[a-z ]{0,20}(?:missing|failed|invalid|mismatch|not)
        |invalid csrf|x-csrf(?!-token,)|(?<!'_)xsrf|x-atlassian-token|anti-?forgery
      `,
      strong,
      { 'browser.cors': hint },
    ),
    said(
      'beta-header',
      /(?:beta|preview)[a-z -]{0,12}header|anthropic-beta|not supported without[a-z ]{0,14}(?:beta|header)/,
      fair,
      { 'perm.resource': hint },
    ),
    said(
      'required-header-generic',
      regex`
        required (?:request )?header ["'\`]?(?!auth)[a-z-]{3,30}["'\`]? (?:is |was )?(?:not present|missing)
        |missing required (?:request )?headers?\b
      `,
      weak,
      { 'send.absent': weak, 'sign.mismatch': hint },
    ),
    said(
      'named-header-lacks',
      regex`
        (?:missing|absent|no|without)(?: the)?(?: required)?(?: http| request)? header:? ["'\`]?
          (?!auth|proxy-auth|x-api-key|api-key|apikey|["'\`])x-(?![a-z-]{0,30}(?:key|token|auth))[a-z-]{3,40}
      `,
      fair,
      { 'server.fault': hint, 'send.absent': -hint },
    ),
    noticed(
      'named-header-not-sent',
      'The answer asks for a header by name, and the request in view has the key but not that header.',
      (observed) => askedHeader(observed) !== null,
      decisive,
      { 'send.absent': -fair, 'client.defect': -weak },
    ),
    ...companionValue,
    ...companionNamespace,
    configured('quota-project', /quota_?project/, fair, { 'env.wrong_account': fair }),
    noticed(
      'region-of-resource-unsaid',
      'The global address of this Azure service needs the region of the resource in a header, which request and code do not name.',
      isRegionUnsaid,
      decisive,
      { 'env.wrong_host': fair, 'send.wrong_header': -strong, 'key.wrong_kind': -fair },
    ),
    noticed(
      'one-header-more',
      'What is answered differs from what is refused in one header alone, which is no credential.',
      (observed) => oneHeaderMore(observed) !== null,
      proven,
      { ...unproven('send.companion'), 'send.wrong_header': -fair, 'key.wrong_kind': -fair },
    ),
    noticed(
      'jenkins-without-crumb',
      'Jenkins refuses changes with 403 that come without its crumb, unless they carry an API token.',
      ({ provider, status, zones }) =>
        provider?.id === 'jenkins' &&
        status === 403 &&
        !/crumb|api ?token/.test(zones.all) &&
        /password/.test(zones.all),
      fair,
      { 'key.wrong_kind': weak },
    ),
    remarked(
      'since-a-provider-date',
      regex`
        (?:since|from|as of|after) (?:
            may|june|july|august|september|october|november|december|january|february|march|april|[a-z]{3,9} \d
            |\d{4}
          )[a-z0-9 /.-]{0,20}
      `,
      hint,
      { 'api.retired': weak, 'server.fault': hint },
    ),
    remarked(
      'one-operation-only',
      regex`
        other \d{0,9} ?(?:operations?|calls?|endpoints?)[a-z ]{0,20}(?:work|pass|succeed)
        |(?:one|single) (?:operation|endpoint|call) fails
      `,
      hint,
      { 'perm.scope': hint, 'client.defect': weak },
    ),
    remarked(
      'header-of-another-kind',
      regex`
        (?:additional|extra|second|further|another|companion|version|client) header
        |needs (?:a |the )?["'\`]?(?:client|version|x-[a-z-]{1,40})["'\`]? header
      `,
      fair,
    ),
    remarked(
      'sign-in-token',
      /access token of the (?:sign-in|login|user)|token (?:itself )?(?:validates|is valid at the validate)/,
      hint,
      { 'token.claims': hint },
    ),
    remarked('all-examples-fail', /all (?:the )?example (?:calls|requests|code)|examples? of (?:a|the) course/, weak, {
      'api.retired': weak,
    }),
    noticed(
      'companion-left-empty',
      'A header beside the key is sent without a usable value: empty, null or undefined.',
      (observed) => emptyCompanion(observed) !== null,
      strong,
      { 'client.defect': hint, 'send.scheme_wrong': -weak, 'key.unknown': -hint },
    ),
    coded(
      'form-body-as-json',
      /(?:urlencoded|form-data)[^;]{0,80}json\.stringify|json\.stringify\([^;]{0,100}(?:x-www-form-urlencoded)/,
      fair,
      { 'send.wrong_place': hint },
    ),
    coded('no-content-type', /body ?: ?json\.stringify\((?![^;]{0,200}content-type)/, hint),
    configured('version-setting', /(?:api_?version|client_?id|revision)["']? ?[:=] ?["']?["']?(?:$| |,|\})/, weak),
    noticed(
      'listed-companion-lacks',
      'The provider asks for another header on every call, which the request as shown does not have.',
      (observed) => lacking(observed) !== null,
      strong,
      { 'key.unknown': -hint },
    ),
    noticed(
      'provider-wants-companion',
      'This provider is known to want a companion header beside the key.',
      hasCompanionRule,
      hint,
    ),
  ],

  examine(observed): Verdict<Lacking | Documented> {
    const more = oneHeaderMore(observed)
    if (more !== null) return suspected({ by: 'request', header: more, when: 'with it the same request is answered' })
    const missing = lacking(observed)
    if (missing !== null) return suspected(missing)
    const asked = askedHeader(observed)
    if (asked !== null) return suspected({ by: 'request', header: asked, when: 'the answer says so' })
    const empty = emptyCompanion(observed)
    if (empty !== null) return suspected({ by: 'empty', header: empty, when: 'sent without a value' })
    const known = documentedAs(observed, 'send.companion')
    return known.verdict === 'suspected' ? known : unknown('every header of the request')
  },

  explain({ found, providerName }) {
    if (found?.by === 'empty')
      return `The header ${found.header} goes out without a usable value: the setting that should fill it is empty.`
    if (found?.by === 'request')
      return `${providerName} wants the header ${found.header} (${found.when}) beside the key, and the request does not have it.`
    return 'The key is there, but another header that must go with it (API version, client id, content type, CSRF token) is missing or does not belong to this key.'
  },

  fix({ found, observed, providerName }) {
    if (found?.by === 'empty')
      return fix(`Give ${found.header} its value, the one that belongs to this key, or leave the header out.`, {
        edits: [],
      })
    if (found?.by !== 'request')
      return fix('Add the header that the answer names, with the value that belongs to this key.', {
        commands: tryCommands(observed, { more: `-H "${askedHeader(observed) ?? '$OTHER_HEADER'}: $OTHER_VALUE"` }),
      })
    const value = /\d{4}-\d{2}-\d{2}/.exec(found.when)?.[0]
    return fix(
      `Add the header ${found.header} to every call to ${providerName}${value ? `, for example with the value ${value}` : ''}.`,
      {
        edits: value === undefined ? [] : [{ kind: 'set-header', name: found.header, value }],
      },
    )
  },

  question:
    'Which headers beside the key does the API’s documentation show in its examples (version, client id, content type), and does your request have all of them?',
})

const lacking = once((observed: Observed): Lacking | null => {
  const { provider, providerVia } = observed
  if (provider === null || providerVia !== 'host' || !headersShown(observed)) return null
  const main = wantedSpots(observed)[0]
  // A request that has the key elsewhere follows another API's rules altogether: that is the finding, not the companion.
  if (main === undefined || !filledCredentials(observed).some((one) => sameSpot(spotOf(one), main))) return null
  for (const { in: place, name, required } of provider.companions) {
    const header = /^[A-Za-z][A-Za-z0-9-]*/.exec(name)?.[0]
    if (place !== 'header' || header === undefined || !/^always\b/i.test(required) || addedByClients.test(header))
      continue
    if (requestHeader(observed, header) === null) return { by: 'request', header, when: required }
  }
  return null
})

/** A header beside the credential that was meant to say something and says nothing. */
function emptyCompanion(observed: Observed): string | null {
  const keys = new Set(observed.credentials.map(({ name }) => name?.toLowerCase()))
  return emptyHeader(
    observed,
    (name) =>
      !keys.has(name.toLowerCase()) &&
      !accountSelector.test(name) &&
      !/authorization$|(?:key|token|secret|password)$|^(?:content-length|accept|cookie)$/i.test(name),
  )
}

function hasCompanionRule({ provider, providerVia }: Observed): boolean {
  return (
    providerVia !== 'text' &&
    (provider?.companions.some(({ in: place, required }) => place === 'header' && /^always\b/i.test(required)) ?? false)
  )
}
