import { decisive, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of a sandbox and of the live side. */
export const sidesTold: readonly Sign[] = [
  remarked(
    'sandbox',
    regex`
      sandbox|test ?net|test network
      |staging (?:
          api|key|token|account|credential|host|url|endpoint|cloud|console|platform|portal|server of|site of
        )
      |paper (?:trading|account)|demo account|pre-?prod|\buat\b|integration environment
    `,
    fair,
    { 'env.wrong_host': weak },
  ),
  remarked(
    'mode-words',
    regex`
      (?:test|live) mode\b
      |\b(?:live|test|production) (?:api )?(?:client )?(?:
          keys?|credentials|accounts?|endpoint|environment|site|api|ids?|secrets?|apps?
        )\b
      |\bdemo (?:keys?|credentials|accounts?|trading|environment)\b|\breal (?:accounts?|money|environment)\b
      |set to (?:test|live|sandbox|production)|(?:main|real|live) (?:exchange|net|site|platform)\b|\bmainnet
    `,
    fair,
    { 'env.wrong_host': hint },
  ),
  remarked(
    'refused-on-both-sides',
    regex`
      (?:production|live|prod|main ?net) (?:and|or|as well as) (?:the )?(?:sandbox|test|staging|test ?net|demo)\b[a-z ]{0,20}[ ]
        (?:both|alike|too|give|fails?|refuse|answer|show|return|the same)
      |(?:sandbox|test|staging|test ?net|demo) (?:and|or|as well as) (?:the )?(?:production|live|prod|main ?net)\b[a-z ]{0,20}[ ]
        (?:both|alike|too|give|fails?|refuse|answer|show|return|the same)
      |(?:both|either|all) (?:the )?(?:environments?|modes?|sides|hosts?|end ?points?)[a-z ]{0,16}[ ]
        (?:give|fails?|refuse|answer|show|return|the same|tried|were tried)
    `,
    -strong,
    { 'env.wrong_host': -fair, 'key.wrong_kind': weak, 'token.claims': weak, 'key.unknown': weak },
  ),
  remarked(
    'going-live',
    regex`
      (?:went|going|go|switch(?:ed|ing)?|chang(?:ed|ing)|mov(?:ed|ing)|chang[a-z]{1,30}) (?:over )?
        (?:to |into |from (?:test|sandbox) to )?(?:live|production|prod)\b
    `,
    decisive,
    { 'account.suspended': hint, 'key.revoked': -weak, 'key.wrong_provider': -weak },
  ),
  remarked(
    'other-mode-works',
    regex`
      (?:live|production|test|sandbox|example|demo) (?:api )?
        (?:keys?|credentials|id and secret|account|endpoint|mode)[a-z ]{0,25}[ ]
        (?:works?|worked|fine|accepted|passes)
      |(?:works?|worked|fine|ok) (?:in|on|with|at) (?:the )?
        (?:sandbox|test ?net|test mode|staging|live|production)
    `,
    fair,
    { 'env.wrong_host': hint },
  ),
  remarked(
    'own-credentials-fail-there',
    regex`
      own (?:client |api )?(?:id|key|secret|credentials)[a-z ]{0,30} (?:fail|stop|refused|do not)[a-z ]{0,25}
        (?:sandbox|test|staging)
    `,
    strong,
  ),
  remarked(
    'both-sides-fail',
    regex`
      (?:live|main(?: site)?|production|real)\b[^;]{0,40} (?:and|as well as|or|like)\b[^;]{0,24}\b(?:sandbox|test ?net|test|demo|paper)\b[^;]{0,24}[ ]
        (?:both|alike|too|neither)\b
      |(?:sandbox|test ?net|test|demo|paper)\b[^;]{0,40} (?:and|as well as|or|like)\b[^;]{0,24}\b(?:live|main(?: site)?|production|real)\b[^;]{0,24}[ ]
        (?:both|alike|too|neither)\b
      |(?:both|neither)[a-z ]{0,24} (?:live|main|production|real|sandbox|test|demo|paper)\b[^;]{0,20} (?:and|or|nor)\b[^;]{0,24}\b(?:live|main|production|real|sandbox|test|demo|paper)\b
        [^;]{0,24} (?:fails?|works?|refused|accepted|the same)
      |(?:live|production|real|main|sandbox|test|demo|staging)(?: and| or| as well as|\/) ?(?:the )?(?:live|production|real|main|sandbox|test|demo|staging)\b
        [a-z ]{0,16} (?:gives?|shows?|have|has) the same
      |\bboth (?:the )?(?:sandbox|test|real|live|production|main) and (?:the )?(?:sandbox|test|real|live|production|main)\b
    `,
    -decisive,
    { 'account.suspended': weak, 'key.inactive': weak, 'server.fault': hint, 'env.wrong_host': -weak },
  ),
  remarked(
    'trading-or-payment',
    /(?:spot|futures?|margin) (?:trading|account)|(?:test|real) (?:card|money|payment|order|orders)|webhook|merchant/,
    hint,
    { 'perm.scope': hint, 'perm.ip': hint },
  ),
]
