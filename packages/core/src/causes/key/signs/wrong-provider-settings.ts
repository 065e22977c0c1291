import { configured, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** How the key of one provider comes into the setting, the process or the client of another. */
export const wrongProviderSettings: readonly Sign[] = [
  remarked(
    'wrong-field',
    regex`
      (?:wrong|other|different) (?:section|field|tab|box|slot|place|variable)
      |(?:entered|pasted|put|added) (?:in|into|under) (?:the )?(?:wrong|other|[a-z]{1,30} section)
      |added the same way
    `,
    fair,
    { 'config.shadowed': weak },
  ),
  remarked(
    'restart-cures',
    /(?:works?|fine|cured) (?:again )?(?:after|with) (?:a )?restart|after a restart of the (?:back ?end|server|app)/,
    hint,
    { 'config.shadowed': fair, 'client.defect': weak },
  ),
  remarked(
    'inherited-variable',
    /(?:child|sub)[- ]?process|inherit(?:s|ed)?|parent (?:shell|process)|variables? (?:is |are )?(?:cleared|leaks?)/,
    weak,
    { 'config.shadowed': fair },
  ),
  remarked(
    'two-keys-tried',
    regex`
      two (?:api )?keys? (?:were )?tried|no (?:passphrase|secret) (?:could be|can be|is) (?:set|shown|given)
      |no spelling mistake
    `,
    weak,
    { 'key.wrong_kind': weak },
  ),
  configured(
    'two-vendors-set',
    regex`
      openrouter_api_key
      |(?:openai|anthropic|gemini|groq|mistral|deepseek|azure)[a-z_]{0,12}_key ?[=:].{5,300}
        (?:
          openai|anthropic|gemini|groq|mistral|deepseek|openrouter|azure
        )[a-z_]{0,12}_key ?[=:]
    `,
    hint,
    { 'config.shadowed': hint },
  ),
  configured(
    'base-url-empty',
    /base[_ ]?url["']?\)? ?[=:] ?(?:\(empty\)|""|''|none|null)|llm provider: |api_base["']? ?[=:] ?(?:none|null|"")/,
    fair,
    { 'env.wrong_host': strong },
  ),
]
