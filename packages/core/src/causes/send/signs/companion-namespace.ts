import { decisive, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const loginOfVault = /\/v1\/auth\/[a-z0-9_./-]{1,80}\/login\b/
const divided = regex`
  \b(?:vault enterprise|enterprise (?:version|edition|licen[sc]e)[a-z ]{0,20}vault|hcp vault|hcp\b)
  |(?:in|under|inside) (?:the |a |an )?(?:[a-z0-9/-]{1,30} )?(?:vault )?namespace
  |namespace [a-z0-9/-]{1,30} (?:is|was) (?:chosen|selected|picked)
`
const namespaceGiven = /vault_namespace|x-vault-namespace|\bnamespace["']? ?[:=] ?["']?[a-z0-9]|-ns=|-namespace=/

/** A server that is divided looks for a login in the root, where nobody has it, unless a header names the division. */
export const companionNamespace: readonly Sign[] = [
  noticed(
    'namespace-of-vault-unsaid',
    'Vault refuses a login that belongs to one of its namespaces, and nothing in view names the namespace.',
    ({ zones }) =>
      loginOfVault.test(`${zones.answer} ${zones.request} ${zones.code}`) &&
      /permission denied|missing client token|no handler for route|invalid role or secret/.test(zones.answer) &&
      divided.test(zones.remarks) &&
      !/kubernetes namespace|namespace of (?:the )?(?:pod|cluster|service account)/.test(zones.remarks) &&
      !namespaceGiven.test(`${zones.request} ${zones.code} ${zones.config}`),
    decisive,
    { 'env.wrong_account': strong, 'perm.scope': -decisive, 'perm.resource': -weak },
  ),
]
