import { fair, hint, noticed, remarked, requested, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { isAgentOwed } from '../../../looks/agent-demand.ts'
import { regex } from '../../../model/regex.ts'

/** A refusal of the program that calls: it does not name itself, or a filter in front of the service takes it for a robot. */
export const refusedCallers: readonly Sign[] = [
  noticed(
    'agent-owed',
    'The service answers 403 to programs that do not name themselves in User-Agent, and the request as shown names none.',
    (observed) => observed.status === 403 && isAgentOwed(observed),
    strong,
    { 'send.companion': weak, 'send.absent': -fair, 'perm.scope': -weak, 'perm.resource': -weak, 'key.revoked': -weak },
  ),
  requested(
    'library-agent-of-other-languages',
    regex`
      user-agent: ?(?:
          libcurl|r-curl|httr|reqwest|guzzlehttp|faraday|restsharp|unirest|ktor|hackney|httpoison|finch|lwp
          |typhoeus|httpclient|httparty|rest-client|jakarta|dalvik|cfnetwork|urlgrabber|httpx|got \(
        )
    `,
    fair,
    { 'send.absent': -weak },
  ),
  remarked(
    'filter-page-seen',
    regex`
      \bcaptchas?\b|(?:challenge|block|verification|interstitial|bot)[ -](?:page|screen)
      |(?:page|answer|response|body|html)[a-z' ]{0,24} (?:of|from|by) (?:cloudflare|akamai|incapsula|imperva|sucuri)
      |(?:cloudflare|akamai|imperva|datadome)[a-z' ]{0,16} (?:page|html|block|rejects?|refuses|stops|answers)
      |bot (?:protection|detection|check|filter)|(?:taken|mistaken) for a (?:bot|robot)
    `,
    strong,
    { 'perm.ip': hint, 'perm.region': hint, 'send.absent': -weak, 'key.unknown': -weak },
  ),
  said(
    'filter-page-words',
    regex`
      \byou are (?:being )?blocked\b|using a security service to protect (?:itself|against)
      |error reference number:? ?10\d\d|protect itself from online attacks|please enable cookies
      |(?:access|request)[a-z ]{0,12} (?:was |has been )?(?:denied|blocked) by (?:bot|edge|site) (?:protection|policy)
      |(?:is|was) (?:blocked|refused|rejected)[a-z ]{0,16} by cloudflare|blocked by cloudflare
    `,
    strong,
    { 'perm.region': hint, 'key.unknown': -weak, 'perm.scope': -weak },
  ),
  remarked(
    'other-agent-gets-through',
    regex`
      (?:with|using|by|as) (?:the |an? |another |own |different )?user-?agent (?:of|from|name)?[a-z ]{0,24}
        (?:works?|passes|200|gets|is fine|accepted)
      |(?:another|different|own|custom|browser(?:'s)?|changed|changing|setting)[a-z ]{0,10} user-?agent[a-z ,]{0,24}
        (?:works?|helps?|passes|200|fixes|solves)
    `,
    strong,
    { 'send.companion': hint },
  ),
  noticed(
    'vendor-forbids-unofficial',
    'The cloud of a vendor answers 403 to a home automation plug-in, whose users entered what is right: it knows its own app alone.',
    ({ status, zones }) =>
      status === 403 &&
      /homebridge|home ?assistant|openhab|iobroker|domoticz|unofficial|reverse[- ]engineered|hubitat|homey\b|homekit/.test(
        zones.all,
      ) &&
      /log ?in|sign ?in|password|valid accounts?|credentials/.test(zones.all) &&
      !/self-?hosted|own server|(?:runs|installed) (?:on|at) (?:my|our|the same) (?:server|machine|network)/.test(
        zones.remarks,
      ),
    fair,
    { 'client.defect': weak, 'api.retired': weak, 'send.companion': weak },
  ),
]
