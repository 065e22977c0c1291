import { decisive, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What came was a token: whatever the rest of the answer says of signatures and of how a header is formed. */
const noSignature = {
  'sign.mismatch': -decisive,
  'sign.clock': -strong,
  'send.scheme_missing': -strong,
  'send.conflict': -strong,
  'client.defect': -weak,
} as const

export const issuerRefused: readonly Sign[] = [
  said(
    // Azure Storage and Key Vault; AADSTS50020 and 90072 come from the login itself.
    'token-of-another-tenant',
    regex`
      issuer validation failed\. issuer did not match|the access token is from the wrong issuer
      |aadsts(?:50020|90072):|does not exist in tenant ['"][^'"]{1,80}['"] and cannot access
    `,
    decisive,
    { 'token.claims': -strong, ...noSignature },
  ),
]
