import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A word or two in which people name what stands between the key and what is asked, without knowing that it matters. */
export const toldInAWord: Readonly<Record<'client' | 'scope' | 'resource', readonly Sign[]>> = {
  client: [
    remarked(
      'cloudflare-in-front',
      regex`
        behind (?:a |the )?(?:cloudflare|akamai|imperva|datadome|waf)\b
        |(?:cloudflare|akamai|imperva|datadome|bot protection|a waf) (?:is |stands |sits |lies )?(?:in front|before)\b
        |(?:site|server|api|host|forum|relay|panel|instance|traffic)[a-z ]{0,20} (?:goes through|runs through|is proxied by|sits on|proxied through) (?:the )?cloudflare
        |(?:套了|经过|走了|使用了?|前面有|挂了?)\s?(?:cloudflare|cf)\b|hinter cloudflare|detrás de cloudflare|derrière cloudflare
      `,
      strong,
      { 'perm.ip': hint, 'send.dropped_redirect': hint, 'key.unknown': -weak, 'key.revoked': -weak },
    ),
    remarked(
      // Their default name (Python-urllib, none at all) is what bot rules and APIs that want a name turn away first.
      'client-of-no-name',
      regex`
        \burllib\d?\b|\burlopen\b|(?:c#|\.net(?: core)?|csharp|plain)[a-z ,.]{0,12} httpclient\b
        |(?:without|no|sends no|has no|lacks an?) (?:any )?user-?agent\b|empty user-?agent
      `,
      fair,
      { 'send.dropped_redirect': weak, 'send.header_case': weak, 'send.conflict': hint },
    ),
  ],
  scope: [
    remarked(
      'made-narrow',
      regex`
        (?<!un)restricted (?:api |access )?(?:keys?|tokens?)\b
        |(?:key|token|user|policy|credential|role)s?\b[a-z ]{0,20} (?:for|to|on|of) (?:just |only |exactly )?(?:one|a single) (?:bucket|repo(?:sitory)?|queue|table|topic|database|folder|zone|list|namespace)\b
        |\bset to read\b|(?:read[- ]only|view[- ]only) (?:access )?(?:key|token|role|user|permission)
        |(?:nur|solo|sólo|seulement) (?:lese|lectura|lecture)|(?:key|token|密钥)[^;]{0,8}(?:只读|仅读)
      `,
      fair,
      { 'perm.resource': weak, 'key.wrong_kind': weak, 'key.unknown': -weak },
    ),
  ],
  resource: [
    remarked(
      'account-that-pays-nothing',
      regex`
        free (?:api )?(?:account|user|member(?:ship)?)\b|(?:account|user|plan|membership|subscription) (?:is |are |was )?(?:on (?:a |the )?)?free\b(?! of)
        |(?:account|user)s? (?:without|with no) (?:a |any )?(?:paid )?(?:plan|subscription)|kostenlose[sr]? (?:konto|account)|cuenta gratuita|compte gratuit|免费(?:账号|账户|用户|版)
      `,
      fair,
      { 'account.billing': weak, 'env.wrong_host': weak, 'limit.quota': weak, 'key.mistyped': -hint },
    ),
    remarked(
      // Registries tie a package to where its first version came from; what a workflow brings later has to be let in.
      'package-first-pushed-otherwise',
      regex`
        (?:package|image|container|artifact|module)s?[a-z ]{0,24} (?:was |were |had been )?(?:first |once |originally |initially )(?:pushed|published|uploaded|created)\b
        |(?:package|image|container|version|beta|release)s?\b[a-z ,]{0,24} (?:pushed|published|uploaded) (?:by hand|manually|locally|from (?:my|a|the) (?:laptop|machine|pc))
      `,
      strong,
      { 'perm.scope': fair, 'key.wrong_kind': -weak },
    ),
  ],
}
