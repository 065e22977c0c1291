import { fair, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Copies of one service side by side, each of which knows its own keys alone. */
export const ofAnotherSlot: readonly Sign[] = [
  remarked(
    // Azure Functions and App Service: host and function keys belong to a slot, and stay with it at a swap.
    'slot-has-keys-of-its-own',
    regex`
      (?:staging|deployment|production|canary|preview|blue|green) slots?\b|slot swap|swap(?:ped|ping)? (?:of )?(?:the )?slots?\b|slots? (?:was |were |are )?swapped
    `,
    strong,
    { 'env.wrong_host': fair, 'key.inactive': -fair, 'key.revoked': weak },
  ),
  remarked(
    'key-of-the-other-copy',
    regex`
      (?:same|one|production|live|old) (?:api )?(?:key|token)s? (?:is |was |are |were )?(?:used |tried |taken )?(?:for|on|in|at|with) (?:both|all|every|each|the (?:other|new|second|staging))[ ]
        (?:instances?|servers?|installations?|copies|replicas?|nodes?|deployments?|databases?|copy)\b
      |each (?:instance|server|installation|copy|node|deployment|database|slot|gateway|bridge|stage) has (?:its|keys of its|tokens of its) own
    `,
    fair,
    { 'env.wrong_host': weak, 'env.wrong_account': weak },
  ),
]
