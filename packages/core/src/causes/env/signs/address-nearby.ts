import { isRegionLeftOut } from '../../../looks/separate-hosts.ts'
import { isSiteInsteadOfApi } from '../../../looks/site-instead-of-api.ts'
import { decisive, fair, hint, noticed, remarked, requested, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { registryLogin } from './registry-login.ts'

const ownServer = regex`
  custom (?:server|url|host|domain)|self-?hosted|(?:own|private) (?:server|instance|installation)
  |config server|server (?:url|address)|vaultwarden
`

const systems =
  '(?:systems?|clouds?|servers?|regions?|brands?|services?|vendors?|portals?|platforms?|environments?|countr(?:y|ies)|generations?)'

/** What shows an address that is nearly right: the site for its API, one path too few, one of several to choose from. */
export const addressNearby: readonly Sign[] = [
  registryLogin.ofHost,
  noticed(
    'site-instead-of-api',
    'The site that the vendor made for people is given where the address of the API belongs.',
    isSiteInsteadOfApi,
    decisive,
    { 'config.not_loaded': -strong, 'key.unknown': -weak, 'perm.scope': -weak, 'perm.resource': -weak },
  ),
  requested(
    // The vendor's own pages call it without any key, and it counts calls by the caller's address.
    'address-that-takes-no-key',
    /\btranslate(?:\.googleapis)?\.(?:com|google\.[a-z.]{2,6})\/translate_a\/|clients\d\.google\.com\/translate_a\//,
    strong,
    { 'send.wrong_place': weak, 'send.wrong_header': -strong, 'limit.rate': weak },
  ),
  noticed(
    'gateway-has-no-such-route',
    'API Gateway speaks of a missing token wherever it knows no route: the stage alone is called, or another path of it works.',
    isStageAlone,
    decisive,
    { 'send.absent': -strong, 'config.not_loaded': -strong, 'key.missing': -fair },
  ),
  noticed(
    'by-hand-the-region-is-right',
    'The provider has separate hosts for regions; the set-up names none, while the same key works by hand, where the address was written out.',
    (observed) =>
      isRegionLeftOut(observed) &&
      observed.remarkIds.includes('works-with-curl') &&
      `${observed.zones.code}${observed.zones.config}` !== '',
    fair,
    { 'key.whitespace': -hint, 'perm.client': -weak },
  ),
  noticed(
    'zoho-knows-no-such-client',
    'Zoho’s way to refuse a client (status 200) is what its accounts server of another data centre answers.',
    ({ facts, zones }) =>
      facts.response?.status === 200 &&
      /^\{ ?"error" ?: ?"invalid_client(?:_secret)?" ?\}$/.test((facts.response.body?.reveal() ?? zones.answer).trim()),
    fair,
    { 'key.wrong_kind': -hint, 'perm.scope': -weak },
  ),
  remarked(
    'one-of-several-systems',
    regex`
      (?:settings?|form|config[a-z]{0,9}|dialog|plug-?in|app|tool) (?:page |file )?(?:offers?|has|have|lists?|shows?)[ ]
        (?:[a-z]{1,12} ){0,3}${systems} (?:in|as|from) (?:an? |the )?(?:drop-?down|list|selection|choice|menu)
      |(?:drop-?down|selection|list|choice|menu) (?:of|for|with) (?:the |several |different |two |many )?(?:[a-z]{1,12} )?${systems}\b
      |(?:several|two|three|different|old and new) ${systems} (?:can be|to) (?:chosen|selected|choose|select)
    `,
    fair,
    { 'perm.client': -weak, 'client.defect': -hint },
  ),
  noticed(
    'other-programs-find-the-server',
    'The answer is 404, and other programs sign in at the same installation: this one has another address of it.',
    (observed) =>
      observed.statuses.includes(404) &&
      observed.remarkIds.includes('works-in-another-tool') &&
      ownServer.test(`${observed.zones.remarks} ${observed.zones.code} ${observed.zones.config}`),
    strong,
    { 'perm.client': -fair, 'key.wrong_kind': -weak },
  ),
]

function isStageAlone({ zones, facts }: Observed): boolean {
  if (!/missing authentication token/.test(zones.answer)) return false
  const path = /execute-api\.[a-z0-9-]{4,30}\.amazonaws\.com(?:\.cn)?(\/[^?#]{0,200})?/i.exec(
    facts.request?.url.reveal() ?? '',
  )
  if (/\b(?:root|base|bare) (?:page|path|url|address|of)\b/.test(zones.remarks)) return true
  const isShort = path !== null && /^(?:\/[^/]{1,40}\/?)?$/.test(path[1] ?? '')
  return (
    isShort || /(?:^|[ ;])(?:\.{2,3}|https?:\/)?\/\S{2,80} (?:works|answers|is fine|is found)\b/.test(zones.remarks)
  )
}
