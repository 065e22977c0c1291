import { decisive, fair, hint, noticed, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { isLocal } from '../../../looks/hosts.ts'
import { regex } from '../../../model/regex.ts'

/** How particular services say that a right is missing: by codes, by roles, by a permission's name, in other languages. */
export const scopeWordings: readonly Sign[] = [
  said(
    'cloudflare-10000',
    /\b10000\b["', ]{1,4}(?:"?message"?: ?")?authentication error|authentication error["', ]{0,4}\[?"?code"?: ?10000/,
    weak,
    { 'env.wrong_account': fair, 'send.wrong_header': weak, 'key.wrong_kind': weak, 'key.unknown': -weak },
  ),
  said(
    // The right is switched on where the token is kept, not where the object is.
    'in-the-settings-of-the-token',
    regex`
      in (?:your|the) (?:fine-grained |access |api |personal )?(?:token|key)(?:'s)? (?:settings|permissions|configuration) (?:to|and|in order to)\b
      |(?:enable|tick|check|select|add|grant)[a-z ]{1,60} (?:for|on|to|of) (?:your|the|this) fine-grained token
    `,
    decisive,
    { 'perm.resource': -strong },
  ),
  said(
    'permission-in-chinese',
    /(?:没有|沒有|无|無)(?:访问|操作|调用|足够的?)?(?:权限|權限)|(?:权限|權限)不足|无权|権限がありません/,
    strong,
    {
      'perm.resource': weak,
    },
  ),
  said(
    'writing-refused',
    regex`
      (?:403|forbidden|denied)[a-z0-9 -]{0,30}(?:publish|push|deploy|upload|release|creat|delet|updat)
      |(?:publish|push|deploy|upload)[a-z ]{0,30}(?:403|forbidden|denied)
    `,
    hint,
    { 'perm.resource': weak },
  ),
  noticed(
    'server-with-roles',
    'A self-hosted product with roles answers 403: it knows the key, and its role does not reach this far.',
    ({ status, zones, host }) =>
      status === 403 &&
      (/strapi|directus|pocketbase|hasura|appwrite|octoprint|jenkins|grafana|sonarqube|artifactory|gitea|forgejo|redmine|keystone/.test(
        zones.all,
      ) ||
        (host !== null && isLocal(host) && /authorization: |api-?key: /.test(zones.request))),
    weak,
    { 'perm.client': -hint, 'server.fault': -hint },
  ),
  said(
    'verb-and-object-refused',
    regex`
      (?:read|write|create|delete|list|get|update|manage|admin):[a-z][a-z0-9_/.*-]{2,80} (?:is|are|was) (?:
          unauthori[sz]ed|not (?:allowed|permitted|granted|authori[sz]ed)|denied|forbidden|refused
        )
      |\bno role for [a-z]
    `,
    strong,
    { 'perm.resource': weak, 'key.inactive': -weak, 'client.defect': -weak, 'config.not_loaded': -fair },
  ),
  said(
    'requires-named-permission',
    regex`
      (?:requires?|needs?|must have|lacks?|missing)(?: the| an?)? (?:following )?[\`'"]?[a-z0-9:._/-]{2,50}
        [\`'"]? (?:permissions?|scopes?|role|privileges?|rights)\b
    `,
    strong,
    { 'perm.resource': hint },
  ),
  said(
    'invalid-or-not-permitted',
    regex`
      (?:invalid|incorrect|wrong|expired|unknown)[a-z, ]{0,40} or (?:it )?
        (?:does not|doesn't|do not|lacks?|has no|without|is missing)[a-z ]{0,25}[ ]
        (?:permissions?|rights|access|scopes?)
    `,
    hint,
    { 'key.unknown': weak, 'key.expired': weak, 'key.revoked': hint, 'perm.resource': weak },
  ),
  said(
    'writing-to-object-denied',
    regex`
      permission to [a-z0-9_.-]{1,60}\/[a-z0-9_.-]{1,80} denied to
      |(?:isn't|is not|aren't|are not) allowed to (?:
          upload|push|publish|create|write|deploy|delete|edit|modify|update
        )
    `,
    strong,
    { 'perm.resource': weak },
  ),
  said(
    'role-refused',
    regex`
      is forbidden: user ["'](?!system:anonymous)[^"']{3,100}["'] cannot
      |action \[[^\]]{3,80}\] is unauthorized for|your role\b|(?:missing|required|insufficient|current) role
      |role (?:does not|doesn't|is not|cannot)|allowed actions
    `,
    strong,
    { 'perm.resource': hint, 'key.unknown': -weak, 'server.fault': -weak },
  ),
  said(
    'graph-permission-code',
    regex`
      \(#(?:3|10|200|294|298|299)\)|page public (?:metadata|content) access|\bpages_[a-z_]{4,40}
      |instagram_(?:basic|content|manage)[a-z_]{0,30}|whatsapp_business_[a-z_]{4,30}|ads_(?:management|read)\b
    `,
    strong,
    { 'perm.resource': weak },
  ),
  said(
    // GitHub hides from a token what it has no right to: the question for a runner's token is answered with 404.
    'runner-token-not-found',
    regex`
      runner (?:registration )?token.{0,120}404(?: |:|$)|404.{0,120}runners\/registration-token
      |runners\/registration-token.{0,120}404
    `,
    strong,
    { 'env.wrong_account': fair, 'key.wrong_kind': weak, 'api.retired': -strong, 'config.not_loaded': -weak },
  ),
  said(
    'object-acl-refused',
    /public-read|putobjectacl|accesscontrollistnotsupported|\bacls?\b[a-z ]{0,14}(?:public|refused|denied|not)/,
    fair,
    { 'perm.resource': hint, 'key.wrong_kind': -weak },
  ),
  said(
    // A DNS provider lists for a token only the zones that it may read: without that right there is none of the name.
    'zone-not-seen',
    regex`
      \bzone (?:was |is |were )?not found|\bno (?:matching )?zones? (?:was |were )?found|\bzone could not be found
      |(?:could ?n['o]t|cannot|can't|unable to|failed to) find (?:the |a |any |matching )?zone\b
    `,
    strong,
    { 'env.wrong_account': weak, 'key.wrong_kind': -weak, 'config.not_loaded': -weak },
  ),
  said(
    // Google names the right that lacks by service, resource and verb.
    'permission-of-google-named',
    regex`
      (?<!does not have |permission '|anonymous caller )\b(?:
          storage|bigquery|pubsub|run|iam|compute|cloudbuild|artifactregistry|secretmanager|logging|monitoring|aiplatform
          |firebase[a-z]{0,20}|datastore|resourcemanager|serviceusage|cloudkms|cloudfunctions|container|dns|spanner|cloudsql
        )\.[a-z]{3,24}\.(?:
          get|list|create|delete|update|setiampolicy|getiampolicy|actas|use|invoke|access|predict|query|publish|consume
        )\b
    `,
    strong,
    { 'env.wrong_account': weak, 'config.shadowed': hint, 'send.absent': -weak, 'config.not_loaded': -weak },
  ),
]
