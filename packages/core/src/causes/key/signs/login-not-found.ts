import { fair, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Tools that take whatever login they find and send it unasked: what they refuse as not logged in was never there. */
export const loginNotFound: readonly Sign[] = [
  said(
    'gated-and-nobody-logged-in',
    regex`
      gatedrepoerror: 401|cannot access gated repo[^;]{0,300}(?:must be|be) authenticated|gated repo[^;]{0,200}401 client error
      |must have access to it and be authenticated to access it
    `,
    strong,
    { 'config.not_loaded': fair, 'send.absent': -weak, 'perm.resource': -weak },
  ),
  said(
    'run-the-login-first',
    regex`
      (?:please |you (?:must|need to|have to|should) |try to |to fix this,? |first )?(?:run|use|execute)[: ]{1,2}["'\`]?[a-z][a-z0-9-]{1,24} (?:auth )?login["'\`]?[ ]
        (?:first|to (?:authenticate|log ?in|sign ?in|get started|continue|set))
      |not (?:yet )?logged in(?:to| to)?[a-z ]{0,24}[.,:;] ?(?:please )?(?:run|use|try)|no (?:stored |saved )?(?:login|session|account)s? (?:was |were )?found
    `,
    fair,
    { 'config.not_loaded': weak, 'token.expired': weak },
  ),
]
