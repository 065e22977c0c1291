import { fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const keyCalledInvalid = regex`
  invalid[a-z ]{0,20} (?:api[ _-]?key|key|token|credentials?)\b
  |(?:key|token)[a-z ]{0,16} (?:invalid|not valid|incorrect|rejected)
`
const everyone = regex`
  everyone|everybody
  |all (?:of )?(?:the |our |its )?(?:users|versions|systems|platforms|installations|devices)\b
  |not only me|every (?:user|version|installation)\b
`

/** A key that many use: the one of the program itself, of a team, of all its customers. */
export const revokedForMany: readonly Sign[] = [
  remarked(
    'built-in',
    regex`
      (?:key|token|credentials?)s? (?:is |are |was |were )?
        (?:built|baked|compiled|hard-?wired|shipped|bundled) (?:in|into|with)
      |(?:key|token|credentials?)s? (?:is|are|was|were) part of the (?:sdk|program|app|add-?on|plug-?in|library|package|tool|image)
      |(?:key|token|credentials?)s? (?:that |which )(?:ships?|comes?|came|is shipped|are shipped|is delivered) with
      |(?:fixed|hard-?coded|embedded) (?:developer|project|client|application|api) (?:key|token|id)s?\b
      |(?:bundled|embedded|shared|default|author's|developer's|maintainer's|project's|tool's|app's) (?:own )?
        (?:api )?(?:key|token|credentials)
      |built-in (?:oauth |default )?(?:client|app|secret|credentials?)(?: id| secret)?\b(?! with the)|image used as it comes
    `,
    fair,
    { 'limit.quota': fair, 'account.suspended': hint, 'config.not_loaded': -weak },
  ),
  noticed(
    'common-key-stopped',
    'A key that comes with the program stopped working for its users.',
    ({ remarkIds }) =>
      remarkIds.includes('built-in-key') && (remarkIds.includes('others-too') || remarkIds.includes('worked-before')),
    strong,
    { 'limit.quota': weak, 'server.fault': -fair, 'key.unknown': weak },
  ),
  remarked(
    // Nobody looks after the key of a demo: it is spent, ended or withdrawn, and the visitor has no hand in it.
    'key-of-a-public-demo',
    regex`
      \b(?:public|live|online|official|hosted|project's|library's|author's|maintainer's)(?: [a-z]{2,12})? demo\b(?! (?:account|bucket|key|works?|of the same))
      |\bdemo(?:nstration)? (?:page|site|website)s? (?:of|is|shows?|fails?|gives?|has|linked|does|on|in the)\b
      |\bexamples? (?:page|site)s? (?:of the (?:project|library|documentation)|fails?|shows?)
    `,
    weak,
    {
      'key.expired': weak,
      'limit.quota': weak,
      'account.billing': hint,
      'server.fault': hint,
      'send.absent': -weak,
      'config.not_loaded': -weak,
      'perm.scope': -weak,
    },
  ),
  remarked(
    'shared',
    regex`
      (?:key|token|account) (?:is |was )?(?:shared|also used|in use|common)[a-z ]{0,12}
        (?:in|by|among|with|across|for)
      |shared by all|several (?:programs|apps|people|servers|jobs) use
    `,
    fair,
    { 'limit.quota': weak, 'limit.rate': hint, 'key.leaked': hint },
  ),
  remarked(
    'only-some-tenants',
    regex`
      only (?:some|certain|a few|several) (?:of (?:the |our |my |all )?)?(?:
          teams|workspaces|customers|users|shops|stores|tenants|installations|merchants|guilds
        )\b
      |(?:some|certain|a few|several) (?:
          teams|workspaces|customers|shops|stores|tenants|installations|merchants
        )(?:'(?: [a-z]{1,12})?)? only
      |for (?:some|certain|a few) (?:of (?:our |my |the )?)?
        (?:customers|shops|stores|tenants|merchants|workspaces|teams)\b
    `,
    weak,
    { 'token.expired': hint, 'account.suspended': hint, 'key.unknown': -hint, 'config.not_loaded': -weak },
  ),
  noticed(
    'invalid-for-everyone',
    'The key is called invalid for everybody who uses the program: it is the program’s own key that is dead.',
    isInvalidForAll,
    fair,
    { 'server.fault': -hint, 'client.defect': -hint, 'key.unknown': hint },
  ),
]

function isInvalidForAll({ zones }: Observed): boolean {
  return keyCalledInvalid.test(zones.answer) && everyone.test(zones.remarks)
}
