import { defineCause, fix, suspected } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { coded, configured, decisive, fair, hint, noticed, requested, said, strong, weak } from '../../model/sign.ts'
import { borrowedClient } from '../../looks/borrowed-client.ts'
import { otherHost, strangeHost, type OtherHost } from '../../looks/other-host.ts'
import {
  isKeyFromElsewhere,
  isOwnAddressLeftOut,
  isRegionLeftOut,
  isSiblingHost,
  otherVendorAnswers,
  regionsDiffer,
} from '../../looks/separate-hosts.ts'
import { namesAnotherHost } from '../../looks/named-hosts.ts'
import { statedAs } from '../../looks/stated.ts'
import { addressRemarks, rightKey } from './signs/wrong-host.ts'
import { regex } from '../../model/regex.ts'

type Found = OtherHost | { readonly called: string | null; readonly meant: null; readonly setting: null }

export const wrongHost = defineCause({
  id: 'env.wrong_host',
  title: 'The request goes to a host, region or product that this key is not for',
  signs: [
    said(
      'wrong-endpoint',
      regex`
        (?<!key or )(?:wrong|incorrect|invalid|different) (?:api |regional |base )?
          (?:
            endpoint|base url|host(?:name)?|region|data ?cent(?:er|re)|cluster|site\b
          )
        |(?:correct|right|appropriate) (?:regional )?(?:api )?(?:endpoint|region|environment|host|site)
        |wrong_?(?:region|host|endpoint)|use (?:the )?(?:https?:\/\/\S{4,80}|\S{2,30} endpoint)(?: instead)?
      `,
      strong,
    ),
    said(
      'not-the-api-answers',
      regex`
        jsondecodeerror|expecting value: line 1 column 1|405 (?:client error|method not allowed)
        |method not allowed|(?:unexpected|invalid) (?:token|character) ['"\`]?<
      `,
      weak,
      { 'send.dropped_redirect': hint, 'perm.client': hint },
    ),
    said('preflight-not-ok', /preflight request doesn't pass[^;]{0,60}it does not have http ok status/, weak),
    said(
      'key-for-another',
      regex`
        for (?:the )?(?:
            environment|host|server|domain|datadog site|region|site|cluster|data ?cent(?:er|re)|endpoint
          ) ?["'a-z]
        |not a valid (?:api )?key for|valid (?:api )?key for [a-z ]{0,20}(?:site|region)
        |(?:key|token) (?:is |was )?(?:not (?:valid )?for|for another|issued (?:for|by) (?:another|a different))
      `,
      strong,
    ),
    said(
      'region-in-signature',
      regex`
        credential should be scoped|expecting '[a-z]{2}-[a-z0-9-]{1,40}'|permanentredirect|must be addressed using
        |illegallocationconstraint|authorizationheadermalformed
      `,
      strong,
      { 'sign.mismatch': hint },
    ),
    said(
      'route-unknown',
      regex`
        missing authentication token|(?:does not|doesn't) map to a resource|custom subdomain|no (?:such )?route
        |unknown (?:path|endpoint|route)|domain not found|malformed domain|no help desk
      `,
      fair,
      { 'send.absent': hint, 'api.retired': weak },
    ),
    said(
      'cannot-parse-token',
      /cannot parse (?:the )?access token|(?:token|key) (?:format|type) (?:is )?not (?:valid|supported) (?:for|by)/,
      fair,
      { 'key.wrong_kind': weak },
    ),
    said('publish-elsewhere', /failed put 40[13]|publish failed|denied: (?:requested|access)|failed to push/, hint, {
      'perm.scope': hint,
      'key.expired': hint,
    }),
    ...addressRemarks,
    coded(
      'base-url',
      regex`
        base_?url|api_?base|api_?host|endpoint ?[:=(]|hostname ?[:=]|setbaseurl|withendpoint
        |region(?:_name)? ?[:=(]|apiendpoint|server_?url
      `,
      weak,
      { 'client.defect': hint },
    ),
    coded(
      'default-host-client',
      /new [a-z]{1,30}(?:client|service)\( ?["'][^"']{8,200}["'] ?\)|completion\( ?model ?= ?["'][a-z]{1,30}\//,
      weak,
    ),
    coded(
      'own-server-product-without-address',
      regex`
        \b(?:
            gitlab\.gitlab|mastodon|jira|confluence|gitea|forgejo|redash|metabase|nextcloud|sonarqubeclient
            |influxdbclient|minio|weaviate|elasticsearch|bitwarden|discourse|matrix|zabbixapi|grafanaapi|immich
          )\((?=[^)]{0,200}(?:token|key|password|secret))(?!
            [^)]{0,200}(?:https?:|url|host|base|server|cloud_id|localhost|endpoint)
          )
      `,
      fair,
    ),
    configured(
      'base-url-set',
      regex`
        (?:base_?url|api_?base|endpoint|_host|api_?url|registry|server_?url|(?:^| )url|(?:^| )host)["']? ?[:=] ?
          ["']?(?!(?:https?:\/\/)?(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.)|sb:\/\/)[a-z0-9]
      `,
      weak,
      { 'config.shadowed': hint },
    ),
    configured(
      'registry-of-scope',
      /@[a-z0-9._-]{1,60}:registry ?=|registry ?= ?["']?https?:\/\/(?!registry\.(?:npmjs|yarnpkg))[a-z0-9]/,
      weak,
      { 'config.shadowed': fair, 'send.conflict': hint },
    ),
    configured(
      'base-url-empty',
      regex`
        (?:base[ _-]?url|endpoint|api[ _-]?base|host|region|site)["']? ?[:=] ?
          (?:\(empty\)|""|''|null\b|none\b|default\b)
      `,
      strong,
    ),
    configured(
      'region-or-site',
      regex`
        (?:region|site|cell|data_?cent(?:er|re)|cluster|environment|_env)["']? ?[:=] ?["']?
          (?!true|false|test|live|prod|dev|sandbox)[a-z]
      `,
      fair,
    ),
    configured(
      'provider-and-model',
      /provider["']? ?[:=] ?["']?[a-z]{1,30}[^;]{0,60}model[a-z _]{0,6}["']? ?[:=]/,
      weak,
      {
        'key.wrong_kind': hint,
        'key.wrong_provider': hint,
      },
    ),
    requested(
      'doubled-path',
      /\/(?:v1\/v1|api\/api|v1\/api\/v1|openai\/openai)|(?:com|net|org)\/\/(?:v\d|api)|\/!api/,
      strong,
    ),
    noticed(
      'configured-host-not-called',
      'The configuration names another host of the same owner than the one that answered.',
      (observed) => otherHost(observed) !== null,
      strong,
      rightKey,
    ),
    noticed(
      'address-setting-of-another-vendor',
      'The setting for the address of one vendor names a host of another, while the key is the first one’s.',
      (observed) => borrowedClient(observed) !== null,
      decisive,
      { ...rightKey, 'config.not_loaded': -strong, 'send.absent': -strong },
    ),
    noticed(
      'own-installation-not-named',
      'The user speaks of an own installation, and no request, code or setting names its address.',
      isOwnAddressLeftOut,
      fair,
      { 'key.wrong_kind': -hint },
    ),
    noticed(
      'names-another-host',
      'The user names another host of the same owner than request and settings do.',
      namesAnotherHost,
      weak,
      { 'env.wrong_account': hint },
    ),
    noticed(
      'regions-differ',
      'The region that the user speaks of is another one than request or settings name.',
      (observed) => regionsDiffer(observed) !== null,
      strong,
      rightKey,
    ),
    noticed(
      'other-store-at-amazon',
      'Amazon does not know the access key, and another S3-compatible store is spoken of.',
      ({ zones }) =>
        /invalidaccesskeyid|access key id you provided does not exist/.test(zones.answer) &&
        /minio|\br2\b|cloudflare|digital ?ocean|spaces\b|wasabi|backblaze|\bb2\b|scaleway|hetzner|\bceph\b|goog1|linode|\bovh|storj|garage/.test(
          zones.all,
        ),
      hint,
      { 'config.shadowed': hint },
    ),
    noticed(
      'key-names-its-region',
      'The key begins with the code of a region that no address in view has.',
      ({ zones }) => /\b(?:eu|ap|gov)\d\dxx[0-9a-z]/.test(zones.all) && !/[./](?:eu|ap|gov)\d{0,2}\./.test(zones.all),
      strong,
    ),
    noticed(
      'one-of-sibling-hosts',
      'The provider has separate hosts for regions, and the call goes to one of them.',
      isSiblingHost,
      weak,
      { 'key.unknown': hint, 'perm.region': hint },
    ),
    noticed(
      'region-never-named',
      'The provider has separate hosts for regions, and neither request nor settings name one: the client’s default is called.',
      isRegionLeftOut,
      hint,
      { 'perm.region': hint },
    ),
    noticed(
      'key-of-one-sent-to-another',
      'The key has the shape of one provider, and the configured address belongs to another owner.',
      isKeyFromElsewhere,
      fair,
      { 'key.wrong_provider': fair, 'key.placeholder': -weak },
    ),
    noticed(
      'not-a-host-of-the-provider',
      'The host that was called is none of the hosts of this provider.',
      (observed) => strangeHost(observed) !== null,
      fair,
      { 'key.wrong_provider': weak },
    ),
    noticed(
      'answered-by-another-vendor',
      'The answer links to the key page of one vendor, while the settings speak of another one.',
      otherVendorAnswers,
      fair,
      { 'key.wrong_provider': fair, 'client.defect': weak },
    ),
    noticed(
      'not-found',
      'The answer is 404: there is nothing at this address for this key.',
      ({ status }) => status === 404,
      weak,
      { 'api.retired': hint, 'env.wrong_account': weak },
    ),
  ],

  examine(observed): Verdict<Found> {
    const other = otherHost(observed) ?? strangeHost(observed)
    if (other !== null) return suspected(other)
    const borrowed = borrowedClient(observed)
    if (borrowed !== null) return suspected({ called: borrowed.host, meant: null, setting: null })
    const documented = statedAs(observed, 'env.wrong_host')
    return documented.verdict === 'suspected'
      ? suspected({ called: observed.host, meant: null, setting: null })
      : documented
  },

  explain({ found, providerName, observed }) {
    const called = found?.called ?? observed.host
    if (found?.setting)
      return `${found.setting} names ${found.meant}, but the request went to ${called}: the key is not known there.`
    if (found?.meant)
      return `The request went to ${called}, which is no host of ${providerName}; its keys are good at ${found.meant}.`
    return `The key is good, but not ${called ? `at ${called}` : 'at the address that is called'}: ${providerName} has separate hosts for regions, products or installations, and each knows only its own keys.`
  },

  fix({ found, observed, providerName }) {
    const meant = found?.meant ?? null
    const regions = observed.provider?.regions ?? ''
    return fix(
      meant
        ? `Send the request to ${meant}.`
        : `Set base URL or region to the one that the key was made in${regions === '' ? '' : ` (${providerName}: ${firstSentence(regions)})`}.`,
      {
        edits: meant ? [{ kind: 'set-host', host: meant }] : [],
        links: (observed.provider?.docs ?? []).slice(0, 1),
      },
    )
  },

  question:
    'On which site, region, product or installation was the key made, and does the request go to exactly that one?',
})

function firstSentence(text: string): string {
  return (
    text
      .split(/\. |; |\n/, 1)[0]
      ?.replace(/\.$/, '')
      .slice(0, 160) ?? ''
  )
}
