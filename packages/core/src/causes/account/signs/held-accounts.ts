import { namedReason } from '../../../looks/named-reason.ts'
import { fair, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Accounts on hold. */
export const heldAccounts: readonly Sign[] = [
  said(
    'suspended-in-chinese',
    /(?:账号|账户|帳號|用户|组织)[^a-z.;]{0,6}(?:封禁|停用|禁用|冻结|受限|注销)/,
    strong,
    namedReason,
  ),
  said(
    'under-review',
    regex`
        (?:account|application|app|project|organi[sz]ation)\b[a-z ]{0,20}(?:
            on hold|under review|pending (?:review|approval|verification)
            |not (?:yet )?(?:been )?(?:approved|activated)|flagged
          )
      `,
    fair,
    { 'key.inactive': weak, 'perm.resource': weak },
  ),
  remarked(
    'notice-of-a-hold',
    regex`
      (?:banner|notice|dashboard|console|portal|mail|e-?mail|message|support)\b[^;]{0,60}
        account (?:is |has been |was )?(?:currently |temporarily )?(?:under review|on hold|suspended|restricted|disabled|deactivated|limited|frozen|banned|locked)
    `,
    strong,
    { 'key.inactive': -strong, 'key.revoked': -weak, 'perm.resource': -weak },
  ),
]
