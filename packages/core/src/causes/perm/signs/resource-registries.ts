import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { requestHeader } from '../../../wire/sent.ts'
import { namedReason } from '../../../looks/named-reason.ts'
import { regex } from '../../../model/regex.ts'

/** Registries, policies and access gates that know the caller and keep one thing from it. */
export const closedObjects: readonly Sign[] = [
  noticed(
    'checkout-of-another-repository',
    'The step checks out another repository, and the token of a run opens its own one alone.',
    ({ zones: { answer, config } }) =>
      /actions\/checkout@[^;]{0,200}\brepository: ?["']?(?!\$\{\{ ?github\.repository)[\w${]/.test(config) &&
      !/actions\/checkout@[^;]{0,300}\b(?:token|ssh-key): ?\S/.test(config) &&
      /\bnot found\b|\b404\b|could not read username|terminal prompts disabled/.test(answer),
    decisive,
    { 'perm.scope': fair, 'config.not_loaded': -strong, 'key.missing': -strong, 'send.absent': -strong },
  ),
  noticed(
    'package-of-public-repository',
    'The container registry of GitHub wants a login although the repository is public: a package has a visibility of its own.',
    ({ zones, statuses }) =>
      /\bghcr\b/.test(zones.all) &&
      (statuses.includes(401) || /unauthorized|denied/.test(zones.answer)) &&
      /(?:repo(?:sitory)?|project|source) (?:is|are) public|public repo|no (?:docker )?log ?in|without (?:a )?log(?:ging)? ?in|not logged in|anonymous/.test(
        zones.remarks,
      ) &&
      !/push|publish|github_token/.test(`${zones.remarks} ${zones.code}`),
    strong,
    { 'key.expired': -fair, 'key.leaked': -strong, 'key.revoked': -fair, 'key.missing': weak },
  ),
  said(
    // Yarn asks the registry whose token it is: a name in the brackets is that of somebody it knows.
    'known-user-may-not',
    /invalid authentication \(as (?!an? (?:unknown|anonymous)|undefined)[^)]{1,60}\)/,
    decisive,
    { 'perm.scope': fair, 'env.wrong_account': weak, 'config.not_loaded': -decisive, 'send.absent': -decisive },
  ),
  said(
    'kept-by-policy',
    regex`
      (?:denied|blocked|disabled|forbidden|prevented|restricted|not (?:allowed|permitted)) (?:by|due to|under)[ ]
        (?:your |the |an? |its )?(?:(?!cors\b|content\b|referrer\b|security\b|browser\b|same\b)[a-z]{2,16} ){0,2}polic(?:y|ies)\b(?! ?: ?no )
      |polic(?:y|ies) (?:of|set by) (?:your|the) (?:organi[sz]ation|enterprise|admin)
      |(?:disabled|turned off|switched off) (?:for|in) (?:your|this) (?:organi[sz]ation|enterprise|tenant)
    `,
    strong,
    { ...namedReason, 'perm.scope': weak, 'perm.client': -hint, 'api.retired': -weak },
  ),
  said(
    'trusted-publisher-missing',
    regex`
      trusted publish(?:ing|er)s?[a-z ]{0,20}(?:config|tokens? do not|not (?:found|configured|set up|enabled)|mismatch)
      |no (?:matching )?trusted publish(?:er|ing)|not (?:a|configured as a) trusted publisher
      |non-reusable api token|tokens? (?:do|does) not support creating new (?:crates|packages|projects)
    `,
    strong,
    { 'token.claims': weak, 'perm.scope': weak, 'config.not_loaded': -fair },
  ),
  said(
    'model-not-in-team',
    regex`
      (?:team|key|user|project|org(?:anization)?) (?:is )?not allowed to access model|can only access models ?=
      |not (?:in|on) the (?:list of )?allowed models|model (?:is )?not (?:in|on) (?:the |your )?allow(?:ed|-?list)
    `,
    strong,
    { ...namedReason, 'perm.scope': hint },
  ),
  noticed(
    'service-token-at-a-gate',
    'The request carries a service token of Cloudflare Access, which passes only where a policy of the application names it.',
    (observed) =>
      requestHeader(observed, 'cf-access-client-id') !== null || /cf-access-client-id/.test(observed.zones.all),
    fair,
    {
      'perm.scope': weak,
      'perm.client': weak,
      'send.stripped': -fair,
      'key.truncated': -weak,
      'send.wrong_header': -weak,
    },
  ),
  said(
    'protected-branch',
    regex`
      protected (?:branch|ref|tag)[a-z ]{0,20}(?:update|hook|rule|push)?[a-z ]{0,10}(?:failed|declined|denied|rejected)
      |repository rule violations|changes must be made through a pull request
      |github actions is not permitted to (?:create|approve)
    `,
    strong,
    { 'perm.scope': fair, 'key.wrong_kind': weak },
  ),
  remarked(
    'another-owner-works',
    regex`
      (?:repositories|repos|projects|pages|sheets|buckets|models|data|files|organi[sz]ations) of (?:other|another|my own)
        [a-z ]{0,24}(?:works?|is fine|are fine|pass)
      |only (?:calls|requests) (?:to|for|on) (?:the )?(?:first|one|own)[a-z ,]{0,40}(?:succeed|work|pass)
    `,
    fair,
    { 'env.wrong_account': fair, 'perm.scope': weak, 'send.dropped_redirect': -weak },
  ),
]
