import { anywhere, decisive } from '../../../model/sign.ts'

/** Sentry's DSN is an address that events are sent to; its API and its command line want a token. */
export const addressForToken = anywhere(
  'address-of-reports-for-token',
  /(?:auth_?token|api_?token|--auth-token)["']?[ =:]{1,3}["']?https:\/\/[0-9a-f]{32}@/,
  decisive,
  { 'perm.scope': -decisive, 'perm.resource': -decisive, 'key.encoded': -decisive },
)
