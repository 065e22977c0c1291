import { loginAtOtherRegistry } from '../../../looks/other-registry.ts'
import { decisive, fair, noticed, strong } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'

/** A login there is: it only belongs to another registry than the one that asks for it. */
const loggedInElsewhere = {
  'send.absent': -strong,
  'key.missing': -strong,
  'perm.scope': -strong,
  'config.not_loaded': fair,
} as const

export const registryLogin = {
  ofAccount: noticed(
    'login-at-registry-of-another-account',
    'Docker was logged in at the registry of one account at Amazon, and the image belongs to another.',
    (observed) => loginAtOtherRegistry(observed) === 'account',
    decisive,
    { ...loggedInElsewhere, 'env.wrong_host': strong },
  ),
  ofHost: noticed(
    'login-at-another-registry',
    'Docker was logged in at one registry, and the image belongs to another: it sends a login to its own registry alone.',
    (observed) => loginAtOtherRegistry(observed) === 'host',
    decisive,
    { ...loggedInElsewhere, 'env.wrong_account': fair },
  ),
} as const satisfies Readonly<Record<string, Sign>>
