import { decisive, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const passes = /(?:works?|passes|succeeds?|is accepted|is fine|pushes|uploads)\b/
const personalToken = /personal access token|\bpat\b|classic token|own token|token of (?:my|the) (?:own )?account/
const byHand =
  /(?:first|earlier|before|already|once)[a-z ]{0,16}(?:pushed|published|uploaded|created|made)[a-z ]{0,10} (?:by hand|manually|from (?:my|the|a) (?:laptop|machine|computer))/

/** Regions of Amazon that each account has to switch on before any of its keys is known there. */
const laterRegion =
  /\b(?:af-south-1|ap-east-[12]|ap-south-2|ap-southeast-[3-7]|ca-west-1|eu-south-[12]|eu-central-2|il-central-1|me-(?:south|central)-1|mx-central-1)\b/

/** Whose the object is, whose the key is, and what ties them together. */
export const accountsApart: readonly Sign[] = [
  said(
    // Whoever calls is known by name, and has not subscribed.
    'no-access-of-this-account',
    regex`
      no access to (?:[a-z]{2,20} ){1,3}found|\bno_copilot_access\b
      |(?:account|user|login)[a-z0-9 '"-]{0,40} (?:has|have) no (?:active )?(?:subscription|seat|licen[sc]e) (?:to|for|of)\b
      |requires an? (?:[a-z]{2,20} )?(?:or [a-z]{2,20} )?policy to be enabled
    `,
    decisive,
    { 'perm.scope': -decisive, 'account.billing': fair, 'key.wrong_kind': -weak },
  ),
  remarked(
    'belongs-to-somebody-else',
    regex`
      \b(?:app|application|project|repo|repository|site|bucket|zone|channel|calendar|sheet|page|pipeline|cluster|base|workspace
        |package|device|board|database|space|server)s? (?:belongs?|belonging|is owned|are owned|owned) (?:to|by) (?:an? |the |our |my |some )?
        (?:team|organi[sz]ation|org|company|enterprise|group|client|customer|colleague|someone|other|another|different|friend|partner|employer)
    `,
    fair,
    { 'perm.scope': hint, 'env.wrong_account': hint, 'config.not_loaded': -hint },
  ),
  remarked(
    'key-of-a-bot',
    regex`
      (?:key|token|credentials?|pat|login|secret)s? (?:is |are |was )?(?:of|from|for|made by|belongs? to) (?:an? |the |our |my )?
        (?:bot|machine|technical|robot|deploy|automation|ci|build|second|separate|colleague's) (?:account|user)
      |(?:bot|machine|technical|robot) (?:account|user)(?:'s)? (?:key|token|pat|credentials?)
    `,
    weak,
    { 'perm.scope': weak, 'env.wrong_account': weak },
  ),
  remarked(
    'one-product-of-several',
    regex`
      subscribed (?:there )?(?:only )?to (?:only )?(?:one|another|a different|the other|a single|the wrong)\b
      |(?:keys?|subscriptions?|plans?|licen[cs]es?|tokens?) (?:is |are |was |were )?(?:only |made |issued |bound )?(?:for|to|per) (?:one|a single|each|every|another|a different)[ ]
        (?:of (?:several|the|many) )?(?:product|api\b|data ?set|package|edition|module)
      |(?:one|each|every) (?:product|api|service|data ?set) has its own (?:key|subscription|token)
      |one of (?:several|the|many|two|three|four|five) (?:products|apis|plans|subscriptions|data ?sets)
    `,
    strong,
    { 'key.wrong_kind': fair, 'env.wrong_host': hint, 'client.defect': -weak, 'key.unknown': -hint },
  ),
  noticed(
    'package-of-another-maker',
    'The token of a workflow is refused where a personal one passes: a package that was first pushed with a personal token is not open to the repository until its settings say so.',
    ({ zones, statuses }) =>
      /\bghcr\b|github packages|pkg\.github\.com|container registry of github/.test(zones.all) &&
      /github_token|token of the (?:job|workflow)/.test(zones.all) &&
      (statuses.some((one) => one === 403 || one === 401) || /denied|forbidden/.test(zones.all)) &&
      ((personalToken.test(zones.remarks) && passes.test(zones.remarks)) || byHand.test(zones.remarks)),
    strong,
    { 'perm.scope': -hint, 'key.wrong_kind': -weak },
  ),
  remarked(
    'accounts-thought-linked',
    regex`
      same (?:e-?mail|mail)(?: address)?[a-z ]{0,24} (?:for|on|in|with|at|of) (?:the |both )
      |(?:account|app|device|project|home|profile)s?[a-z ]{0,24}(?:not|never|n't)(?: been| yet){0,2} (?:linked|connected|paired|associated)
      |(?:link|linking|linked) (?:of )?(?:the |my |an? )?(?:[a-z]{2,14} )?account (?:to|with) (?:the |my |an? )?(?:cloud )?(?:project|app|application|developer)
    `,
    fair,
    { 'env.wrong_account': weak, 'env.wrong_host': -weak },
  ),
  remarked(
    'route-of-a-plug-in',
    regex`
      (?:endpoint|route|path|address|call)s? (?:of|in|from|to|goes to an? endpoint of) (?:the |an? )?[a-z/ -]{0,24}(?:plug-?in|extension|add-?on|admin(?:istration)?(?: panel| part| area| side)?)\b
      |(?:admin|plug-?in) (?:endpoint|route|api)s?\b
    `,
    weak,
    { 'key.wrong_kind': weak, 'perm.scope': hint, 'client.defect': -hint },
  ),
  noticed(
    'region-not-switched-on',
    'Amazon does not know the key in a region that an account has to switch on first.',
    ({ zones }) =>
      laterRegion.test(zones.all) &&
      /security token included in the request is invalid|unrecognizedclient|invalidclienttokenid|authfailure|not subscribed|optinrequired|invalidaccesskeyid/.test(
        zones.answer,
      ),
    strong,
    {
      'env.wrong_host': weak,
      'token.incomplete': hint,
      'key.revoked': -weak,
      'key.unknown': -weak,
      'server.fault': -weak,
    },
  ),
]
