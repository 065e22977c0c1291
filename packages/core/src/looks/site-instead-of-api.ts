import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regex } from '../model/regex.ts'

/** Sites that vendors made for people; their APIs have hosts of their own. */
const pages = regex`
  (?:platform|chat)\.openai\.com|(?<![\w.-])chatgpt\.com|console\.anthropic\.com|(?<![\w.-])claude\.ai
  |(?:platform|chat)\.deepseek\.com|console\.groq\.com|console\.mistral\.ai|console\.x\.ai|platform\.moonshot\.(?:cn|ai)
  |(?:aistudio|makersuite)\.google\.com|gemini\.google\.com|dashboard\.stripe\.com|dash\.cloudflare\.com
  |portal\.azure\.com|app\.sendgrid\.com|app\.mailgun\.com|hub\.docker\.com|www\.npmjs\.com|console\.cloud\.google\.com
`

/** The address of the API in a setting, or the one that is called: a versioned path of such a site, or the site as base. */
const asBase = regex`
  (?:base[_-]?url|api[_-]?base|api[_-]?host|api[_-]?url|server[_-]?url|endpoint|login-server|registry|base_?path)["'\`]?\]?\s?
    [:=(,]{1,2}\s?["'\`]?(?:https?:\/\/)?(?:${pages})(?!\/(?:api[-_]?keys|account|settings|docs|profile|[a-z]{2}\/apikey))
`
const asRegistry =
  /docker (?:login|push|pull|tag)\b[^;\n]{0,80}? hub\.docker\.com|(?:^|[ "'/])hub\.docker\.com\/(?!v\d|api|r\/|u\/|_|repository|orgs|settings|layers|extensions|search|explore)[a-z0-9_-]{2,40}\/[a-z0-9._-]{2,60}:/
const called = regex`
  ^(?:[a-z]{3,7} )?https?:\/\/(?!hub\.docker\.com|www\.npmjs\.com)(?:${pages})\/(?:api\/)?v\d
`

/** A page for people is given where the address of the API belongs. */
export const isSiteInsteadOfApi = once(({ zones }: Observed): boolean => {
  const setUp = `${zones.code} ${zones.config}`
  return asBase.test(setUp) || asRegistry.test(setUp) || called.test(zones.request)
})
