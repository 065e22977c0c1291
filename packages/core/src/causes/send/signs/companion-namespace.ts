import { decisive, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A login by a cluster fails for more reasons: Vault asks the cluster about its token. */
const loginOfVault = /\/v1\/auth\/(?!kubernetes|k8s)[a-z0-9_./-]{1,80}\/login\b/
const soldDivided = /\b(?:vault enterprise|enterprise (?:version|edition|licen[sc]e)[a-z ]{0,20}vault|hcp)\b/
const toldDivided = regex`
  (?:in|under|inside) (?:the |a |an )?(?:[a-z0-9/-]{1,30} )?(?:vault )?namespace
  |namespace [a-z0-9/-]{1,30} (?:is|was) (?:chosen|selected|picked)
`
/** Where a cluster is spoken of, the namespace is mostly one of the cluster. */
const ofCluster = /kubernetes|k8s|\bpods?\b|\bhelm\b|service ?account|openshift/
const namespaceGiven = /vault_namespace|x-vault-namespace|\bnamespace["']? ?[:=] ?["']?[a-z0-9]|-ns=|-namespace=/

/** A server that is divided looks for a login in the root, where nobody has it, unless a header names the division. */
export const companionNamespace: readonly Sign[] = [
  noticed(
    'namespace-of-vault-unsaid',
    'Vault refuses a login that belongs to one of its namespaces, and nothing in view names the namespace.',
    ({ zones }) =>
      loginOfVault.test(`${zones.answer} ${zones.request} ${zones.code}`) &&
      /permission denied|missing client token|no handler for route|invalid role or secret/.test(zones.answer) &&
      (soldDivided.test(zones.remarks) || (toldDivided.test(zones.remarks) && !ofCluster.test(zones.all))) &&
      !namespaceGiven.test(`${zones.request} ${zones.code} ${zones.config}`),
    decisive,
    { 'env.wrong_account': strong, 'perm.scope': -decisive, 'perm.resource': -weak },
  ),
]
