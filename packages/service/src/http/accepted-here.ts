import type { AcceptedPlace } from '@why401/core/issuer'

/** Where this API itself reads a credential. */
export const acceptedHere: readonly AcceptedPlace[] = [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }]
