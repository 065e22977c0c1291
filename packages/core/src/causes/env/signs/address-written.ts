import { coversHost, siteOf } from '../../../looks/hosts.ts'
import { configured, coded, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const withoutScheme = regex`
  (?:[a-z_]{0,20}(?:url|uri|api_?base|api_?prefix|base_?path))["']?\s?[:=]\s?["']?
    (?!https?:|[a-z+]{2,10}:\/\/)(?:[a-z0-9-]{1,40}\.){1,4}(?:com|io|net|org|dev|ai|app|cloud|eu|de|uk|local)(?:[/:"'\s]|$)
`

/** What of an address as it is written shows that it leads elsewhere. */
export const addressWritten: readonly Sign[] = [
  coded('coded-without-scheme', withoutScheme, fair, { 'send.dropped_redirect': weak, 'client.defect': hint }),
  configured('set-without-scheme', withoutScheme, fair, { 'send.dropped_redirect': weak, 'client.defect': hint }),
  configured(
    // A program appends its path, and the server sees two slashes in a row.
    'ends-in-a-slash',
    regex`
      (?:[a-z_]{0,30}(?:url|uri|host|base|endpoint|server|address))["']?\s?[:=]\s?["']?https?:\/\/[a-z0-9.-]{3,80}(?::\d{2,5})?\/["']?(?:\s|$)
    `,
    weak,
    { 'client.defect': hint },
  ),
  noticed(
    'site-asked-in-place-of-api-host',
    'The request goes to the site itself, while the provider’s API has a host of its own on it.',
    isSiteAsked,
    strong,
    { 'perm.client': -fair, 'send.absent': -weak, 'send.companion': -weak },
  ),
  noticed(
    'public-package-asked-elsewhere',
    'A public package is asked of a registry that wants a login: a setting or the lock file points to a private one.',
    isPublicPackage,
    strong,
    { 'send.absent': -fair, 'key.missing': -fair, 'config.not_loaded': -fair, 'config.shadowed': weak },
  ),
  remarked(
    'vendor-has-several-apis',
    regex`
      (?:provider|vendor|company|service|site|shop|platform|exchange|they) (?:has|have|offers?|runs?|knows?)[ ]
        (?:two|three|several|different|separate|both) (?:[a-z-]{1,14} )?
        (?:apis|products|platforms|portals|hosts|endpoints|services|sites|systems|versions of the api)
      |(?:there are|of the) (?:two|three|several) (?:different |separate )?(?:apis|endpoints|hosts|portals)\b
    `,
    fair,
    { 'key.wrong_kind': fair, 'send.absent': -weak },
  ),
  noticed(
    'model-granted-elsewhere',
    'Bedrock grants models region by region: the console shows the grant, and the call goes to a region without it.',
    ({ zones }) =>
      /account is not authorized to invoke this api operation|don't have access to the model/.test(zones.answer) &&
      /access[a-z0-9 .-]{0,40} (?:is|was|has been) granted|granted in the|(?:works|chat)[a-z ]{0,12} in the (?:aws )?console/.test(
        zones.remarks,
      ),
    strong,
    { 'perm.resource': weak, 'perm.scope': -weak, 'key.unknown': -fair },
  ),
  remarked(
    'place-was-chosen',
    regex`
      \b(?:region|zone|area|country|data ?cent(?:er|re))s?\b[a-z ]{0,24} (?:is|was|were|are) (?:chosen|selected|picked|shown as)\b
      |\bother areas?\b|knows (?:only )?(?:the )?(?:servers?|regions?|zones?|countries) [a-z]{2,12} and [a-z]{2,12}\b
    `,
    fair,
    { 'perm.scope': -weak, 'client.defect': -hint },
  ),
  coded(
    // Drafts are served by a host of their own, with keys of its own.
    'preview-key-without-its-host',
    /createclient\(\{(?=[^}]{0,200}accesstoken["']?: ?[a-z._$]{0,40}preview)(?![^}]{0,300}\bhost\b)/,
    strong,
    { 'key.wrong_kind': weak },
  ),
  noticed(
    'console-moved-its-login',
    'UniFi consoles sign in at /api/auth/login and serve the network under /proxy/network; the older path is asked.',
    ({ zones }) =>
      /\/api\/login\b/.test(`${zones.request} ${zones.answer} ${zones.code}`) &&
      /unifi ?os|\budm\b|dream machine|cloud ?key gen|\bucg\b|\budr\b/.test(zones.all),
    strong,
    { 'client.defect': fair },
  ),
]

function isSiteAsked({ facts, host, provider }: Observed): boolean {
  if (facts.request === null || host === null || provider === null) return false
  const site = siteOf(host)
  if (host !== site && host !== `www.${site}`) return false
  return provider.hosts.includes(`api.${site}`) && !provider.hosts.some((one) => coversHost(one, host))
}

function isPublicPackage({ zones }: Observed): boolean {
  const told = `${zones.answer} ${zones.code}`
  return (
    /\b(?:npm|pnpm|yarn|bun) (?:install|ci|add|i)\b|npm err|npm error/.test(told) &&
    /e401|401|unable to authenticate|unauthenticated/.test(zones.answer) &&
    /\b(?:(?:is|are) (?:a )?public|public (?:packages?|project|one|module|repository|registry)|open[- ]source (?:packages?|project))/.test(
      zones.remarks,
    ) &&
    !/publish/.test(told)
  )
}
