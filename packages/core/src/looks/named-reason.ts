import { hint, weak } from '../model/sign.ts'

/**
 * What an answer that names its reason speaks against: causes that a server could not have named, and those in which
 * it never got to read the key. Spread into the `also` of a sign whose wording leaves little room.
 */
export const namedReason = {
  'server.fault': -weak,
  'client.defect': -weak,
  'config.shadowed': -weak,
  'config.not_loaded': -weak,
  'key.missing': -weak,
  'key.mistyped': -hint,
  'key.unknown': -hint,
  'key.revoked': -hint,
  'key.wrong_kind': -hint,
  'env.wrong_host': -hint,
  'send.absent': -weak,
  'send.scheme_missing': -weak,
  'send.scheme_wrong': -weak,
  'send.wrong_header': -weak,
  'send.stripped': -weak,
} as const
