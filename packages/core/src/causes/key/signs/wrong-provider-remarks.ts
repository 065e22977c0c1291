import { fair, hint, remarked, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What people tell of several providers, and of the one that works. */
export const wrongProviderRemarks: readonly Sign[] = [
  remarked(
    'works-at-its-own',
    regex`
      (?:key|token)[a-z ]{0,8} works? (?:on|at|with|for|against)[ ]
        (?:its|their|the vendor's|the issuer's|the provider's) own
      |(?:same|this) key works? (?:directly )?(?:at|on|against) (?:the )?[a-z]{3,20}(?:'s)? own
    `,
    fair,
    { 'env.wrong_host': weak },
  ),
  remarked(
    'several-providers',
    regex`
      (?:two|several|multiple|other|both|many|different) (?:providers?|vendors?|models? providers?|services?)
      |(?:gpt|openai|claude|anthropic|gemini|deepseek|mistral|groq|openrouter|azure|ollama|grok|llama)
        [a-z0-9.-]{0,40} and (?:
          gpt|openai|claude|anthropic|gemini|deepseek|mistral|groq|openrouter|azure|ollama|grok|llama
        )
    `,
    fair,
    { 'config.shadowed': weak, 'env.wrong_host': hint },
  ),
  remarked(
    'another-provider-works',
    regex`
      (?:another|other|different) (?:providers?|vendors?|services?|models?)(?:'s)?[a-z ]{0,24}
        (?:works?|fine|ok|accepted)
      |only (?:with )?(?:this|the) (?:one )?provider (?:fails?)
    `,
    weak,
    { 'env.wrong_host': weak, 'client.defect': weak },
  ),
  remarked(
    'provider-selected',
    regex`
      (?:provider|vendor|model)(?: \w{1,40})? (?:selected|chosen|set|switched|picked)[: ]
      |selected (?:provider|model)|provider [a-z]{1,30} in the (?:tool|settings|config)
      |switch(?:ed|ing)? (?:to|back|the|between|from)|changed (?:the )?(?:provider|model|vendor)
    `,
    fair,
    { 'env.wrong_host': fair, 'client.defect': weak, 'config.shadowed': weak },
  ),
  remarked(
    'compatible-vendor',
    regex`
      (?:openai|anthropic|claude)[- ]compatible|third-party[a-z -]{0,24}(?:vendor|provider|endpoint)
      |compatible (?:vendor|provider|endpoint|api)|base[ _]url|proxy (?:to|for) (?:its )?tenants
      |issued by the proxy|gateway
    `,
    hint,
    { 'env.wrong_host': fair },
  ),
]
