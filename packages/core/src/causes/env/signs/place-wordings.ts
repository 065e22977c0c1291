import { anywhere, decisive, fair, hint, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What servers and tools say of a wrong place, in words of their own. */
export const placeWordings: Readonly<Record<'host' | 'account', readonly Sign[]>> = {
  host: [
    said(
      'no-such-name',
      regex`
        getaddrinfo (?:enotfound|eai_again)|could not resolve host|name or service not known|no such host\b
        |nodename nor servname|wrong_version_number|wrong version number
      `,
      fair,
      { 'server.fault': hint, 'client.defect': hint, 'key.unknown': -fair, 'perm.scope': -fair },
    ),
    said(
      'of-another-place',
      regex`
        use this region to retry
        |(?:bucket|account|project|resource|key|token|organi[sz]ation|workspace|user) (?:is |was )?
          (?:not found |located |hosted |not available )?in (?:this|another|a different) (?:region|site|data ?cent(?:er|re)|cluster)
        |not belong to this (?:environment|region|site|cluster|instance|server|host)
        |api deployment for this resource does not exist
      `,
      strong,
      { 'perm.resource': hint, 'key.unknown': -weak, 'env.wrong_account': weak },
    ),
    said(
      // Providers with an address for free keys and one for paid ones name the other one in the refusal.
      'keys-of-this-plan-elsewhere',
      regex`
        (?:free|trial|paid|premium|pro|demo|developer|evaluation) (?:api )?(?:keys?|accounts?|plans?|users?|tier|subscriptions?)
          (?:,| please| must| should| have to| need to)[a-z ,]{0,20} (?:use|call|send|make|switch)[a-z ,]{0,40} ?
          (?:<a href=["']?|["'(]|: ?)?https?:\/\/
        |(?:make|send|direct|point|issue) (?:all |your )?(?:requests?|calls?) (?:to|at|against)[ ]
          (?:<a href=["']?|["'(])?(?:https?:\/\/|the (?:free|paid|pro|premium|sandbox|trial) )
        |wrong endpoint\. use
      `,
      decisive,
      { 'key.missing': -fair, 'send.absent': -strong, 'config.not_loaded': -strong, 'limit.quota': -weak },
    ),
    said(
      // What these issuers say of a key that another cluster of theirs knows.
      'words-of-another-cluster',
      /backend error: the api key|payload rejected by edge: 403/,
      strong,
      { 'key.wrong_kind': hint, 'config.not_loaded': -weak, 'perm.scope': -fair, 'client.defect': -weak },
    ),
    anywhere(
      // Plans for coding programs (Kimi, GLM, Qwen, MiniMax, Volcengine) have an address, and mostly keys, of their own.
      'plan-with-an-address-of-its-own',
      /kimi[ -]for[ -]coding(?! is currently only)|\bcoding[ -]plan\b|coding\.dashscope|编程套餐/,
      fair,
      { 'key.wrong_kind': fair, 'key.unknown': -weak, 'send.absent': -weak, 'perm.client': hint },
    ),
    remarked(
      'account-at-another-site',
      regex`
        (?:account|org(?:ani[sz]ation)?|key|tenant|workspace|user|project|domain|instance)[a-z ]{0,24}[ ]
          (?:is|was|are|lives?|sits|registered|created|made|hosted|belongs?)(?: [a-z]{2,8}){0,3} (?:on|in|at|to|of) (?:an? |the )?
          (?:alternate|alternative|another|other|different|non-default|second|eu|europe(?:an)?|us\d|ap\d|gov|asian?|china|mainland)
          (?: [a-z]{2,10})? (?:site|region|data ?cent(?:er|re)|cluster|cloud|cell)\b
      `,
      strong,
      { 'client.defect': -weak, 'key.unknown': -weak, 'perm.scope': -fair },
    ),
    anywhere(
      // CoinGecko takes keys of the demo plan at api.coingecko.com alone.
      'demo-key-at-the-host-for-pro',
      /pro-api\.coingecko\.com[^;]{0,400}x[_-]cg[_-]demo|x[_-]cg[_-]demo[^;]{0,400}pro-api\.coingecko/,
      decisive,
      { 'key.placeholder': -decisive, 'env.test_live': weak, 'send.wrong_header': fair },
    ),
    anywhere(
      // Both are made for other callers: Home Assistant's ingress for a signed-in browser, Harbor's chart museum for plain HTTP.
      'path-for-other-callers',
      /\/api\/hassio_ingress\/|\boci:\/\/[^\s"']{1,120}\/chartrepo\//,
      strong,
      { 'key.wrong_kind': weak, 'send.scheme_wrong': -weak, 'send.conflict': -weak, 'send.absent': -weak },
    ),
  ],
  account: [
    said(
      // Nothing but the name of the entity or organization is asked here: the key was taken.
      'refused-under-this-name',
      /upsertbucket[^;]{0,60}permission denied|permission denied[^;]{0,60}upsertbucket|sonarqube scanner execution error: insufficient privileges/,
      strong,
      { 'perm.scope': -fair, 'perm.resource': weak, 'key.wrong_kind': -weak },
    ),
    said(
      'account-in-other-words',
      regex`
        not have access to (?:this |the )?(?:organi[sz]ation|workspace|tenant|team)\b
        |subscription ?not ?found|subscription [^;]{1,60} (?:could not be|was not) found
        |no (?:project|organi[sz]ation|account|workspace|team|subscription|tenant) (?:is |was )?(?:selected|specified|configured|linked|found|given|provided|chosen)|call with project=
        |(?:realm|tenant|company|site|shop|store)[ _]?id does not match
        |(?:project|organi[sz]ation|workspace|account|tenant)[a-z ]{0,24} does not exist or (?:you|your)
      `,
      strong,
      { 'perm.resource': weak, 'key.unknown': -weak },
    ),
  ],
}
