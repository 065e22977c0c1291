import { headerOfUnsetVariable } from '../../../looks/header-from-variable.ts'
import { anywhere, decisive, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const aValueWasMissing = {
  'send.absent': -weak,
  'send.wrong_header': -fair,
  'send.scheme_wrong': -weak,
  'client.defect': -weak,
  'key.unknown': -fair,
  'key.revoked': -fair,
  'key.expired': -fair,
} as const

/** Where a value belongs there is none: people who saw it tell of it, settings and answer together show it. */
export const notLoadedValue: readonly Sign[] = [
  remarked(
    'word-for-nothing-told',
    regex`
      (?:\b(?:bearer|basic)["'\`]?[: ]{1,2}|(?:authorization|api[ _-]?key|x-[a-z-]{2,20}(?:key|token)|token|secret)["'\`]?[:=] ?)
        ["'\`({<]{0,2}(?:bearer )?(?:undefined|null|none|nil|nan)(?![a-z0-9_-]| of\b| at all| the less)
      |(?:header|authorization|key|token|secret|credential)[^;.]{0,40} (?:string|word|literal|value|text) ["'\`](?:undefined|null|none|nil|nan)["'\`]
      |(?<![a-z0-9_-])(?:undefined|null|none|nil|nan)["'\`]? (?:as|for|instead of|in place of) (?:the |its |an? |my )?
        (?:api[ -]?|access |bearer |auth )?(?:key|token|secret|password|credential|authorization)\b
      |\bbearer ?["'\`]? ?(?:followed by|and then|without|with|and) (?:nothing|an? empty|anything)
    `,
    strong,
    aValueWasMissing,
  ),
  anywhere(
    'value-told-to-be-undefined',
    regex`
      (?:api[ _-]?key|access[ _-]?token|auth[ _-]?token|bearer(?: token)?|token|secret|\bkey|credential|header)["'\`]? (?:value |variable )?
        (?:
          (?:that |which )?(?:is|was|being|gets|got) (?:sent|passed|used|logged|printed)(?: along| out)? (?:is|was|as)
          |(?:comes?|came) (?:out|back|through|up|in)(?: as)?|arrives? (?:there )?as|shows? (?:up )?as|appears? as|turns? out (?:as|to be)
          |ends? up (?:as|being)|resolves? to|evaluates? to|becomes?|expands? to
        ) ["'\`(]{0,2}(?:bearer )?(?:undefined|null|none|nil|nan|nothing|(?:an )?empty(?: string)?)\b(?! of\b)
      |(?:variables?|secrets?|api keys?|tokens?|\bkeys?|process\.env\b|import\.meta\.env\.\w{1,40})[^;.=:(){}]{0,30} undefined (?:in|inside|at|during|on|after|for) (?!the (?:answer|response)|(?:the |my |our )?(?:[a-z]{2,8} )?(?:middleware|back-?end|guard)\b)
    `,
    strong,
    { 'key.missing': weak, ...aValueWasMissing },
  ),
  remarked(
    'empty-at-that-place',
    regex`
      (?:key|token|secret|password|variable|credentials?|\$[a-z_]{3,40}|[a-z]{2,20}_(?:key|token|secret|id))["'\`)]{0,2}[ ]
        (?:is|are|was|were|comes out|turns out|stays?|remains?) (?:always |just |simply )?(?:empty|unset|null|blank|undefined|nil|none)[ ]
        (?:inside|within|in|for|when|during|there|at|on)\b(?! (?:the |my |our )?(?:[a-z]{2,8} )?(?:middleware|back-?end|guard)\b)
    `,
    strong,
    { 'key.missing': weak, ...aValueWasMissing },
  ),
  anywhere(
    // The platform puts the secret in the place of this word, or leaves it where it may not read the vault.
    'reference-of-key-vault-in-place-of-the-secret',
    /@microsoft\.keyvault\(/,
    fair,
    { 'config.shadowed': hint, 'key.encoded': hint, 'key.whitespace': -decisive, 'key.missing': -fair },
  ),
  remarked(
    // What is deployed has the variables of its host, not those of the machine on which it was written.
    'on-the-deployment-alone',
    regex`
      (?:only|just|every|each|all|the) (?:netlify|vercel|heroku|render|railway|cloudflare|amplify|preview|production|hosted|cloud|docker)[ ]
        (?:deploys?|deployments?|builds?|previews?)\b
      |(?:introduc|renam)(?:ed|es|ing) (?:the |an? |its )?(?:new )?(?:environment |env )?(?:variables?|secrets?)\b
      |(?:new|newly introduced|newly required) (?:environment |env )variables?\b
    `,
    fair,
    { 'client.defect': -weak, 'api.retired': -weak, 'token.expired': -weak },
  ),
  noticed(
    'header-of-a-variable-and-none-came',
    'The settings write the name of a variable into the header, and the server says that no credential came: the variable has no value there.',
    headerOfUnsetVariable,
    strong,
    {
      'key.missing': weak,
      'send.absent': -strong,
      'send.scheme_wrong': -fair,
      'send.dropped_redirect': -weak,
      'send.stripped': -weak,
      'key.encoded': -fair,
      'client.defect': -weak,
    },
  ),
]
