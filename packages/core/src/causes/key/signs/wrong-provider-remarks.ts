import { decisive, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
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
      \b(?:two|several|multiple|both|many|different) (?:providers?|vendors?|models? providers?)\b(?! versions?)
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
      (?:provider|vendor|model)(?: (?!and)\w{1,40})? (?:selected|chosen|set(?! up)|switched|picked)[: ]
      |selected (?:provider|model)|provider [a-z]{1,30} in the (?:tool|settings|config)
      |switch(?:ed|ing)? (?:back |the |to another |to a different |between |the old |from the old )(?:provider|model|vendor)
      |changed (?:the )?(?:provider|model|vendor)
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
  remarked(
    'licence-key-entered',
    regex`
      (?:licen[cs]e|membership|activation|purchase|order|serial|product) (?:key|code)[a-z ]{0,24}[ ]
        (?:entered|used|pasted|given|put|sent) (?:as|for|in|into|instead)\b
      |(?:bought|purchased|membership|premium|licen[cs]e)\b[^;]{0,60}; ?(?:the )?(?:key|code) (?:from|in|of)[ ]
        (?:its|the|their|that) (?:e-?mail|mail|receipt|order|invoice)\b
    `,
    decisive,
    { 'key.wrong_kind': weak, 'client.defect': -weak, 'perm.resource': -weak, 'env.wrong_host': -weak },
  ),
  remarked(
    'fine-without-any',
    regex`
      (?:without|with no) (?:any |an? |the )?(?:authorization |auth |api[- ]?key |token )?header,? (?:at all,? )?
        (?:
          there is no (?:40[13]|error|refusal)|it (?:works|passes)|works|passes|succeeds
          |(?:it is|is) accepted|the (?:call|request)s? (?:works?|pass(?:es)?)
        )
      |allows? anonymous (?:calls|access|requests)
    `,
    strong,
    {
      'client.defect': fair,
      'key.expired': fair,
      'key.revoked': fair,
      'send.conflict': weak,
      'send.absent': -decisive,
      'server.fault': -fair,
      'key.missing': -fair,
    },
  ),
  noticed(
    'explorer-of-another-network',
    'The key is one of the explorer of one network, and the call goes to that of another: each has keys of its own.',
    ({ zones }) => {
      const made =
        /keys?[a-z ]{0,24} (?:at|from|of|on|by) (?:the )?(ether|bsc|polygon|arbi|ftm|snow|base)(?:scan|trace)/.exec(
          zones.remarks,
        )?.[1]
      const network = /--network[ =](mainnet|polygon|matic|mumbai|amoy|bsc|arbitrum|fantom|avalanche|base)/.exec(
        zones.all,
      )?.[1]
      return made !== undefined && network !== undefined && explorers[network] !== made
    },
    strong,
    { 'key.missing': -fair, 'config.not_loaded': -fair, 'key.truncated': -weak },
  ),
]

/** Which explorer is asked about which network. */
const explorers: Readonly<Record<string, string>> = {
  mainnet: 'ether',
  polygon: 'polygon',
  matic: 'polygon',
  mumbai: 'polygon',
  amoy: 'polygon',
  bsc: 'bsc',
  arbitrum: 'arbi',
  fantom: 'ftm',
  avalanche: 'snow',
  base: 'base',
}
