import { decisive, fair, said, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** A signature that is past its time: of a token, or of a signed request. */
export const endedSignature: readonly Sign[] = [
  said('signature-expired', /signature (?:has |is )?expired|expired[_ ]signature/, weak, {
    'sign.clock': fair,
    'sign.mismatch': -weak,
  }),
  // Libraries that read tokens name the error after the signature, and mean the time in the token: no clock is compared but with `exp`.
  said(
    'ended-by-a-library',
    regex`
    expiredsignature(?:error|exception)?\b(?!["': ]{1,5}signature expired: ?\d)|jwt::expiredsignature|errtokenexpired
    |jwt[._ ](?:exceptions?[._ ])?expired|jose[._]?(?:exceptions|errors)[._](?:expired|jwtexpired)
  `,
    decisive,
    { 'sign.clock': -decisive, 'sign.mismatch': -decisive, 'key.expired': -decisive },
  ),
]
