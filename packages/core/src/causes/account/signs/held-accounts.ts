import { namedReason } from '../../../looks/named-reason.ts'
import { fair, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Accounts on hold, in English and elsewhere. */
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
  said(
    'suspended-abroad',
    regex`
      (?:cuenta|conta|compte|konto|account|benutzerkonto|usuario|usuário|organización|organização)[^.;"]{0,20}
        (?:
          bloquead[ao]|suspendid[ao]|suspens[ao]|desactivad[ao]|desativad[ao]|deshabilitad[ao]|inhabilitad[ao]|cancelad[ao]
          |suspendu|bloqué|désactivé|gesperrt|deaktiviert|stillgelegt|sospeso|bloccato|disattivato
        )
      |アカウント[^.;]{0,10}(?:停止|凍結|無効|ロック|制限)|계정[^.;]{0,10}(?:정지|차단|비활성|잠)
      |(?:аккаунт|уч[её]тная запись)[^.;]{0,16}(?:заблокирован|отключ[её]н|приостановлен)
    `,
    strong,
    namedReason,
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
